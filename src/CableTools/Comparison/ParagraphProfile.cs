using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>A paragraph, or several as one, as they are compared: words, and pairs of neighbouring words to tell what is alike.</summary>
internal sealed class ParagraphProfile
{
    private readonly uint[] _pairs;

    public ParagraphProfile(IReadOnlyList<CableParagraph> paragraphs)
    {
        Paragraphs = paragraphs;
        Words = new WordList(string.Join("\n", paragraphs.Select(TextOf)));
        var pairs = new List<uint>(Words.Count);
        uint before = 0;
        for (int i = 0; i < Words.Count; i++)
        {
            var word = Words[i];
            uint hash = word.Mark == RedactionMark.None ? WordHash.Of(word.Key) : 0;

            // What is hidden is like nothing, and nothing is unlike it.
            if (hash != 0 && (before != 0 || i == 0)) pairs.Add(WordHash.Then(before, hash));
            if (word.Mark == RedactionMark.None) PlainWords++;
            before = hash;
        }

        _pairs = [.. pairs];
        Array.Sort(_pairs);
    }

    public IReadOnlyList<CableParagraph> Paragraphs { get; }

    public WordList Words { get; }

    /// <summary>Words that are no mark of redaction.</summary>
    public int PlainWords { get; }

    /// <summary>Whether nothing but redaction is left.</summary>
    public bool IsHidden => PlainWords == 0 && Words.Count > 0;

    public int? Number => Paragraphs[0].Number;

    public int Pairs => _pairs.Length;

    /// <summary>How many pairs of words two have in common.</summary>
    public int Common(ParagraphProfile other)
    {
        int i = 0, j = 0, common = 0;
        while (i < _pairs.Length && j < other._pairs.Length)
        {
            uint a = _pairs[i], b = other._pairs[j];
            if (a == b) common++;
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return common;
    }

    /// <summary>
    /// 0 for nothing in common, 1 for the same; what is part of a longer one, or what is left of a redacted one, is near it.
    /// </summary>
    public double Similarity(ParagraphProfile other)
    {
        const int Telling = 6;
        const double PartOfWhole = 0.9;
        int common = Common(other), least = Math.Min(Pairs, other.Pairs);
        if (common == 0) return 0;
        double similarity = 2.0 * common / (Pairs + other.Pairs);
        return least < Telling ? similarity : Math.Max(similarity, PartOfWhole * common / least);
    }

    /// <summary>All words, to tell which are the very same; "" for what says too little to be told by.</summary>
    public string Identity()
    {
        if (PlainWords == 0) return "";
        var keys = Text.TextBuffer.Take();
        for (int i = 0; i < Words.Count; i++)
        {
            keys.Append(Words[i].Key);
            keys.Append(' ');
        }

        return keys.Finish();
    }

    private static string TextOf(CableParagraph paragraph) =>
        paragraph.Heading is { } heading ? heading + "\n" + paragraph.Text : paragraph.Text;
}
