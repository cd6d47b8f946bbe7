using CableTools.Text;

namespace CableTools.Repair;

/// <summary>Numbers, as written or with letters in the digits' places.</summary>
internal static class Numerals
{
    private const int TimeLength = 7;

    /// <summary>
    /// The number a whole word is. A damaged one needs a digit that is one, and no more letters than digits: "00503O" and "O1" are numbers,
    /// "SO" and "BIO" are not.
    /// </summary>
    public static bool TryRead(TextSlice word, bool repairs, out int value, out bool damaged)
    {
        value = 0;
        damaged = false;
        if (word.Length is 0 or > 9) return false;
        int letters = 0;
        for (int i = 0; i < word.Length; i++)
        {
            int digit = Confusions.Digit(word[i], repairs);
            if (digit < 0) return false;
            if (!Chars.IsDigit(word[i])) letters++;
            value = value * 10 + digit;
        }

        // Six digits and Z are a time, "241534Z".
        if (letters == 1 && word.Length == TimeLength && word.Last == 'Z') return false;
        damaged = letters > 0;
        return letters * 2 <= word.Length;
    }

    /// <summary>The digits of a stretch, letters undone: "00503O" is "005030".</summary>
    public static string Digits(string text, int start, int end)
    {
        var digits = new char[end - start];
        for (int i = start; i < end; i++) digits[i - start] = Confusions.Digit(text[i], true) is >= 0 and var digit ? (char)('0' + digit)
            : text[i];
        return new string(digits);
    }
}
