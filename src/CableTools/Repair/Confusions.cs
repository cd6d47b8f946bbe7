using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Which characters are taken for one another; the pairs stand in confusions.tsv.</summary>
internal static class Confusions
{
    private const int Size = 128;

    /// <summary>For each character that may be meant the ones it is written as, a bit each: few enough to stay at hand.</summary>
    private static readonly ulong[] Pairs = new ulong[2 * Size];

    private static readonly sbyte[] Digits = Load();
    private static readonly ulong[] ShapeOf = LoadShapes();

    /// <summary>The digit a character is or, where <paramref name="repairs"/> says so, was misread from; -1 for anything else.</summary>
    public static int Digit(char c, bool repairs)
    {
        if ((uint)(c - '0') <= 9) return c - '0';
        return repairs && c < Size ? Digits[c] : -1;
    }

    /// <summary>The letter a digit prints like; anything else is itself.</summary>
    public static char Letter(char c) => c switch
    {
        '0' => 'O',
        '1' => 'I',
        '2' => 'Z',
        '5' => 'S',
        '6' => 'G',
        '8' => 'B',
        _ => c,
    };

    /// <summary>A stretch as the letters that its digits print like: "M0SCOW" is "MOSCOW".</summary>
    public static string Letters(string text, int start, int end)
    {
        char[] letters = text.ToCharArray(start, end - start);
        for (int i = 0; i < letters.Length; i++) letters[i] = Letter(letters[i]);
        return new string(letters);
    }

    /// <summary>Whether one character may stand where the other was meant.</summary>
    public static bool AreAlike(char written, char meant) =>
        written < Size && meant < Size && ((Pairs[2 * meant + (written >> 6)] >> (written & 63)) & 1) != 0;

    /// <summary>
    /// The shapes in a word as a set of bits, and above them its letters: letters and digits that may stand for one another share a shape.
    /// Words whose sets differ in more than the slips allowed are no misspellings of each other, and that is told without comparing them.
    /// </summary>
    public static ulong Shapes(string text, int start, int end)
    {
        ulong shapes = 0;
        for (int i = start; i < end; i++)
            if (text[i] < Size) shapes |= ShapeOf[text[i]];
        return shapes;
    }

    /// <summary>Two bits a character: one the same for all that are linked by confusions, and one that is a letter's own.</summary>
    private static ulong[] LoadShapes()
    {
        var group = new int[Size];
        for (int i = 0; i < Size; i++) group[i] = Text.Chars.Upper((char)i);

        // "rn" stands for "m": the three share a shape.
        Merge('R', 'M');
        Merge('N', 'M');
        for (int i = 0; i < Size; i++)
            for (int j = 0; j < Size; j++)
                if (AreAlike((char)j, (char)i)) Merge((char)i, (char)j);
        var bits = new ulong[Size];
        var known = new Dictionary<int, ulong>();
        for (int i = 0; i < Size; i++)
        {
            if (!Text.Chars.IsLetterOrDigit((char)i)) continue;
            if (!known.TryGetValue(group[i], out ulong bit)) known.Add(group[i], bit = 1UL << (known.Count % 32));
            bits[i] = bit | (1UL << (32 + OwnBit(Text.Chars.Upper((char)i))));
        }

        return bits;

        static int OwnBit(char c) => c is 'R' or 'N' ? 'M' - 'A' : Text.Chars.IsDigit(c) ? 26 + ((c - '0') % 6) : c - 'A';

        void Merge(char a, char b)
        {
            int from = group[b], to = group[a];
            for (int i = 0; i < Size; i++)
                if (group[i] == from) group[i] = to;
        }
    }

    private static sbyte[] Load()
    {
        var digits = new sbyte[Size];
        for (int i = 0; i < Size; i++) digits[i] = -1;
        foreach (string[] row in TsvResource.Read("confusions.tsv", 2))
        {
            char meant = row[0][0];
            foreach (string written in row[1].Split(' '))
            {
                Pairs[2 * meant + (written[0] >> 6)] |= 1UL << (written[0] & 63);
                if (meant <= '9') digits[written[0]] = (sbyte)(meant - '0');
            }
        }

        return digits;
    }
}
