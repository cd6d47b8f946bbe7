using System.Text;

namespace CableTools.Mail;

/// <summary>The lines of a block of bytes one after another, each byte a character.</summary>
internal sealed class HeadLines(byte[] bytes, int start, int end)
{
    private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

    private int _at = start;

    /// <summary>The next line without its end; null and false past the last.</summary>
    public bool TryRead([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? line)
    {
        line = null;
        if (_at >= end) return false;
        int stop = Array.IndexOf(bytes, (byte)'\n', _at, end - _at);
        int next = stop < 0 ? end : stop + 1;
        if (stop < 0) stop = end;
        if (stop > _at && bytes[stop - 1] == '\r') stop--;
        line = Latin(bytes, _at, stop - _at);
        _at = next;
        return true;
    }

    /// <summary>Bytes as the characters of the same numbers.</summary>
    public static string Latin(byte[] bytes, int start, int count) => Latin1.GetString(bytes, start, count);
}
