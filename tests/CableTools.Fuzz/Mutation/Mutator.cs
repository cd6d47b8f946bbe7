using System.Text;
using CableTools.Corpus;

namespace CableTools.Fuzz.Mutation;

/// <summary>
/// Honest inputs, damaged by chance: what scans, transmissions, wrong encodings and people of ill will do to a text. The input of a number
/// is the same in every run.
/// </summary>
internal sealed class Mutator
{
    private const int Longest = 1 << 16;

    private static readonly byte[][] Marks =
    [
        [0], [0x1B], [0x0C], [0x08], [0x7F], [0x85], [0x0D], [0x0D, 0x0A], [0xC2, 0x9B], [0xE2, 0x80, 0xAE], [0xE2, 0x81, 0xA6],
        [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF0], [0xF1], [0xF2], [0xC2, 0xA0], [0xC2, 0xAD],
        [0xC2, 0xB6], [0xEF, 0xBF, 0xBD],
    ];

    private static readonly byte[][] Words = [.. new[]
    {
        "REF: A. ", "TAGS: ", "SUBJECT: ", "E.O. 12958: DECL: ", "FM ", "TO ", "INFO ", "BT\n", "NNNN\n", "UNCLAS ", "S E C R E T ",
        "1. (C) ", "SECTION 01 OF 03", "SIPDIS", "VZCZC", "DE RUEH", "ZNY ", "Classified By: ", "END SUMMARY.", "COMMENT: ",
        "<pre>", "</pre>", "<table>", "<!--", "-->", "&amp;", "&#x0;", "<script>",
        "\"", "\"\"", "\\\"", ",", "{", "}", "[", "]", "\\u0000", "\\ud800", "null", ":",
        "From ", "From: ", "Subject: ", "Content-Type: multipart/mixed; boundary=x\n\n--x\n", "Content-Transfer-Encoding: base64\n\n",
        "> ", "|", "* ", "AND ", "NOT ", "NEAR/3 ", "\"~2", "^9", "date:[2006 TO 2007]", "tag:", "(", ")",
        "1", "99999999999", "0", "-",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Words and marks that mean something to a reader.</summary>
    public static IReadOnlyList<byte[]> Pieces { get; } = [.. Words, .. Marks];

    private readonly IReadOnlyList<byte[]> _seeds;
    private readonly Func<Change, byte[]>[] _changes;

    public Mutator(IEnumerable<byte[]> seeds)
    {
        _seeds = [.. seeds];
        _changes =
        [
            Flip, Flip, SetByte, Insert, Insert, InsertWord, InsertWord, Truncate, Cut, Cut, Double, Swap, Splice, Splice, Repeat, Encode,
            ShuffleLines, DropLine, DropLine, DoubleLine, ChangeDigit, ChangeCase, JoinLines, OtherLine, OtherLine,
        ];
    }

    /// <summary>The input of a number.</summary>
    public byte[] Make(ulong number)
    {
        var random = new Chance(number);
        byte[] input = random.Pick(_seeds);
        for (int left = 1 + random.Below(random.Below(4) == 0 ? 16 : 4); left > 0; left--)
        {
            input = random.Pick(_changes)(new Change(input, random));
            if (input.Length > Longest) input = input[..Longest];
        }

        return input;
    }

    private static byte[] Flip(Change it)
    {
        byte[] changed = [.. it.Input];
        if (changed.Length > 0) changed[it.Place] ^= (byte)(1 << it.Random.Below(8));
        return changed;
    }

    private static byte[] SetByte(Change it)
    {
        byte[] changed = [.. it.Input];
        if (changed.Length > 0) changed[it.Place] = (byte)it.Random.Below(256);
        return changed;
    }

    private static byte[] Insert(Change it) => it.Put(it.Random.Pick(Marks));

    private static byte[] InsertWord(Change it) => it.Put(it.Random.Pick(Words));

    private static byte[] Truncate(Change it) => it.Input[..it.Place];

    private static byte[] Cut(Change it)
    {
        var (from, to) = it.Stretch();
        return [.. it.Input[..from], .. it.Input[to..]];
    }

    private static byte[] Double(Change it)
    {
        var (from, to) = it.Stretch();
        return [.. it.Input[..to], .. it.Input[from..]];
    }

    private static byte[] Swap(Change it)
    {
        var (from, to) = it.Stretch();
        int middle = from + it.Random.Below(to - from + 1);
        return [.. it.Input[..from], .. it.Input[middle..to], .. it.Input[from..middle], .. it.Input[to..]];
    }

    private byte[] Splice(Change it)
    {
        byte[] other = it.Random.Pick(_seeds);
        return [.. it.Input[..it.Place], .. other[it.PlaceIn(other)..]];
    }

    /// <summary>A token far longer than any honest one: one character, or a piece, over and over.</summary>
    private static byte[] Repeat(Change it)
    {
        var (from, to) = it.Stretch(12);
        int times = 1 << it.Random.Below(11);
        var piece = it.Input.AsMemory(from..to);
        return it.Put([.. Enumerable.Repeat(piece, times).SelectMany(part => part.ToArray())]);
    }

    /// <summary>The text as another encoding would write it, or as it looks read in the wrong one.</summary>
    private static byte[] Encode(Change it) => it.Random.Below(6) switch
    {
        0 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(it.Input)),
        1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(it.Input))],
        2 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(it.Input))],
        3 => [.. Encoding.UTF8.Preamble, .. it.Input],
        4 => Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(it.Input)),
        _ => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(it.Input)),
    };

    private static byte[] ShuffleLines(Change it) => it.Lines(lines =>
    {
        for (int i = lines.Count - 1; i > 0; i--)
        {
            int j = it.Random.Below(i + 1);
            (lines[i], lines[j]) = (lines[j], lines[i]);
        }
    });

    private static byte[] DropLine(Change it) => it.Lines(lines => lines.RemoveAt(it.Random.Below(lines.Count)));

    private static byte[] DoubleLine(Change it) => it.Lines(lines => lines.Insert(it.Random.Below(lines.Count), it.Random.Pick(lines)));

    private byte[] OtherLine(Change it) => it.Lines(lines =>
        lines.Insert(it.Random.Below(lines.Count), it.Random.Pick(LinesOf(it.Random.Pick(_seeds)))));

    private static byte[] JoinLines(Change it) => it.Lines(lines =>
    {
        int at = it.Random.Below(lines.Count);
        lines[at] = [.. lines[at].AsSpan().TrimEnd("\r\n"u8)];
    });

    private static byte[] ChangeDigit(Change it)
    {
        byte[] changed = [.. it.Input];
        int at = Array.FindIndex(changed, it.Place, b => char.IsAsciiDigit((char)b));
        if (at >= 0) changed[at] = (byte)"0123456789OIl"[it.Random.Below(13)];
        return changed;
    }

    private static byte[] ChangeCase(Change it)
    {
        byte[] changed = [.. it.Input];
        var (from, to) = it.Stretch();
        for (int i = from; i < to; i++)
            if (char.IsAsciiLetter((char)changed[i])) changed[i] ^= 0x20;
        return changed;
    }

    /// <summary>The lines with their ends; one at least, which may be empty.</summary>
    public static List<byte[]> LinesOf(byte[] text)
    {
        var lines = new List<byte[]>();
        int from = 0;
        for (int end = Array.IndexOf(text, (byte)'\n'); end >= 0; end = Array.IndexOf(text, (byte)'\n', from))
        {
            lines.Add(text[from..(end + 1)]);
            from = end + 1;
        }

        lines.Add(text[from..]);
        return lines;
    }

    /// <summary>One change: to what, and by which chance.</summary>
    private readonly record struct Change(byte[] Input, Chance Random)
    {
        public int Place => PlaceIn(Input);

        /// <summary>A place in some bytes; 0 where there are none.</summary>
        public int PlaceIn(byte[] bytes) => bytes.Length == 0 ? 0 : Random.Below(bytes.Length);

        public (int From, int To) Stretch(int longest = 400)
        {
            int from = Place;
            return (from, Math.Min(from + 1 + Random.Below(longest), Input.Length));
        }

        public byte[] Put(byte[] piece)
        {
            int at = Random.Below(Input.Length + 1);
            return [.. Input[..at], .. piece, .. Input[at..]];
        }

        public byte[] Lines(Action<List<byte[]>> change)
        {
            var lines = LinesOf(Input);
            change(lines);
            return [.. lines.SelectMany(line => line)];
        }
    }
}
