using CableTools.Repair;

namespace CableTools.Vocabulary;

/// <summary>Case and class of the letters cables are written in; culture and Unicode have no part in them.</summary>
internal static class Ascii
{
    public static char Upper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    public static bool IsLetter(char c) => Upper(c) is >= 'A' and <= 'Z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The letters and digits of a text, in upper case: the form in which names are compared.</summary>
    public static string Squeeze(string text, int start, int length)
    {
        var letters = new char[length];
        var count = 0;
        for (var i = start; i < start + length; i++)
            if (char.IsLetterOrDigit(text[i])) letters[count++] = Upper(text[i]);
        return new string(letters, 0, count);
    }
}
