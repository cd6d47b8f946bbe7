namespace CableTools.Reading.Containers;

/// <summary>
/// A kind of file that takes a package to read, e-mails for one: an assembly of its own takes it apart into letters, and the core, which
/// stays without packages, reads the cables in them.
/// </summary>
internal interface IFileKind
{
    /// <summary>Endings of such files, with their dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file is of this kind.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="count">How many these are.</param>
    /// <param name="name">Its name; null where it has none.</param>
    bool Recognizes(byte[] head, int count, string? name);

    /// <summary>Takes a file apart, letter by letter as they are asked for. Damage is told in the letter, and never thrown.</summary>
    /// <param name="stream">The file, from its first byte.</param>
    /// <param name="limit">The most bytes of one letter to hold at once.</param>
    IEnumerable<Letter> Read(Stream stream, int limit);
}

/// <summary>The kinds of file that other assemblies read, as far as they have put themselves here.</summary>
internal static class FileKinds
{
    private static IReadOnlyList<IFileKind> _kinds = [];

    public static IEnumerable<string> Extensions => _kinds.SelectMany(kind => kind.Extensions);

    /// <summary>Adds a kind; once is enough, and a second time does nothing.</summary>
    public static void Register(IFileKind kind)
    {
        IReadOnlyList<IFileKind> old;
        do
        {
            old = _kinds;
            if (old.Any(known => known.GetType() == kind.GetType())) return;
        }
        while (Interlocked.CompareExchange(ref _kinds, [.. old, kind], old) != old);
    }

    public static IFileKind? Find(HeadStream head, ReadContext context)
    {
        foreach (var kind in _kinds)
            if (kind.Recognizes(head.Head, head.HeadCount, context.Name)) return kind;
        return null;
    }
}
