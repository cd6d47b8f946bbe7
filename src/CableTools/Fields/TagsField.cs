using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// TAGS: codes parted by commas, semicolons, slashes or blanks; persons in parentheses or right behind OVIP and the like (5 FAH-3 H-110).
/// Codes stuck together are parted by the vocabulary, misspelt ones corrected by it, and both is reported. A word that is no code is kept.
/// </summary>
internal sealed class TagsField
{
    private const int LongestCode = 6;

    /// <summary>Parentheses in parentheses; a hostile line ("((((...") would go on without end.</summary>
    private const int DeepestParenthesis = 4;

    private readonly FlatText _flat;
    private readonly RepairLog _log;
    private readonly ClassificationLine? _line;
    private readonly List<string> _tags = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private TagsField(FlatText flat, CableLayout layout)
    {
        _flat = flat;
        _line = layout.Classification;
        _log = new RepairLog(layout.Repairs);
    }

    /// <summary>The country of the post on the classification line.</summary>
    private string? OwnCountry => _line is null || _line.Post.IsEmpty ? null : Post.Find(_line.Post.ToString())?.CountryTag;

    public static Parsed<IReadOnlyList<string>> Read(CableLayout layout)
    {
        var flat = FieldText.Of(layout, HeadingLabels.Tags);
        var field = new TagsField(flat, layout);
        field.ReadAll(flat.Slice);
        if (field._tags.Count == 0 && layout.Labels.Exists(mark => mark.Label == HeadingLabels.Tags))
        {
            var label = layout.Labels.Find(mark => mark.Label == HeadingLabels.Tags);
            field._log.Add(DiagnosticCode.FieldUnreadable, "the TAGS line: expected codes of two letters or more", label.Start,
                label.WordEnd - label.Start);
        }

        return new(Lists.Of(field._tags), field._log.Items);
    }

    private void ReadAll(TextSlice text, int depth = 0)
    {
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (c is '(' or '[' && depth < DeepestParenthesis)
            {
                int close = at + 1;
                while (close < text.Length && text[close] is not (')' or ']')) close++;
                ReadParenthesis(text.Between(text.Start + at + 1, text.Start + close).Trim(" ,;"), depth + 1);
                at = close + 1;
            }
            else if (Chars.IsLetterOrDigit(c))
            {
                int start = at;
                while (Chars.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' or '.' or '&'
                    && Chars.IsLetterOrDigit(text[at + 1]))) at++;
                if (_tags.Count > 0 && TakesPerson(_tags[_tags.Count - 1]) && TryReadPerson(text, start, out int end)) at = end;
                else ReadWord(text.Between(text.Start + start, text.Start + at));
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>"(CLINTON, HILLARY)", "(KISSINGER, HENRY A.)", "(UNSC)".</summary>
    private void ReadParenthesis(TextSlice content, int depth)
    {
        if (content.IsEmpty) return;
        if (content.IndexOf(';') < 0 && (content.IndexOf(',') >= 0 || content.IndexOf(' ') >= 0)
            && !AllKnown(content)) Add(Person(content));
        else ReadAll(content, depth);
    }

    private static bool AllKnown(TextSlice content)
    {
        bool all = true;
        for (int at = 0; at < content.Length;)
        {
            int start = at;
            while (Chars.IsLetterOrDigit(content[at])) at++;
            if (at > start) all &= TagVocabulary.Find(content.Source, content.Start + start, at - start) is not null;
            else at++;
        }

        return all;
    }

    private static string Person(TextSlice content)
    {
        string name = content.ToString().ToUpperInvariant();
        if (name.IndexOf(',') >= 0) return name.Replace(" ,", ",");
        int blank = name.IndexOf(' ');
        return name.Substring(0, blank) + "," + name.Substring(blank);
    }

    /// <summary>Visits (OVIP, OTRA) and biographies (PINR) name persons.</summary>
    private static bool TakesPerson(string tag) => tag is "OVIP" or "OTRA";

    /// <summary>"OVIP CLINTON HILLARY", "OVIP CLINTON, HILLARY R.": two words that are no codes, perhaps an initial.</summary>
    private bool TryReadPerson(TextSlice text, int at, out int end)
    {
        end = at;
        int words = 0, start = at;
        while (words < 2)
        {
            int word = at;
            while (Chars.IsLetter(text[at]) || text[at] is '-' or '\'') at++;
            if (at - word < 3 || TagVocabulary.Find(text.Source, text.Start + word, at - word) is not null) return false;
            if (TagRun.TrySplit(text.Between(text.Start + word, text.Start + at).ToString(), [])) return false;
            words++;
            end = at;
            if (text[at] == ',' && words == 1) at++;
            while (text[at] == ' ') at++;
        }

        if (Chars.IsUpper(text[at]) && (text[at + 1] == '.' || !Chars.IsLetterOrDigit(text[at + 1]))) end = text[at + 1] == '.' ? at + 2
            : at + 1;
        Add(Person(text.Between(text.Start + start, text.Start + end)));
        return true;
    }

    /// <summary>One word: a code, codes stuck together, a misspelt code, or something kept as it stands.</summary>
    private void ReadWord(TextSlice word)
    {
        if (TagVocabulary.Find(word.Source, word.Start, word.Length) is { } known)
        {
            Add(known.Code);
            return;
        }

        string written = word.ToString().ToUpperInvariant();
        if (_log.Repairs)
        {
            var parts = new List<string>();
            if (written.Length > LongestCode - 1 && TagRun.TrySplit(written, parts))
            {
                Repaired(DiagnosticCode.TagsParted, word, written, string.Join(" ", parts));
                parts.ForEach(Add);
                return;
            }

            if (TrySplitAtHyphens(written, parts))
            {
                Repaired(DiagnosticCode.TagsParted, word, written, string.Join(" ", parts));
                parts.ForEach(Add);
                return;
            }

            if ((written.Length == 2 ? TagSpelling.CorrectCountry(written, OwnCountry) : TagSpelling.Correct(written)) is { } corrected)
            {
                Repaired(DiagnosticCode.TagRepaired, word, written, corrected);
                Add(corrected);
                return;
            }
        }

        if (written.Length == 1 || (written.Length == 2 && Chars.IsDigit(written[0]) && Chars.IsDigit(written[1]))) return;
        Add(written);
        Report(word, written);
    }

    /// <summary>"PREL-PGOV-NO": known codes with hyphens between.</summary>
    private static bool TrySplitAtHyphens(string written, List<string> parts)
    {
        string[] codes = written.Split('-');
        if (codes.Length < 2 || !Array.TrueForAll(codes, code => TagVocabulary.Find(code) is not null)) return false;
        parts.AddRange(codes);
        return true;
    }

    private void Repaired(DiagnosticCode code, TextSlice word, string written, string meant)
    {
        var (start, length) = _flat.RangeOf(word.Start, word.End);
        _log.Repaired(code, "TAGS", written, meant, start, length);
    }

    private void Report(TextSlice word, string written)
    {
        var (start, length) = _flat.RangeOf(word.Start, word.End);
        _log.Add(DiagnosticCode.TagUnknown, $"\"{written}\" is no known tag", start, length);
    }

    private void Add(string tag)
    {
        if (_seen.Add(tag)) _tags.Add(tag);
    }
}
