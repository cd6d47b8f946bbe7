using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Reasons for classification: section 1.4 of E.O. 12958 as amended (1.5 before September 2003, 1.6 an exemption), then letters a to h:
/// "1.4 (b) and (d)", "1.4(b/d)", "1.4 b, d", "1.4 (b-d)", "1.5 (B) AND (D)". Normal form "1.4(b)".
/// </summary>
internal static class ReasonList
{
    /// <summary>Offset of the first section number, "1.4", or -1; "l.4" as well where damage is looked for.</summary>
    public static int Find(TextSlice text, bool repairs) => Find(repairs ? Undo(text, null) : text);

    private static int Find(TextSlice text)
    {
        for (int at = text.IndexOf('1'); at >= 0 && at < text.End; at = text.From(at + 1).IndexOf('1'))
        {
            if (at > text.Start && (Chars.IsDigit(text.Source[at - 1]) || text.Source[at - 1] is '.' or '/')) continue;
            int end = SectionEnd(text.From(at), out _);
            if (end > 0 && HasLetters(text.From(at + end))) return at;
        }

        return -1;
    }

    public static List<string> Read(TextSlice text, FlatText flat, RepairLog log)
    {
        var reasons = new List<string>();
        if (log.Repairs)
        {
            var damage = new List<int>();
            var undone = Undo(text, damage);
            foreach (int at in damage)
            {
                var (start, length) = flat.RangeOf(at, at + 1);
                log.Repaired(DiagnosticCode.ReasonRepaired, "reason", text.Source.Substring(at, 1), undone.Source.Substring(at, 1), start,
                    length);
            }

            text = undone;
        }

        for (int at = Find(text); at >= 0;)
        {
            int end = SectionEnd(text.From(at), out char section);
            at += end;
            at = ReadLetters(text, at, section, reasons);
            at = Find(text.From(at));
        }

        return reasons;
    }

    /// <summary>
    /// The same text with its misread characters undone, each in its place: a letter for the section's digits ("l.4", "1.S (b)"), a digit
    /// for a letter alone in parentheses ("1.4 (8)").
    /// </summary>
    private static TextSlice Undo(TextSlice text, List<int>? damage)
    {
        char[]? letters = null;
        bool section = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i], meant = '\0';
            bool begins = i == 0 || !(Chars.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '.');
            if (c == '.' && i > 0 && text[i - 1] is '1' or 'l' or 'I' or '|') section |= i == 1 || !Chars.IsLetterOrDigit(text[i - 2]);
            if (c is 'l' or 'I' or '|' && begins && text[i + 1] == '.' && text[i + 2] is >= '4' and <= '6') meant = '1';
            else if (c is 'S' or 'G' && i > 1 && text[i - 1] == '.' && text[i - 2] == '1' && text[i + 1] is ' ' or '(') meant = c == 'S'
                ? '5' : '6';
            else if (section && i > 0 && text[i - 1] is '(' or '/' or ' '
                && (text[i + 1] == ')' || (text[i + 1] == '/' && !Chars.IsDigit(text[i + 2])))
                && c is '8' or '0' or 'O' or 'Q' or '6') meant = c switch { '8' => 'b', '6' => 'g', _ => 'd' };
            if (meant == '\0') continue;
            letters ??= text.Source.ToCharArray();
            letters[text.Start + i] = meant;
            damage?.Add(text.Start + i);
        }

        return letters is null ? text : new TextSlice(new string(letters), text.Start, text.End);
    }

    /// <summary>"1.4", "1. 4", "1 .4", "1,4", "14" before a parenthesis; 0 where none.</summary>
    private static int SectionEnd(TextSlice at, out char section)
    {
        int i = 1;
        while (at[i] == ' ') i++;
        bool point = at[i] is '.' or ',';
        if (point) i++;
        while (at[i] == ' ') i++;
        section = at[i];
        if (section is < '3' or > '8' || (!point && !(i == 1 && (at[2] == '(' || at[3] == '('))) || Chars.IsDigit(at[i + 1])) return 0;
        return i + 1;
    }

    private static bool HasLetters(TextSlice rest)
    {
        int i = 0;
        while (rest[i] is ' ' or '(' or ':' or '.' or '-' or ',' or '[') i++;
        char c = Chars.ToUpper(rest[i]);
        bool letter = c is >= 'A' and <= 'H' && (!Chars.IsLetter(rest[i + 1]) || (i > 0 && rest[i - 1] == '('));
        return letter || rest.Trim(" .,;").IsEmpty;
    }

    private static int ReadLetters(TextSlice text, int at, char section, List<string> reasons)
    {
        char previous = '\0';
        bool range = false;
        while (at < text.End)
        {
            char c = text.Source[at];
            if (Chars.IsAsciiLetter(c))
            {
                var rest = text.From(at);
                if (rest.StartsWithWord("AND") || rest.StartsWithWord("OR"))
                {
                    at += rest.StartsWithWord("AND") ? 3 : 2;
                    continue;
                }

                // "1.5(b) a" / "nd (d)": a line was cut within the word.
                if (Chars.ToUpper(c) == 'A' && rest.From(rest.Start + 1).Trim() is var cut && cut.Start > rest.Start + 1
                    && cut.StartsWithWord("ND"))
                {
                    at = cut.Start + 2;
                    continue;
                }

                if (rest.StartsWithWord("THROUGH") || rest.StartsWithWord("THRU"))
                {
                    at += rest.StartsWithWord("THRU") ? 4 : 7;
                    range = true;
                    continue;
                }

                char letter = (char)(Chars.ToUpper(c) | 0x20);
                int run = 0;
                while (Chars.IsAsciiLetter(rest[run])) run++;

                // "(bd)" and "1.4BD": letters run together, all of them a to h.
                if (letter > 'h' || run > 4 || (run > 1 && !AllReasons(rest.To(rest.Start + run)))) return at;
                for (int i = 0; i < run; i++)
                {
                    char l = (char)(Chars.ToUpper(rest[i]) | 0x20);
                    if (range && previous != '\0')
                        for (char between = (char)(previous + 1); between < l; between++) Add(between);
                    range = false;
                    Add(l);
                    previous = l;
                }

                at += run;
            }
            else if (c is '-' or '\u2013' && previous != '\0')
            {
                range = IsRange(text.From(at));
                at++;
            }
            else if (Chars.IsBlank(c)
                || c is '(' or ')' or ',' or '/' or '&' or '\\' or '+' or ';' or '[' or ']' or '.' or ':' or '"' or '\'')
            {
                at++;
            }
            else
            {
                return at;
            }
        }

        return at;

        void Add(char letter)
        {
            string reason = new(['1', '.', section, '(', letter, ')']);
            if (!reasons.Contains(reason)) reasons.Add(reason);
        }
    }

    private static bool AllReasons(TextSlice run)
    {
        for (int i = 0; i < run.Length; i++)
            if (Chars.ToUpper(run[i]) is < 'A' or > 'H') return false;
        return !run.Equals("BAD") && !run.Equals("DEAF");
    }

    /// <summary>"b-d" is a range; "(b) - (d)" as well.</summary>
    private static bool IsRange(TextSlice rest)
    {
        int i = 1;
        while (rest[i] is ' ' or '(') i++;
        return Chars.ToUpper(rest[i]) is >= 'A' and <= 'H' && !Chars.IsLetter(rest[i + 1]);
    }
}
