using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Finds labels: at a line's start, with or without the colon, in any case, misspelt, with Markdown or a portion marking around them; and
/// inside a line that holds several.
/// </summary>
internal static class LabelReader
{
    private const int LongestWord = 14, LongestTagsLabel = 5, ShortestBeforeGlued = 3;
    private const string ClassifiedForm = "CLASSIFIED BY ";

    private static readonly bool HasHyphens = HeadingLabels.All.Any(label => label.Words.Any(word => word.Contains('-')));

    private static readonly Lexicon<HeadingLabel> Words =
        new(HeadingLabels.All.SelectMany(label => label.Repaired.Select(word => (word, label))));

    private static readonly string[] Forms = [.. HeadingLabels.All.SelectMany(label => label.Inside).Select(form => form.Form)];
    private static readonly Func<string, int, int, int> FormLetter = Scan.AnyOf(new string([.. Forms.Select(form => form[0]).Distinct()]));
    private static readonly string[] FormSeconds = LoadSeconds();

    /// <summary>The characters that copying put before a label.</summary>
    public static bool IsDecoration(char c) =>
        c is '*' or '#' or '_' or '>' or '-' or '\\' or '|' || Chars.IsBlank(c) || Chars.IsPilcrow(c);

    /// <summary>The label a line begins with.</summary>
    public static LabelMark TryRead(TextSlice line, bool repairs)
    {
        var rest = Chars.IsLetterOrDigit(line[0]) ? line : SkipDecoration(line);
        if (!Chars.IsLetterOrDigit(rest[0])) return default;
        if (TryPlain(rest, out var plain)) return plain;
        foreach (var label in HeadingLabels.All)
            if (label.Reads is not null && label.Reads(rest, repairs, out var mark)) return mark;
        return TryReadWord(rest, repairs);
    }

    private static TextSlice SkipDecoration(TextSlice line)
    {
        int start = line.Start;
        string text = line.Source;
        while (start < line.End && IsDecoration(text[start])) start++;

        // "(U) TAGS:" carries a marking before the label.
        if (PortionMark.TryRead(text, start, line.End, out var marking))
        {
            start = marking.End;
            while (start < line.End && Chars.IsBlank(text[start])) start++;
        }

        return line.From(start);
    }

    /// <summary>The usual case: a label's word with its colon and a blank right behind it.</summary>
    private static bool TryPlain(TextSlice rest, out LabelMark mark)
    {
        foreach (var label in HeadingLabels.All)
        {
            foreach (string word in label.Words)
            {
                if (!rest.StartsWith(word) || rest[word.Length] != ':' || rest[word.Length + 1] is not (' ' or '\0')) continue;
                int end = rest.Start + word.Length + 1;
                int content = rest[word.Length + 2] == '|' ? end + 2 : end;
                mark = new LabelMark(label, rest.Start, end, label.KeepsWord ? rest.Start : content, null);
                return true;
            }
        }

        mark = default;
        return false;
    }

    private static LabelMark TryReadWord(TextSlice rest, bool repairs)
    {
        int length = 0;
        while (length < LongestWord && IsWordCharacter(rest, length)) length++;
        if (length < 2) return default;
        length = LengthWithHyphens(rest, length);
        var word = rest.To(rest.Start + length);
        bool colon = ReadColon(rest, length, out int after, out int content);
        var found = new LabelWord(word, rest.From(rest.Start + after), repairs);
        foreach (var label in HeadingLabels.All)
        {
            foreach (string known in label.Words)
            {
                if (!word.Equals(known)) continue;
                if (colon || (label.StandsAlone is not null && label.StandsAlone(found)))
                    return new LabelMark(label, rest.Start, rest.Start + content, label.KeepsWord ? rest.Start
                        : rest.Start + content, null);
            }
        }

        if (!repairs) return default;
        var misspelt = TryMisspelt(rest, found, colon && rest[after] != ';', content);
        return misspelt.Exists || colon ? misspelt : TrySplit(rest, length);
    }

    /// <summary>Misspelt, but with its colon ("TACS:", "SUBJEGT:", "RF:"), or before a tag that is one ("TACS PREL, PGOV").</summary>
    private static LabelMark TryMisspelt(TextSlice rest, LabelWord word, bool colon, int content)
    {
        if (!colon && (word.Word.Length > LongestTagsLabel || word.Word.HasLower || !HeadingLabels.BeginsWithTag(word.After)))
            return default;
        if (!Words.TryRepair(word.Word, out var label, out string? meant) || (!colon && label != HeadingLabels.Tags)) return default;

        // Two letters in small type are no label, colon or not.
        if (word.Word.Length < 3 && word.Word.HasLower) return default;
        return new LabelMark(label, rest.Start, rest.Start + content, label.KeepsWord ? rest.Start : rest.Start + content, meant);
    }

    /// <summary>
    /// A word may go on behind a hyphen where a colon stands at its end, and some label is written with one: "PRIORITY-NOTE:".
    /// </summary>
    private static int LengthWithHyphens(TextSlice rest, int length)
    {
        if (rest[length] != '-' || !HasHyphens) return length;
        int longer = length;
        while (longer < LongestWord && (IsWordCharacter(rest, longer) || (rest[longer] == '-' && Chars.IsAsciiLetter(rest[longer + 1]))))
            longer++;
        return longer > length && ReadColon(rest, longer, out _, out _) ? longer : length;
    }

    /// <summary>A label's word with a blank in it, "SU BJECT:"; both parts in capitals, and the colon right behind.</summary>
    private static LabelMark TrySplit(TextSlice rest, int length)
    {
        if (rest[length] != ' ') return default;
        int end = length + 1;
        while (end <= LongestWord && IsWordCharacter(rest, end)) end++;
        var word = rest.To(rest.Start + end);
        if (rest[end] != ':' || word.HasLower || !Words.TryRepair(word, out var label, out string? meant)) return default;
        int content = rest.Start + end + 1;
        return new LabelMark(label, rest.Start, content, label.KeepsWord ? rest.Start : content, meant);
    }

    private static bool IsWordCharacter(TextSlice rest, int at)
    {
        char c = rest[at];
        return Chars.IsLetterOrDigit(c) || (c is '(' or ')' && (Chars.IsAsciiLetter(rest[at + 1]) || (c == ')' && at > 2)));
    }

    /// <summary>The colon after a word, Markdown and a few blanks between; <paramref name="content"/> is past it.</summary>
    public static bool ReadColon(TextSlice rest, int length, out int after, out int content)
    {
        after = length;
        while (rest[after] is '*' or '_') after++;
        while (rest[after] == ' ' && after - length < 3) after++;
        bool colon = rest[after] is ':' or ';';
        bool stopped = !colon && rest[after] == '.' && rest[after + 1] == ':';
        content = after + (colon ? 1 : stopped ? 2 : 0);
        while (rest[content] is '*' or '_') content++;

        // "| TAGS: | PREL |": the next cell.
        if (rest[content] == ' ' && rest[content + 1] == '|') content += 2;
        return colon || stopped;
    }

    /// <summary>Whether there is anything in a line by which a label inside it is known: most lines need no second look.</summary>
    public static bool MayHoldLabel(TextSlice line) =>
        Scan.Of(line.Source, ':', line.Start, line.End) >= 0 || NextForm(line, line.Start + 1) >= 0;

    /// <summary>The next label inside a line that already holds one: "... DECL: 01/07/14 TAGS: PGOV ... SUBJECT: ...".</summary>
    public static LabelMark FindInside(TextSlice line, HeadingLabel? open, bool repairs)
    {
        var exact = FindExactInside(line, open, repairs);
        if (!repairs) return exact;
        var misspelt = FindMisspeltInside(exact.Exists ? line.To(exact.Start) : line, open);
        return misspelt.Exists ? misspelt : exact;
    }

    private static LabelMark FindExactInside(TextSlice line, HeadingLabel? open, bool repairs)
    {
        string text = line.Source;
        for (int at = NextForm(line, line.Start + 1); at >= 0; at = NextForm(line, at + 1))
        {
            var rest = line.From(at);
            bool glued = !Chars.IsBlank(text[at - 1]);
            foreach (var label in HeadingLabels.All)
            {
                foreach (var form in label.Inside)
                {
                    if (form.Form[0] != text[at] || !rest.StartsWith(form.Form) || !(form.Open is null || form.Open(open))) continue;
                    if (glued && !MayBeGlued(line, at, form.Form)) continue;
                    var mark = TryRead(rest, repairs);
                    if (mark.Exists) return mark;
                }
            }
        }

        return default;
    }

    /// <summary>The next capital that, with the character behind it, begins a form.</summary>
    private static int NextForm(TextSlice line, int at)
    {
        string text = line.Source;
        for (at = at < line.End ? FormLetter(text, at, line.End) : -1; at >= 0
            && at + 1 < line.End; at = FormLetter(text, at + 1, line.End))
        {
            if (FormSeconds[text[at]].IndexOf(Chars.Upper(text[at + 1])) >= 0) return at;
        }

        return -1;
    }

    /// <summary>
    /// "... 08/16/2015TAGS: EMIN", "PRIME MINISTERREF: A. LONDON 1", "CAIROClassified By": a label whose blank was lost. Behind letters of
    /// its own case it may be the end of a word ("PREF:", "UNCLASSIFIED BY"), so a word must be left before it.
    /// </summary>
    private static bool MayBeGlued(TextSlice line, int at, string form)
    {
        string text = line.Source;
        char before = text[at - 1];
        if (form[form.Length - 1] == ' ' && form != ClassifiedForm) return false;
        if (Chars.IsDigit(before) || before is '.' or ',' or ')' or ';' or '"' or '\u2019' or '\'') return true;
        if (!Chars.IsLetter(before)) return false;
        int start = at;
        while (start > line.Start && Chars.IsLetter(text[start - 1])) start--;

        // "CClassified By": a letter doubled, which is a slip in the label itself.
        if (Chars.IsLower(before) || Chars.IsLower(text[at + 1])) return at - start > 1;
        return at - start >= ShortestBeforeGlued;
    }

    /// <summary>A misspelt label inside a line, known by its colon and by what must follow: "DECL: 08/22/2017 AGS: PGOV".</summary>
    private static LabelMark FindMisspeltInside(TextSlice line, HeadingLabel? open)
    {
        string text = line.Source;
        for (int colon = Scan.Of(text, ':', line.Start, line.End); colon >= 0; colon = Scan.Of(text, ':', colon + 1, line.End))
        {
            int start = colon;
            while (start > line.Start && Chars.IsLetterOrDigit(text[start - 1])) start--;
            if (start == line.Start || colon - start is < 2 or > LongestWord || !Chars.IsBlank(text[start - 1])) continue;
            var rest = line.From(start);
            if (rest.To(colon).HasLower || !MayFollow(rest.From(colon + 1), open)) continue;
            var mark = TryReadWord(rest, true);
            if (mark.IsDamaged && Follows(mark.Label!, open)) return mark;
        }

        return default;
    }

    /// <summary>What the text behind the colon would be, if a label stood before it there.</summary>
    private static bool MayFollow(TextSlice after, HeadingLabel? open) =>
        open == HeadingLabels.Tags || HeadingLabels.BeginsWithTag(after)
            || (open == HeadingLabels.Subject && HeadingLabels.BeginsReference(after));

    /// <summary>The fields come one after another: tags, subject, references.</summary>
    private static bool Follows(HeadingLabel label, HeadingLabel? open) =>
        label == HeadingLabels.Tags ? open is null || open == HeadingLabels.Declassification
            : label == HeadingLabels.Subject ? open == HeadingLabels.Tags
            : label == HeadingLabels.References && open == HeadingLabels.Subject;

    /// <summary>For each first letter of a form the letters that follow it in one.</summary>
    private static string[] LoadSeconds()
    {
        string[] seconds = [.. Enumerable.Repeat("", 'Z' + 1)];
        foreach (var form in Forms) seconds[form[0]] += form[1];
        return seconds;
    }
}
