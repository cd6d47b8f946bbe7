namespace CableTools.Tests.Support;

/// <summary>One slip of a reader, a typist or a line: at a place of a text, of a kind.</summary>
internal static class DamagedText
{
    public const int Kinds = 5;

    private static readonly Dictionary<char, string> LookAlikes = File.ReadLines(Repository.File("src/CableTools/Repair/confusions.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
        .ToDictionary(row => row[0][0], row => row[1].Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The text with the slip in it; the text itself where no slip of the kind can happen there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="kind">0 a look-alike, 1 a letter lost, 2 one doubled, 3 two swapped, 4 a blank put in.</param>
    /// <param name="choice">Which of several look-alikes.</param>
    public static string Make(string text, int at, int kind, int choice)
    {
        if (at >= text.Length || !char.IsAsciiLetterOrDigit(text[at])) return text;
        bool inWord = at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);
        return kind switch
        {
            0 => LookAlikes.TryGetValue(text[at], out string? others)
                ? string.Concat(text.AsSpan(0, at), others.AsSpan(choice % others.Length, 1), text.AsSpan(at + 1)) : text,
            1 => text.Remove(at, 1),
            2 => text.Insert(at, text[at].ToString()),
            3 when inWord && text[at] != text[at + 1] => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            4 when inWord => text.Insert(at + 1, " "),
            _ => text,
        };
    }

    /// <summary>Offset past the head of a cable: where its first paragraph begins, or its end.</summary>
    public static int HeadOf(string text) => Cable.Parse(text) is { Paragraphs: [var first, ..] } ? first.Start : text.Length;
}
