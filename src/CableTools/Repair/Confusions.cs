using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Which characters are taken for one another; the pairs stand in confusions.tsv.</summary>
internal static class Confusions
{
    private const int Size = 128;

    private static readonly bool[] Pairs = new bool[Size * Size];
    private static readonly sbyte[] Digits = Load();

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

    /// <summary>Whether one character may stand where the other was meant.</summary>
    public static bool AreAlike(char written, char meant) => written < Size && meant < Size && Pairs[meant * Size + written];

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
