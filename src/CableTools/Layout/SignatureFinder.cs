using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// The signature: surname of the chief of mission or of the Secretary, alone on the text's last line (5 FAH-2 H-331), in capitals or not;
/// or glued to the last sentence ("... under these auspices. BURNS"): a word alone after the end of a sentence, with no stop of its own.
/// </summary>
internal static class SignatureFinder
{
    private const int MostLinesAfter = 8, LongestSurname = 24, ShortLine = 45, LongestNotice = 200, ShortestGlued = 3, ShortestAddress = 4;

    private static readonly string[] Particles = ["van ", "von ", "de ", "du "];

    private static readonly HashSet<string> NoSurnames = WordLists.SetOf("no-surname");

    /// <summary>Finds the signature among the last lines before <paramref name="end"/>; empty where there is none.</summary>
    public static TextSlice Find(CableLayout layout, int start, int end)
    {
        var lines = layout.Lines;
        var verdicts = layout.Verdicts;
        int looked = 0, rubble = 0;
        for (int i = lines.LastBefore(end); i >= start && looked < MostLinesAfter; i = lines.LastBefore(i), looked++)
        {
            var line = lines.Content(i);
            if (IsSkippable(verdicts[i])) continue;
            if (BehindNotice(line) is { IsEmpty: false } name) return name;
            if (IsAfterSignature(line))
            {
                // "Visit Oslo's Web Site: (http://...) SMITH".
                var behind = line.StartsWith("NOTE") ? default : Glued(line);
                if (!behind.IsEmpty && !behind.HasLower) return behind;
                continue;
            }

            if (verdicts[i] == LineKind.Paragraph && looked == 0 && Glued(layout, start, line).IsEmpty) return default;
            if (i > start && IsSurnameLine(line) && StandsApart(verdicts, i, line))
                return FirstOfDoubled(line);
            if (looked == 0 || IsLastText(verdicts, i, end))
            {
                var glued = Glued(layout, start, line);
                if (!glued.IsEmpty) return glued;
            }

            // One line of rubble may follow the signature; a second is text.
            if (rubble++ > 0 || line.Length > 60) break;
        }

        return default;
    }

    private static bool IsSkippable(LineKind kind) =>
        kind is LineKind.EndMark or LineKind.Break or LineKind.Notice or LineKind.PageMark or LineKind.Rule
        or LineKind.BareClassification or LineKind.PageNumber;

    /// <summary>
    /// What posts put under the signature, "Visit Ankara's Classified Web Site at http://...", and the message centre, "NOTE: NOT PASSED
    /// TO ABOVE ADDRESSEE".
    /// </summary>
    private static bool IsAfterSignature(TextSlice line)
    {
        if (line.Length >= LongestNotice) return false;
        if (!Chars.IsLetterOrDigit(line[0]) && line.Trim("\"'.*>/\\|_ ").IsEmpty) return true;

        // "NNNNVZCZ", perhaps misread: the next message on the tape ran into the end of this.
        if (line.EndsWith("VZCZ") && line.IndexOf(' ') < 0) return true;
        if ((line.StartsWith("NOTE:") || line.StartsWith("NOTE BY ")) && !line.HasLower) return true;
        return Holds(line, "http:") || Holds(line, "https:") || Holds(line, "www.") || Holds(line, "web site") || Holds(line, "website");
    }

    private static bool Holds(TextSlice line, string word) => Scan.AnyCase(line.Source, word, line.Start, line.End) >= 0;

    private static bool IsLastText(LineVerdicts verdicts, int i, int end)
    {
        for (int j = i + 1; j < end; j++)
            if (verdicts[j] != LineKind.Blank && !IsSkippable(verdicts[j]) && !IsAfterSignature(verdicts.Lines.Content(j))) return false;
        return true;
    }

    private static bool IsSurnameLine(TextSlice line)
    {
        line = WithoutStops(SkipParticle(line.Trim("*_#\"")));
        if (line.Length is < 2 or > LongestSurname * 2 || !Chars.IsUpper(line[0])) return false;
        int words = 1;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == ' ')
            {
                if (++words > 3 || !Chars.IsUpper(line[i + 1]) && line[i + 1] != ' ') return false;
            }
            else if (!Chars.IsLetter(c) && c is not ('-' or '\'' or '\u2019' or '`') && !(c == '.' && (i < 3 || i == line.Length - 1)))
            {
                return false;
            }
        }

        return !IsMasked(line) && !NoSurnames.Contains(line.Trim(".").ToString())
            && (words == 1 ? line.Length <= LongestSurname : !line.HasLower || words == 2);
    }

    /// <summary>"TUTTLE..", "MURRAY .": what a copy put behind the name.</summary>
    private static TextSlice WithoutStops(TextSlice line)
    {
        int end = line.End;
        while (end > line.Start && (line.Source[end - 1] == '.' || Chars.IsBlank(line.Source[end - 1]))) end--;
        return line.End - end > 1 ? line.To(end) : line;
    }

    /// <summary>"van Voorst".</summary>
    private static TextSlice SkipParticle(TextSlice line)
    {
        foreach (string particle in Particles)
            if (line.Length > particle.Length && string.CompareOrdinal(line.Source, line.Start, particle, 0, particle.Length) == 0)
                return line.From(line.Start + particle.Length);
        return line;
    }

    /// <summary>"XXXXXXXXXXXX": what stood there was taken out.</summary>
    private static bool IsMasked(TextSlice line)
    {
        for (int i = 0; i < line.Length; i++)
            if (line[i] is not ('X' or 'x') && !Chars.IsBlank(line[i])) return false;
        return true;
    }

    /// <summary>A name alone, or right under the last sentence; a wrapped sentence's last word is no name.</summary>
    private static bool StandsApart(LineVerdicts verdicts, int i, TextSlice line)
    {
        if (verdicts[i - 1] == LineKind.Blank) return line.Last != '.' || !line.HasLower;
        var above = verdicts.Lines.Content(i - 1);
        if (above.Length > LabelScan.UnwrappedLine || Chars.EndsSentence(above.Last) || IsSkippable(verdicts[i - 1])
            || IsAfterSignature(above) || IsMasked(above)) return line.Last != '.' || WithoutStops(line).Length < line.Length;
        return !line.HasLower && line.Last != '.' && (above.HasLower || above.Length < ShortLine);
    }

    private static bool HasUpperInside(TextSlice word)
    {
        for (int i = 2; i < word.Length; i++)
            if (Chars.IsUpper(word[i]) && word[i - 1] is not ('c' or 'e' or '-' or '\'')) return true;
        return false;
    }

    private static TextSlice FirstOfDoubled(TextSlice line)
    {
        line = line.Trim("*_#\".");
        int half = line.Length / 2;
        bool doubled = line.Length % 2 == 1 && line[half] == ' '
            && string.CompareOrdinal(line.Source, line.Start, line.Source, line.Start + half + 1, half) == 0;
        return doubled ? line.To(line.Start + half) : line;
    }

    /// <summary>
    /// "... was told. Visit Oslo's Classified Website: http://www.example.gov/oslo SMITH": the word behind the address, or behind what
    /// stands for it.
    /// </summary>
    private static TextSlice BehindNotice(TextSlice line)
    {
        string text = line.Source;
        int at = line.End;
        while (at > line.Start && Chars.IsLetter(text[at - 1])) at--;
        var word = line.From(at);
        if (word.Length is < ShortestGlued + 1 or > LongestSurname || at == line.Start || text[at - 1] != ' ' || !IsSurnameLine(word)
            || HasUpperInside(word) && word.HasLower) return default;
        int end = at - 1, address = end;
        while (address > line.Start && !Chars.IsBlank(text[address - 1])) address--;
        var before = line.Between(address, end);
        if (before.Length < ShortestAddress || !(IsMasked(before) || before.Contains("/"))) return default;
        return WebsiteTail.Find(text, line.Start, end) >= 0 ? word : default;
    }

    /// <summary>The last word of a line, after a sentence's end.</summary>
    private static TextSlice Glued(TextSlice line)
    {
        line = line.Trim("*_#");
        int at = line.End;
        while (at > line.Start && (Chars.IsLetter(line.Source[at - 1]) || line.Source[at - 1] is '-' or '\'' or '\u2019')) at--;
        var word = line.From(at);
        if (word.Length is < 3 or > LongestSurname || at == line.Start || !Chars.IsUpper(word[0])
            || NoSurnames.Contains(word.ToString())) return default;
        if (word.HasLower && (word.Length < 4 || HasUpperInside(word))) return default;
        int before = at - 1;
        while (before > line.Start && Chars.IsBlank(line.Source[before])) before--;
        char c = line.Source[before];

        // "... 5777-4873  SAMPLE".
        if (Chars.IsDigit(c) && at - before > 2 && !word.HasLower) return word;
        if (before == at - 1 && !IsGluedToEnd(line, before, word)
            && (c != '.' || before == line.Start || line.Source[before - 1] is not (' ' or '.'))
            || c is not ('.' or '?' or '!' or '"' or '\u201D' or ')' or ']' or '*')) return default;
        return word;
    }

    /// <summary>"... guidance by August 16.SMITH": the blank is lost, too.</summary>
    private static bool IsGluedToEnd(TextSlice line, int stop, TextSlice word) =>
        line.Source[stop] == '.' && stop > line.Start && (Chars.IsLower(line.Source[stop - 1]) || Chars.IsDigit(line.Source[stop - 1]))
        && word.Length > ShortestGlued && !word.HasLower && line.End - StartOfWhole(line) > ShortLine;

    /// <summary>Where the line begins in the text, of which this may be the part behind a page's mark.</summary>
    private static int StartOfWhole(TextSlice line)
    {
        int start = line.Start;
        while (start > 0 && line.End - start <= ShortLine && line.Source[start - 1] is not ('\n' or '\r')) start--;
        return start;
    }

    private static TextSlice Glued(CableLayout layout, int start, TextSlice line) =>
        Glued(line) is { IsEmpty: false } name ? name : ShortName(layout, start, line);

    /// <summary>"... energy security. LU": a surname of two letters is one where the classifier has it.</summary>
    private static TextSlice ShortName(CableLayout layout, int start, TextSlice line)
    {
        var word = line.From(line.End - 2);
        if (line.Length < ShortLine || !Chars.IsUpper(word[0]) || !Chars.IsUpper(word[1]) || line[line.Length - 3] != ' '
            || line[line.Length - 4] is not ('.' or '?' or '!')) return default;
        var mark = layout.Labels.Find(label => label.Label == HeadingLabels.ClassifiedBy);
        if (!mark.Exists) return default;
        var classifier = new TextSlice(layout.Text, mark.Start, layout.Lines[start].Start);
        string name = word.ToString();
        for (int at = classifier.IndexOf(name); at >= 0; at = classifier.From(at + 1).IndexOf(name))
            if (!Chars.IsLetter(classifier.Source[at - 1]) && classifier.From(at).StartsWithWord(name)) return word;
        return default;
    }
}
