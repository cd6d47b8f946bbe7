namespace CableTools;

/// <summary>How files and streams are read. Immutable; the defaults read every honest file.</summary>
public sealed record CableReaderOptions
{
    /// <summary>The defaults.</summary>
    public static CableReaderOptions Default { get; } = new();

    /// <summary>
    /// Whether a record, or a file in an archive, that cannot be read ends the reading with a <see cref="CableFormatException"/>.
    /// Otherwise, and by default, it comes out as a cable whose text is what could be made of it and whose diagnostics say so
    /// (RecordMalformed), and the reading goes on: in a dump of 250,000 records one is always broken.
    /// </summary>
    public bool StopAtMalformedRecord { get; init; }

    /// <summary>
    /// How many times its packed length a .gz or .zip file may grow to, past its first 16 MB: text packs to a tenth at best, so that a file
    /// that grows more than this was made to do harm.
    /// </summary>
    public int MaxExpansionRatio { get; init; } = 200;

    /// <summary>
    /// The most characters of a file that is held at once: a text file, which may be some 25,000 cables one behind the other, an e-mail,
    /// and a quarter of it of a web page. A dump may be of any length.
    /// </summary>
    public int MaxTextLength { get; init; } = 128 * 1024 * 1024;

    /// <summary>
    /// The most characters of one record of a dump, its mark-up included: the longest honest one is a thousandth of it. What is longer, as
    /// where a quote is never closed, comes cut off, and its diagnostics say so (RecordMalformed).
    /// </summary>
    public int MaxRecordLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// How many threads parse, from 1; the cables come in order all the same. With more than one, some cables are read ahead of what is
    /// asked for: a few megabytes of text at most. A file's container must hold many cables for a second thread to find work in it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Threads
    {
        get => _threads;
        init => _threads = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Threads), value, "At least one thread reads.");
    }

    /// <summary>
    /// What is done with each cable on the thread that parsed it, before it comes out; null for nothing. Fields are read when they are
    /// first asked for, and kept: what the caller will ask for anyway is asked for here at no cost to him, <c>cable =&gt; _ =
    /// cable.Subject</c>. It is called from several threads at once.
    /// </summary>
    public Action<Cable>? Prepare { get; init; }

    /// <summary>The part of the cables that is read; null for all.</summary>
    public CableShard? Shard { get; init; }

    private readonly int _threads = 1;
}
