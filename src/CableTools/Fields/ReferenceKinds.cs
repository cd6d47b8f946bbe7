using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Tells what a reference is that names no cable, by the words in it.</summary>
internal static class ReferenceKinds
{
    private static readonly (string Word, CableReferenceKind Kind)[] Words =
    [
        .. Of("reference-email", CableReferenceKind.Email), .. Of("reference-telephone", CableReferenceKind.Telephone),
        .. Of("reference-book", CableReferenceKind.Book), .. Of("reference-report", CableReferenceKind.Report),
        .. Of("reference-letter", CableReferenceKind.Letter), .. Of("reference-meeting", CableReferenceKind.Meeting),
    ];

    /// <summary>Words that cannot be part of a post's name, so that what they stand before is no cable.</summary>
    private static readonly SliceTable<string> NoPosts = Table([.. WordLists.Of("no-post"), .. Months.Short, .. Months.Full]);

    /// <summary>The words above by their first letter, so that a word of the text is held against few.</summary>
    private static readonly (string Word, CableReferenceKind Kind)[]?[] ByLetter = ByFirstLetter();

    private static IEnumerable<(string Word, CableReferenceKind Kind)> Of(string list, CableReferenceKind kind) =>
        WordLists.Of(list).Select(word => (word, kind));

    /// <summary>Whether a word cannot be part of a post's name; stops in it ("NO.") do not count.</summary>
    public static bool IsNoPost(TextSlice word)
    {
        if (word.IndexOf('.') < 0) return NoPosts.Find(word.Source, word.Start, word.Length) is not null;
        return NoPosts.Find(word.ToString().Replace(".", "")) is not null;
    }

    private static SliceTable<string> Table(string[] words)
    {
        var table = new SliceTable<string>(words.Length);
        foreach (string word in words) table.TryAdd(word, word);
        return table;
    }

    private static (string Word, CableReferenceKind Kind)[]?[] ByFirstLetter()
    {
        var letters = new (string Word, CableReferenceKind Kind)[]?[26];
        foreach (var group in Words.GroupBy(word => word.Word[0])) letters[group.Key - 'A'] = group.ToArray();
        return letters;
    }

    public static CableReferenceKind Of(TextSlice text)
    {
        if (ContainsDateTimeGroup(text)) return CableReferenceKind.Message;
        if (IsAirgram(text)) return CableReferenceKind.Letter;
        var best = CableReferenceKind.Other;
        int bestAt = int.MaxValue;
        for (int at = text.Start; at < text.End; at++)
        {
            if (!Chars.IsAsciiLetter(text.Source[at]) || (at > text.Start && Chars.IsLetterOrDigit(text.Source[at - 1]))) continue;
            if (ByLetter[Chars.ToUpper(text.Source[at]) - 'A'] is not { } words) continue;
            var rest = text.From(at);
            foreach (var (word, kind) in words)
            {
                if (!rest.StartsWith(word) || Chars.IsLetter(rest[word.Length])) continue;

                // The means of communication outranks what was talked about: "E-MAIL REPORT", "TELCON ON LETTER".
                int rank = Rank(kind) * 10000 + at - text.Start;
                if (rank >= bestAt) continue;
                bestAt = rank;
                best = kind;
            }
        }

        return best;
    }

    /// <summary>"STATE CA-3400", "A-123": airgrams had series of their own.</summary>
    public static bool IsAirgram(TextSlice text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (at > 0 && Chars.IsLetterOrDigit(text[at - 1])) continue;
            int letters = text[at] == 'A' ? 1 : text[at] == 'C' && text[at + 1] == 'A' ? 2 : 0;
            if (letters > 0 && text[at + letters] == '-' && Chars.IsDigit(text[at + letters + 1])) return true;
        }

        return false;
    }

    private static int Rank(CableReferenceKind kind) => kind switch
    {
        CableReferenceKind.Email => 0,
        CableReferenceKind.Telephone => 1,
        CableReferenceKind.Book => 2,
        CableReferenceKind.Report => 2,
        CableReferenceKind.Letter => 3,
        _ => 4,
    };

    private static bool ContainsDateTimeGroup(TextSlice text)
    {
        int digits = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Chars.IsDigit(text[i])) digits++;
            else if (digits == 6 && text[i] is 'Z' or 'z' && !Chars.IsLetter(text[i + 1])) return true;
            else digits = 0;
        }

        return text.Contains(" DTG ");
    }
}
