using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Which characters are taken for one another; the pairs stand in confusions.tsv.</summary>
internal static class Confusions
{
    private const int Size = 128;

    private static readonly bool[] Pairs = new bool[Size * Size];
    private static readonly sbyte[] Digits = Load();
    private static readonly uint[] ShapeOf = LoadShapes();

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
    public static bool AreAlike(char written, char meant) => written < Size && meant < Size && Pairs[meant * Size + written];

    /// <summary>
    /// The shapes in a word as a set of bits: letters and digits that may stand for one another share one. Words whose sets differ in more
    /// than the slips allowed are no misspellings of each other, and that is told without comparing them.
    /// </summary>
    public static uint Shapes(string text, int start, int end)
    {
        uint shapes = 0;
        for (int i = start; i < end; i++)
            if (text[i] < Size) shapes |= ShapeOf[text[i]];
        return shapes;
    }

    /// <summary>One bit a character, the same for all that are linked by confusions.</summary>
    private static uint[] LoadShapes()
    {
        var group = new int[Size];
        for (int i = 0; i < Size; i++) group[i] = Text.Chars.Upper((char)i);

        // "rn" stands for "m": the three share a shape.
        Merge('R', 'M');
        Merge('N', 'M');
        for (int i = 0; i < Size; i++)
            for (int j = 0; j < Size; j++)
                if (Pairs[i * Size + j]) Merge((char)i, (char)j);
        var bits = new uint[Size];
        var known = new Dictionary<int, uint>();
        for (int i = 0; i < Size; i++)
        {
            if (!Text.Chars.IsLetterOrDigit((char)i)) continue;
            if (!known.TryGetValue(group[i], out uint bit)) known.Add(group[i], bit = 1u << (known.Count % 32));
            bits[i] = bit;
        }

        return bits;

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
                Pairs[meant * Size + written[0]] = true;
                if (meant <= '9') digits[written[0]] = (sbyte)(meant - '0');
            }
        }

        return digits;
    }
}
