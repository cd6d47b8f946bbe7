using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The classification line: level [controls] ["SECTION" nn "OF" nn] [[year] post serial] (5 FAH-2 H-321). The level is spelled out with
/// blanks ("C O N F I D E N T I A L"), closed up, or damaged ("SS E C R E T", "S F C R E T"): see <see cref="LevelReader"/>.
/// </summary>
internal sealed class ClassificationLine
{
    private const string Efto = "EFTO";

    private const int LongestLine = 200, LongestContinuation = 60, LongestSerial = 7, LongestSpacedLevel = 40;

    // Words that may stand between the level and the section or post.
    private static readonly HashSet<string> Controls = WordLists.SetOf("classification-control");

    private static readonly Lexicon<bool> SectionWords = new([("SECTION", true), ("SEC", true)], shortest: 7);

    private readonly bool _repairs;
    private List<Repaired>? _found;

    private ClassificationLine(bool repairs, Classification level, int levelStart, int levelEnd)
    {
        _repairs = repairs;
        Level = level;
        LevelStart = levelStart;
        LevelEnd = levelEnd;
    }

    public Classification Level { get; }

    public int LevelStart { get; }

    /// <summary>Offset past the level.</summary>
    public int LevelEnd { get; }

    public int? Section { get; private set; }

    public int? SectionCount { get; private set; }

    /// <summary>The numbers of the section as written, "01 OF 02"; empty where there are none.</summary>
    public TextSlice SectionText { get; private set; }

    /// <summary>Two-digit year before the post, as some copies have it; null for most.</summary>
    public int? Year { get; private set; }

    /// <summary>Post as written, empty where the line ends before it.</summary>
    public TextSlice Post { get; private set; }

    /// <summary>
    /// "EFTO" where that control stands right before the post, else null: the archive's message reference numbers begin with it
    /// ("09EFTOLONDON2363" for "UNCLAS E F T O LONDON 002363").
    /// </summary>
    public string? PostPrefix => Section is null && Chars.Squeeze(ControlWords.Source, ControlWords.Start, ControlWords.Length).EndsWith(
        Efto, StringComparison.Ordinal) ? Efto : null;

    public int? Serial { get; private set; }

    /// <summary>The serial number as written; empty where there is none.</summary>
    public TextSlice SerialText { get; private set; }

    /// <summary>Controls between level and post.</summary>
    public TextSlice ControlWords { get; private set; }

    /// <summary>Everything after the level: controls stand before the post ("S E C R E T//NOFORN") or behind the serial number.</summary>
    public TextSlice Rest { get; private set; }

    /// <summary>Whether the line is the level and nothing else: in the body that is the foot of a page.</summary>
    public bool IsBare { get; private set; }

    /// <summary>What was read otherwise than written; null for most.</summary>
    public List<Repaired>? Repairs => _found;

    /// <summary>Whether controls fill the line after the level.</summary>
    public bool HasOnlyControls => !IsBare && Serial is null && Section is null && ControlWords.End >= Rest.Trim("*#_/.").End - 1;

    /// <summary>
    /// Reads a classification line, with a misread level or without, and what follows it with damage undone or as written. A line of text
    /// that begins with "Secret" or "Confidential" is told by what follows.
    /// </summary>
    public static ClassificationLine? TryRead(TextSlice line, bool misreadLevel, bool repairs)
    {
        line = line.Trim("*#_\"");
        if (line.IsEmpty || line.Length > LongestLine) return null;
        if (!LevelReader.TryRead(line, misreadLevel, out var level, out int levelEnd, out bool spaced, out string? meant)) return null;
        var read = new ClassificationLine(repairs, level, line.Start, levelEnd) { Rest = line.From(levelEnd).Trim() };
        if (meant is not null) read.Found(DiagnosticCode.ClassificationRepaired, "classification", meant, line.Start, levelEnd);
        if (read.Rest.IsEmpty)
        {
            read.IsBare = true;
            return read;
        }

        if (read.ReadRest(read.Rest) || spaced) return read;

        // What cannot be read with damage undone may be read as it is written: "CONFIDENTIAL/CTION 1", where CTION is no SECTION.
        return repairs && meant is null ? TryRead(line, misreadLevel, false) : null;
    }

    /// <summary>"C O N F I D E N T" / "I A L SECTION 01 OF 02 ...": the line was wrapped within the level's letters.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">The line with the one after it.</param>
    /// <param name="repairs">Whether damage behind the level is undone.</param>
    public static ClassificationLine? TryReadWrapped(TextSlice line, TextSlice lines, bool repairs)
    {
        if (line.Length is < 3 or > LongestSpacedLevel || lines.End == line.End) return null;
        for (int i = 0; i < line.Length; i++)
            if (i % 2 == 0 ? !Chars.IsUpper(line[i]) : line[i] != ' ') return null;
        return TryRead(lines, false, repairs) is { } read && read.LevelEnd > line.End ? read : null;
    }

    /// <summary>The level alone that the words of a container's record name; Unknown where they name none.</summary>
    public static Classification LevelOf(string words) =>
        LevelReader.TryRead(new TextSlice(words, 0, words.Length).Trim(), false, out var level, out _, out _, out _) ? level
            : Classification.Unknown;

    /// <summary>
    /// Takes post and serial from the line after, where the classification line wrapped before them: as they are written, or else with
    /// damage undone.
    /// </summary>
    public bool TryTakePostFrom(TextSlice nextLine)
    {
        if (Serial is not null || nextLine.Length > LongestContinuation || !Chars.IsUpper(nextLine[0])) return false;

        // "S E C R E T SECTION 01" / "OF 03 THE HAGUE 000759": the section, too, goes on.
        if (Section is null && Chars.IsDigit(Rest.Last) && nextLine.StartsWithWord("OF"))
            nextLine = new TextSlice(nextLine.Source, Rest.Start, nextLine.End);
        if ((ReadWrapped(nextLine, false) ?? (_repairs ? ReadWrapped(nextLine, true) : null)) is not { } continued) return false;
        if (Section is null) (Section, SectionCount, SectionText) = (continued.Section, continued.SectionCount, continued.SectionText);
        Year ??= continued.Year;
        Post = continued.Post;
        Serial = continued.Serial;
        SerialText = continued.SerialText;
        IsBare = false;
        if (continued._found is not null) (_found ??= []).AddRange(continued._found);
        return true;
    }

    /// <summary>A line that ends with a serial number; null for any other.</summary>
    private ClassificationLine? ReadWrapped(TextSlice line, bool repairs)
    {
        var read = new ClassificationLine(repairs, Level, LevelStart, LevelEnd);
        return read.ReadRest(line) && read.Serial is not null && read.SerialText.End == line.End ? read : null;
    }

    /// <summary>Controls, section, year, post and serial; false where something else follows: the line is text.</summary>
    private bool ReadRest(TextSlice rest)
    {
        string text = rest.Source;
        int at = rest.Start, controlEnd = at, postStart = -1, postEnd = -1;
        bool understood = true;
        while (at < rest.End)
        {
            char c = text[at];
            if (!Chars.IsLetterOrDigit(c))
            {
                at++;
                continue;
            }

            int word = at;
            while (at < rest.End && (Chars.IsLetterOrDigit(text[at])
                || (text[at] is '\'' or '.' && at > word && Chars.IsLetter(text[at - 1])))) at++;
            var token = rest.Between(word, at);
            if (postStart < 0 && TryReadSection(rest, token, ref at)) continue;
            bool misread = postStart < 0 && IsMisreadPost(rest, token);
            if (!misread && TryReadNumber(rest, token, ref at, postStart >= 0))
            {
                if (Serial is not null) break;
                continue;
            }

            if (postStart < 0 && Controls.Contains(token.ToString()))
            {
                controlEnd = at;
                continue;
            }

            if (!Chars.IsUpper(c) && postStart < 0 && !misread) understood = false;
            if (postStart < 0) postStart = word;
            postEnd = at;
        }

        ControlWords = rest.To(controlEnd);
        if (postStart >= 0 && Serial is not null) Post = rest.Between(postStart, postEnd).Trim();
        else if (postStart >= 0) understood = false;
        return understood && (Serial is not null || Section is not null || postStart < 0);
    }

    /// <summary>"5TATE 128877", "1SLAMABAD 000461", "5AN JOSE 001978": a post whose first letter was read as a digit.</summary>
    private bool IsMisreadPost(TextSlice rest, TextSlice token)
    {
        if (!_repairs || !Chars.IsDigit(token[0]) || !Chars.IsUpper(token[1]) || !Chars.IsUpper(token[2])) return false;
        int end = token.End;
        while (end + 1 < rest.End && rest.Source[end] == ' ' && Chars.IsUpper(rest.Source[end + 1]))
            for (end++; end < rest.End && Chars.IsUpper(rest.Source[end]);) end++;
        return PostSpelling.IsPost(rest.Source, token.Start, end);
    }

    /// <summary>A number: before the post a two-digit year ("75 LIBREVILLE 1895"), after it the serial. Other digits say nothing.</summary>
    private bool TryReadNumber(TextSlice rest, TextSlice token, ref int at, bool afterPost)
    {
        bool digit = Chars.IsDigit(token[0]);
        if (digit && !afterPost)
        {
            if (token.Length is 2 or 4 && at < rest.End && rest.Source[at] == ' '
                && Numerals.TryRead(token, false, out int year, out _)) Year = year % 100;
            return true;
        }

        // "CAIRO 000549E.O. 12958", "CAIRO 000549NOFORN": the number ends where a word begins, of letters and stops that are no digits.
        int digits = 0;
        while (Chars.IsDigit(token[digits])) digits++;
        if (afterPost && digits is >= 3 and <= LongestSerial && BeginsWord(token.From(token.Start + digits)))
        {
            token = token.To(token.Start + digits);
            at = token.End;
        }

        if (!afterPost || token.Length > LongestSerial || !Numerals.TryRead(token, _repairs, out int value, out bool damaged)) return digit;
        if (damaged && (token.Length < 3 || at < rest.End && Chars.IsLetter(rest.Source[at]))) return digit;
        if (damaged) Found(DiagnosticCode.SerialNumberRepaired, "serial number", Numerals.Digits(rest.Source, token.Start, token.End),
            token.Start, token.End);
        Serial = value;
        SerialText = token;
        return true;
    }

    /// <summary>Letters and stops, and among the first three a letter that no digit is taken for.</summary>
    private static bool BeginsWord(TextSlice rest)
    {
        bool plain = false;
        for (int i = 0; i < 3 && i < rest.Length; i++)
        {
            if (Chars.IsDigit(rest[i])) return false;
            plain |= Chars.IsLetter(rest[i]) && Confusions.Digit(rest[i], true) < 0;
        }

        return plain && rest.Length > 1;
    }

    /// <summary>"SECTION 01 OF 02", "SECTION O1 OF 02", "SECTON 1 OF 2".</summary>
    private bool TryReadSection(TextSlice rest, TextSlice word, ref int at)
    {
        if (Chars.ToUpper(word[0]) is not ('S' or '5') && !_repairs || word.Length is < 3 or > 9) return false;
        if (!SectionWords.TryRead(word, _repairs, out _, out string? meant)) return false;
        int cursor = at;
        if (!TrySmall(rest, ref cursor, out int section, out var first)) return false;
        while (cursor < rest.End && Chars.IsBlank(rest.Source[cursor])) cursor++;
        var of = rest.Between(cursor, cursor + 2);
        bool exact = of.Equals("OF");
        if (!exact && !(_repairs && Spelling.Cost(of.Source, of.Start, of.End, "OF", 2 * Spelling.Slip) <= 2 * Spelling.Slip
            && of[0] is 'O' or '0' or 'G' or 'o')) return false;
        cursor += 2;
        if (!TrySmall(rest, ref cursor, out int count, out var last)) return false;
        if (meant is not null) Found(DiagnosticCode.SectionRepaired, "section", meant, word.Start, word.End);
        if (!exact) Found(DiagnosticCode.SectionRepaired, "section", "OF", of.Start, of.End);
        foreach (var number in new[] { first, last })
            if (!Numerals.TryRead(number, false, out _, out _))
                Found(DiagnosticCode.SectionRepaired, "section", Numerals.Digits(rest.Source, number.Start, number.End), number.Start,
                    number.End);
        (Section, SectionCount, SectionText) = (section, count, rest.Between(first.Start, last.End));
        at = cursor;
        return true;
    }

    private bool TrySmall(TextSlice rest, ref int at, out int number, out TextSlice word)
    {
        while (at < rest.End && Chars.IsBlank(rest.Source[at])) at++;
        int start = at;
        while (at < rest.End && at - start < 3 && Chars.IsLetterOrDigit(rest.Source[at])) at++;
        word = rest.Between(start, at);
        return Numerals.TryRead(word, _repairs, out number, out _) && number > 0;
    }

    private void Found(DiagnosticCode code, string what, string meant, int start, int end) =>
        (_found ??= []).Add(new Repaired(code, what, meant, start, end));
}
