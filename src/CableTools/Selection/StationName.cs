using CableTools.Text;
using System.Text;

namespace CableTools;

/// <summary>Whether a station is the one that somebody asks for by its name, or by words of its address.</summary>
internal static class StationName
{
    /// <summary>"MOSCOW" and "AMEMBASSY MOSCOW" fit "AMEMBASSY MOSCOW"; "MOSC*" fits "MOSCOW" alone.</summary>
    public static bool Fits(string asked, string? name)
    {
        if (string.IsNullOrEmpty(name)) return false;
        if (Wildcard.IsPattern(asked)) return Wildcard.IsMatch(asked.Trim(), name!);
        string words = Words(asked);
        return words.Length > 2 && Words(name!).IndexOf(words, StringComparison.Ordinal) >= 0;
    }

    /// <summary>The words in capitals, a blank before and behind each.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(" ", name.Length + 2);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c)) words.Append(char.ToUpperInvariant(c));
            else if (words[words.Length - 1] != ' ') words.Append(' ');
        }

        if (words[words.Length - 1] != ' ') words.Append(' ');
        return words.ToString();
    }
}
