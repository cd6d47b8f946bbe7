using CableTools.Vocabulary;

namespace CableTools.Display;

/// <summary>
/// How the levels are named and coloured, in cards, lists and charts alike. The colours are those of Okabe and Ito, which readers with any
/// common kind of colour blindness can tell apart; darker is higher.
/// </summary>
internal static class Levels
{
    /// <summary>The name as a banner has it: "LIMITED OFFICIAL USE".</summary>
    public static string Banner(Classification level) => LevelNames.Of(level) ?? "CLASSIFICATION NOT GIVEN";

    /// <summary>The name as a legend has it: "Limited Official Use".</summary>
    public static string Name(Classification level) => LevelNames.Title(level) ?? "not given";

    /// <summary>The colour, "#0072B2"; grey for what is not given.</summary>
    public static string Color(Classification level) => level switch
    {
        Classification.Unclassified => "#009E73",
        Classification.LimitedOfficialUse => "#56B4E9",
        Classification.Confidential => "#0072B2",
        Classification.Secret => "#D55E00",
        Classification.TopSecret => "#E69F00",
        _ => "#8A8A8A",
    };

    /// <summary>The colour of text on it, with a contrast of 4.5 to 1 or more.</summary>
    public static string TextColor(Classification level) => level == Classification.Confidential ? "#fff" : "#000";
}
