using CableTools.Text;

namespace CableTools.Vocabulary;

/// <summary>The known tags: look-up, and the kind an unknown tag's form tells. Loaded on first use.</summary>
internal static class TagVocabulary
{
    private static readonly CableTag[] Tags = Load();
    private static readonly SliceTable<CableTag> Table = Index(Tags);

    public static IReadOnlyList<CableTag> All => Tags;

    public static CableTag? Find(string code) => Table.Find(code);

    /// <summary>The tag that a part of a text is, exactly; null where it is none. Allocates nothing.</summary>
    public static CableTag? Find(string source, int start, int length) => Table.Find(source, start, length);

    /// <summary>What the form of an unknown tag tells (5 FAH-3 H-111: the first letter of a subject tag is its category's).</summary>
    public static CableTagKind KindByForm(string code)
    {
        var letters = true;
        var gap = false;
        foreach (var c in code)
        {
            letters &= Chars.IsAsciiLetter(c);
            gap |= c is ',' or ' ';
        }

        if (gap) return CableTagKind.Person;
        if (!letters) return CableTagKind.Unknown;
        return code.Length switch
        {
            2 => CableTagKind.Geographic,
            4 when Chars.Upper(code[0]) == 'K' => CableTagKind.Program,
            4 when Chars.Upper(code[0]) is 'A' or 'B' or 'C' or 'E' or 'M' or 'O' or 'P' or 'S' or 'T' => CableTagKind.Subject,
            _ => CableTagKind.Unknown,
        };
    }

    private static CableTag[] Load()
    {
        var tags = new List<CableTag>(1024);
        foreach (var row in TsvResource.Read("tags.tsv", 4))
        {
            var kind = TsvResource.ToEnum<CableTagKind>(row[1]);
            tags.Add(new CableTag(row[0], kind, TsvResource.OrNull(row[2]), TsvResource.OrNull(row[3]), isKnown: true));
        }

        return tags.ToArray();
    }

    private static SliceTable<CableTag> Index(CableTag[] tags)
    {
        var table = new SliceTable<CableTag>(tags.Length);
        foreach (var tag in tags) table.TryAdd(tag.Code, tag);
        return table;
    }
}
