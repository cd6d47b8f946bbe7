using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CableTools.Charts.Reporting;

/// <summary>
/// The cards of all cables, packed as they come: many to a chunk, so that what they have in common is kept once, and few enough that one
/// is unpacked while a reader waits for his card.
/// </summary>
internal sealed class CardStore
{
    /// <summary>Parts cards of a chunk: the encoder of HTML lets no control character through.</summary>
    private const byte Between = 0;

    /// <summary>Bytes after which a chunk is full: some 20 cards, unpacked in milliseconds.</summary>
    private const int Full = 120_000;

    /// <summary>Characters of cards from which is learnt what cards have in common; they wait until then.</summary>
    private const int Sample = 4_000_000;

    private readonly List<string> _waiting = [];
    private readonly List<byte> _open = [];
    private readonly List<Chunk> _chunks = [];
    private PhraseBook? _book;
    private int _waitingLength, _first, _written;

    /// <summary>Takes the next card.</summary>
    /// <param name="card">HTML, encoded.</param>
    public void Add(string card)
    {
        if (_book is not null)
        {
            Write(card);
            return;
        }

        _waiting.Add(card);
        _waitingLength += card.Length;
        if (_waitingLength >= Sample) Learn();
    }

    /// <summary>All chunks, in order, and the phrases whose numbers are in them.</summary>
    public (IReadOnlyList<string> Phrases, IReadOnlyList<Chunk> Chunks) ToChunks()
    {
        if (_book is null) Learn();
        if (_open.Count > 0) Close();
        return (_book!.Phrases, _chunks);
    }

    private void Learn()
    {
        _book = PhraseBook.Of(_waiting);
        foreach (string card in _waiting) Write(card);
        _waiting.Clear();
    }

    private void Write(string card)
    {
        if (_written > _first) _open.Add(Between);
        _book!.Write(_open, card);
        _written++;
        if (_open.Count >= Full) Close();
    }

    private void Close()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(CollectionsMarshal.AsSpan(_open));

        _chunks.Add(new Chunk(_first, packed.ToArray()));
        _open.Clear();
        _first = _written;
    }

    /// <summary>Some cards, packed.</summary>
    /// <param name="First">Number of the first card in it, from 0.</param>
    /// <param name="Packed">Cards as a <see cref="PhraseBook"/> writes them, parted by NUL, as gzip.</param>
    internal sealed record Chunk(int First, byte[] Packed);
}
