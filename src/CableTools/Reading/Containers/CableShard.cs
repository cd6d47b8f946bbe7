using System.Globalization;

namespace CableTools;

/// <summary>
/// One of several parts of a collection, for machines that each read one: every cable is in exactly one part, whatever machine reads it
/// and whatever folder the files lie in. Files of single cables go by their name, files of many (CSV, JSON lines, mailboxes) are shared
/// out record by record.
/// </summary>
public sealed record CableShard
{
    /// <summary>The part with a number, from 1, of so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public CableShard(int number, int count)
    {
        if (count < 1) throw new ArgumentOutOfRangeException(nameof(count), count, "There must be one part at least.");
        if (number < 1 || number > count)
            throw new ArgumentOutOfRangeException(nameof(number), number, FormattableString.Invariant($"The parts are 1 to {count}."));
        Number = number;
        Count = count;
    }

    /// <summary>Which part, from 1.</summary>
    public int Number { get; }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>Reads "3/8", the third of eight parts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such thing; the message says what was expected.</exception>
    public static CableShard Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        string[] numbers = text.Split('/');
        if (numbers.Length == 2 && IsNumber(numbers[0], out int number) && IsNumber(numbers[1], out int count)
            && number >= 1 && number <= count)
            return new CableShard(number, count);
        throw new FormatException($"'{text}' is no part of a whole. Write its number and how many there are: 3/8 is the third of eight.");
    }

    /// <summary>"3/8".</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}/{Count}");

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a record of a file of many, from 1, is in this part.</summary>
    internal bool HasRecord(int record) => (record - 1) % Count == Number - 1;

    /// <summary>Whether a file of its own is in this part: by a hash of its name (FNV-1a), which is the same everywhere.</summary>
    internal bool HasFile(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)) hash = (hash ^ c) * 16777619;
        return hash % (uint)Count == (uint)Number - 1;
    }
}
