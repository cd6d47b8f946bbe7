namespace CableTools.Words;

/// <summary>
/// Gathers something about the words of cables, cable by cable, where cables are pushed and not enumerated, as in a pipeline. What is
/// counted is the running text of the paragraphs: no heading, no page furniture, no signature, no portion marking.
/// </summary>
/// <typeparam name="TResult">What is gathered.</typeparam>
public abstract class WordGatherer<TResult>
{
    private protected WordGatherer()
    {
    }

    private protected WordPlaces Words { get; } = new();

    /// <summary>Takes one cable into account.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public void Add(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        if (!Begin(cable)) return;
        foreach (var paragraph in cable.Paragraphs)
        {
            Words.Read(paragraph.Text);
            AddParagraph(cable, paragraph);
        }
    }

    /// <summary>What was gathered so far. More cables may be added after; the result does not change by that.</summary>
    public abstract TResult ToResult();

    internal TResult Over(IEnumerable<Cable> cables, string parameter = "cables")
    {
        if (cables is null) throw new ArgumentNullException(parameter);
        foreach (var cable in cables) Add(cable);
        return ToResult();
    }

    /// <summary>A cable begins; false where its words do not count.</summary>
    private protected abstract bool Begin(Cable cable);

    /// <summary>A paragraph, whose words are read.</summary>
    private protected abstract void AddParagraph(Cable cable, CableParagraph paragraph);
}
