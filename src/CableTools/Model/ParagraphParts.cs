namespace CableTools.Model;

/// <summary>What a paragraph reads its parts from, when asked: something that knows the text.</summary>
internal abstract class ParagraphParts
{
    /// <summary>The cable it is a paragraph of.</summary>
    public abstract ICableIdentity? Cable { get; }

    /// <summary>The running text.</summary>
    public abstract string ReadText();

    /// <summary>Where each character of the running text stands in the cable's text; null where that cannot be told.</summary>
    public abstract int[]? ReadPlaces(string text);

    /// <summary>The heading before the paragraph; null where there is none.</summary>
    public abstract string? ReadHeading();

    public abstract IReadOnlyList<CableParagraph> ReadSubparagraphs();

    /// <summary>Whether a word stands in the source text, in any case: cheaper than joining its lines first.</summary>
    public abstract bool RawContains(string word);
}
