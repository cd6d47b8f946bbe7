namespace CableTools.Columns;

/// <summary>
/// Places in a text as SQL counts them: characters from 1, where .NET counts halves of UTF-16 from 0. They differ behind a character past
/// U+FFFF, which cables hardly have.
/// </summary>
internal sealed class CharacterPlaces
{
    private readonly string _text;
    private readonly bool _differ;

    public CharacterPlaces(string text)
    {
        _text = text;
        _differ = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
    }

    public (int Start, int Length) Of(int start, int length) =>
        _differ ? (Count(0, start) + 1, Count(start, length)) : (start + 1, length);

    /// <summary>Characters, a half without its other half as one.</summary>
    private int Count(int start, int length)
    {
        int count = 0;
        foreach (var _ in _text.AsSpan(start, length).EnumerateRunes()) count++;
        return count;
    }
}
