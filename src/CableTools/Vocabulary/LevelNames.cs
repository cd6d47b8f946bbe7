using System.Globalization;

namespace CableTools.Vocabulary;

/// <summary>Classifications as they are written, for whoever shows them.</summary>
internal static class LevelNames
{
    /// <summary>In capitals, as on a classification line: "LIMITED OFFICIAL USE"; null for none.</summary>
    public static string? Of(Classification classification) => classification switch
    {
        Classification.Unclassified => "UNCLASSIFIED",
        Classification.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        Classification.Confidential => "CONFIDENTIAL",
        Classification.Secret => "SECRET",
        Classification.TopSecret => "TOP SECRET",
        _ => null,
    };

    /// <summary>The same where room is short: the long one by its usual letters, "LOU".</summary>
    public static string? Short(Classification classification) =>
        classification == Classification.LimitedOfficialUse ? "LOU" : Of(classification);

    /// <summary>In running text: "Limited Official Use"; null for none.</summary>
    public static string? Title(Classification classification) =>
        Of(classification) is { } name ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) : null;
}
