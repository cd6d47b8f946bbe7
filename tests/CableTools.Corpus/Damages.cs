using System.Text.RegularExpressions;

namespace CableTools.Corpus;

/// <summary>Damages some copies lightly, as transcribing does: every fortieth, each in another way.</summary>
internal static class Damages
{
    private static readonly (string Name, Func<InventedCable, string> Apply)[] All =
    [
        ("signature on the last line of the text",
            cable => cable.Text.Replace($"\n\n{cable.Signature}\n", $" {cable.Signature}\n", StringComparison.Ordinal)),
        ("figure 1 read as a letter", cable => Regex.Replace(cable.Text, @"^1\. \(", "l. (", RegexOptions.Multiline)),
        ("zero read as a letter in the date", cable => Regex.Replace(cable.Text, @"^([ROP]) (\d\d)0", "$1 ${2}O", RegexOptions.Multiline)),
    ];

    public static IReadOnlyList<InventedCable> Apply(IReadOnlyList<InventedCable> cables)
    {
        int turn = 0;
        return
        [
            .. cables.Select((cable, i) =>
            {
                if (i % 40 != 17 || cable.Section.Count > 1) return cable;
                var (name, apply) = All[turn++ % All.Length];
                string text = apply(cable);
                return text == cable.Text ? cable : cable with { Text = text, Damage = name };
            }),
        ];
    }
}
