namespace CableTools;

/// <summary>
/// Something of a cable that is told in lists: a paragraph, a reference, a diagnostic, an addressee. Queries over lists of them stay
/// lists (<see cref="CablePartQueries"/>), so that notebooks show them as tables.
/// </summary>
public interface ICablePart
{
}
