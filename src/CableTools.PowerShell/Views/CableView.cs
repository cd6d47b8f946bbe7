using System.Management.Automation;
using CableTools.Vocabulary;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a cable where a property alone will not do.</summary>
public static class CableView
{
    /// <summary>The classification in words, as on the classification line; long ones in their usual short form.</summary>
    /// <param name="cable">The cable.</param>
    public static string Classification(object cable) =>
        Of(cable) is { } read ? LevelNames.Short(read.Classification) ?? "" : "";

    /// <summary>The captions on one line.</summary>
    /// <param name="cable">The cable.</param>
    public static string Captions(object cable) => Join(" ", Of(cable)?.Captions);

    /// <summary>The TAGS on one line.</summary>
    /// <param name="cable">The cable.</param>
    public static string Tags(object cable) => Join(" ", Of(cable)?.Tags);

    /// <summary>The subject with its marking.</summary>
    /// <param name="cable">The cable.</param>
    public static string? Subject(object cable) =>
        Of(cable) is not { } read ? null
            : CellView.Text(read.SubjectMarking is { } marking ? $"({marking}) {read.Subject}" : read.Subject);

    /// <summary>The references on one line.</summary>
    /// <param name="cable">The cable.</param>
    public static string References(object cable) => Join("; ", Of(cable)?.References);

    /// <summary>What a citation points at, on one line.</summary>
    /// <param name="citation">The citation.</param>
    public static string CitationReferences(CableCitation citation) => Join("; ", citation?.References);

    /// <summary>"1 of 2"; empty for a message in one section.</summary>
    /// <param name="cable">The cable.</param>
    public static string Section(object cable) =>
        Of(cable) is { Section: { } section } read ? FormattableString.Invariant($"{section} of {read.SectionCount}") : "";

    /// <summary>Addressees on one line.</summary>
    /// <param name="addressees">The addressees.</param>
    public static string Addressees(IEnumerable<Addressee> addressees) => Join("; ", addressees);

    /// <summary>Those an addressee's collective leaves out, on one line.</summary>
    /// <param name="addressee">The addressee.</param>
    public static string Exempted(Addressee addressee) => Join("; ", addressee?.Exempted);

    /// <summary>A cable, or what another process made of one before the module was there.</summary>
    private static Cable? Of(object? cable) =>
        cable is Cable read ? read : LanguagePrimitives.TryConvertTo(cable, out Cable converted) ? converted : null;

    private static string Join<T>(string separator, IEnumerable<T>? items) => CellView.Text(string.Join(separator, items ?? []));
}
