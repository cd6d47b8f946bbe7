using System.Text;

namespace CableTools.Reading.Encodings;

/// <summary>
/// UTF-8 in which bytes that are none are read as Windows-1252. A stream is judged by its first block; a stray byte further on, from a
/// copy put together of several, then still becomes the letter it was.
/// </summary>
internal sealed class LosslessUtf8 : DecoderFallback
{
    public static readonly Encoding Instance = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new LosslessUtf8());

    // The longest sequence of bytes the decoder gives up on at once.
    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private byte[] _bytes = [];
        private int _next;

        public override int Remaining => _bytes.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _bytes = (byte[])bytesUnknown.Clone();
            _next = 0;
            return _bytes.Length > 0;
        }

        public override char GetNextChar() => _next < _bytes.Length ? Windows1252.ToChar(_bytes[_next++]) : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0) return false;
            _next--;
            return true;
        }

        public override void Reset()
        {
            _bytes = [];
            _next = 0;
        }
    }
}
