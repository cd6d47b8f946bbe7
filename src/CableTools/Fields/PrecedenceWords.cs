using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>Precedence as prosigns (FL5) and as words (address lines): ACP 121.</summary>
internal static class PrecedenceWords
{
    private const int ShortestMisspelt = 5;

    private static readonly (string Word, Precedence Precedence)[] Words =
    [
        ("NIACT IMMEDIATE", Precedence.NiactImmediate), ("NIACT", Precedence.NiactImmediate), ("IMMEDIATE", Precedence.Immediate),
        ("PRIORITY", Precedence.Priority), ("ROUTINE", Precedence.Routine), ("FLASH", Precedence.Flash),
    ];

    private static readonly Lexicon<Precedence> Misspelt = new(Words.Where(word => word.Word.IndexOf(' ') < 0));

    public static Precedence? OfProsign(char prosign) => prosign switch
    {
        'Z' => Precedence.Flash,
        'O' => Precedence.Immediate,
        'P' => Precedence.Priority,
        'R' => Precedence.Routine,
        _ => null,
    };

    /// <summary>The highest precedence among addressees; null where none has one.</summary>
    public static Precedence? Highest(IReadOnlyList<Addressee> addressees)
    {
        Precedence? highest = null;
        foreach (var addressee in addressees)
            if (addressee.Precedence is { } precedence && (highest is null || precedence > highest)) highest = precedence;
        return highest;
    }

    /// <summary>A precedence that stands by itself.</summary>
    public static Precedence? Find(TextSlice word)
    {
        foreach (var (known, value) in Words)
            if (word.Equals(known)) return value;
        return null;
    }

    /// <summary>Takes a precedence word off the end of an address; <paramref name="meant"/> is null for one spelled right.</summary>
    public static bool TryTake(ref TextSlice address, bool repairs, out Precedence precedence, out TextSlice word, out string? meant)
    {
        meant = null;
        foreach (var (known, value) in Words)
        {
            if (!address.EndsWith(known) || address.Length == known.Length
                || Chars.IsLetterOrDigit(address[address.Length - known.Length - 1])) continue;
            precedence = value;
            word = address.From(address.End - known.Length);
            address = address.To(word.Start).Trim(" ,-");
            return true;
        }

        word = LastWord(address);
        precedence = default;
        if (!repairs || word.Length < ShortestMisspelt || word.Start == address.Start
            || !Misspelt.TryRepair(word, out precedence, out meant)) return false;
        address = address.To(word.Start).Trim(" ,-");

        // "NIACT IMMEDIAE": two words for one precedence.
        if (precedence == Precedence.Immediate && address.EndsWith(" NIACT"))
        {
            precedence = Precedence.NiactImmediate;
            address = address.To(address.End - 6).Trim(" ,-");
        }

        return true;
    }

    private static TextSlice LastWord(TextSlice text)
    {
        int start = text.End;
        while (start > text.Start && Chars.IsLetterOrDigit(text.Source[start - 1])) start--;
        return start == text.Start || Chars.IsBlank(text.Source[start - 1]) ? text.From(start) : text.From(text.End);
    }
}
