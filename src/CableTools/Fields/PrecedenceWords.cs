using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Precedence as prosigns (FL5) and as words (address lines): ACP 121.</summary>
internal static class PrecedenceWords
{
    private static readonly (string Word, Precedence Precedence)[] Words =
    [
        ("NIACT IMMEDIATE", Precedence.NiactImmediate), ("NIACT", Precedence.NiactImmediate), ("IMMEDIATE", Precedence.Immediate), ("PRIORITY", Precedence.Priority),
        ("PIORITY", Precedence.Priority), ("PRIOIRITY", Precedence.Priority), ("PRIORTY", Precedence.Priority), ("PRIORIT", Precedence.Priority), ("IMMEDIAT", Precedence.Immediate),
        ("IMMEDIAE", Precedence.Immediate), ("IMEDIATE", Precedence.Immediate), ("ROUTINE", Precedence.Routine), ("FLASH", Precedence.Flash),
    ];

    public static Precedence? OfProsign(char prosign) => prosign switch
    {
        'Z' => Precedence.Flash,
        'O' => Precedence.Immediate,
        'P' => Precedence.Priority,
        'R' => Precedence.Routine,
        _ => null,
    };

    /// <summary>Takes a precedence word off the end of an address.</summary>
    public static bool TryTake(ref TextSlice address, out Precedence precedence)
    {
        foreach (var (word, value) in Words)
        {
            if (Chars.ToUpper(address.Last) != word[word.Length - 1]) continue;
            if (!address.EndsWith(word) || address.Length == word.Length || Chars.IsLetterOrDigit(address[address.Length - word.Length - 1])) continue;
            precedence = value;
            address = address.To(address.End - word.Length).Trim(" ,-");
            return true;
        }

        precedence = default;
        return false;
    }
}
