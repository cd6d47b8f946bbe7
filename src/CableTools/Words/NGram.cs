namespace CableTools.Words;

/// <summary>One to five words that follow one another, by their numbers; -1 behind the last.</summary>
internal readonly struct NGram(int a, int b, int c, int d, int e) : IEquatable<NGram>
{
    public const int Longest = 5;

    public static NGram At(NumberedWords words, int at, int length) => new(words[at], length > 1 ? words[at + 1] : -1,
        length > 2 ? words[at + 2] : -1, length > 3 ? words[at + 3] : -1, length > 4 ? words[at + 4] : -1);

    public bool Equals(NGram other) => a == other.A && b == other.B && c == other.C && d == other.D && e == other.E;

    public override bool Equals(object? obj) => obj is NGram other && Equals(other);

    public override int GetHashCode() => unchecked(((((((a * 31) + b) * 0x01000193) + c) * 31 + d) * 0x01000193 + e) * (int)0x9E3779B1);

    public string Text(WordVocabulary vocabulary)
    {
        string text = vocabulary[a];
        foreach (int word in new[] { b, c, d, e })
            if (word >= 0) text += " " + vocabulary[word];
        return text;
    }

    private int A => a;

    private int B => b;

    private int C => c;

    private int D => d;

    private int E => e;
}
