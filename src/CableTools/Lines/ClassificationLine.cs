using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The classification line: level [controls] ["SECTION" nn "OF" nn] [[year] post serial]. The level is spelled out with blanks
/// ("C O N F I D E N T I A L"), closed up, or damaged ("SS E C R E T", "O N F I D E N T I A L"). Source: 5 FAH-2 H-321.
/// </summary>
internal sealed class ClassificationLine
{
    // Longest first where one begins another. The second column is the level; the damaged forms are letters lost or doubled at the start.
    private static readonly (string Letters, Classification Level)[] Levels =
    [
        ("TOPSECRET", Classification.TopSecret),
        ("UNCLASSIFIED", Classification.Unclassified),
        ("UNCLAS", Classification.Unclassified),
        ("UNLCAS", Classification.Unclassified),
        ("CONFIDENTIAL", Classification.Confidential),
        ("CCONFIDENTIAL", Classification.Confidential),
        ("ONFIDENTIAL", Classification.Confidential),
        ("CONFIDENTAL", Classification.Confidential),
        ("CONFIDENTIA", Classification.Confidential),
        ("CONIDENTIAL", Classification.Confidential),
        ("CONFIDENIAL", Classification.Confidential),
        ("SECRET", Classification.Secret),
        ("SSECRET", Classification.Secret),
        ("ECRET", Classification.Secret),
        ("LIMITEDOFFICIALUSE", Classification.LimitedOfficialUse),
        ("LIMOFFUSE", Classification.LimitedOfficialUse),
        ("LOU", Classification.LimitedOfficialUse),
    ];

    // Words that may stand between the level and the section or post.
    private static readonly HashSet<string> Controls = new(StringComparer.OrdinalIgnoreCase)
    {
        "E", "F", "T", "O", "EFTO", "ENTIRE", "TEXT", "NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS", "SENSITIVE", "SIPDIS", "FOR", "OFFICIAL", "USE", "ONLY",
        "NF", "REL", "ORCON", "CORRECTED", "COPY", "C", "SECTION", "OF", "FINAL", "FOUO", "SBU", "EYES", "NOCONTRACT", "LIMITED", "CODEWORD", "PARTIAL", "NATO",
    };

    private ClassificationLine(Classification level, int letterEnd)
    {
        Level = level;
        LevelEnd = letterEnd;
    }

    public Classification Level { get; }

    /// <summary>Offset past the level.</summary>
    public int LevelEnd { get; }

    public int? Section { get; private set; }

    public int? SectionCount { get; private set; }

    /// <summary>Two-digit year before the post, as some copies have it; null for most.</summary>
    public int? Year { get; private set; }

    /// <summary>Post as written, empty where the line ends before it.</summary>
    public TextSlice Post { get; private set; }

    public int? Serial { get; private set; }

    /// <summary>Controls between level and post.</summary>
    public TextSlice ControlWords { get; private set; }

    /// <summary>Everything after the level: controls stand before the post ("S E C R E T//NOFORN") or behind the serial number.</summary>
    public TextSlice Rest { get; private set; }

    /// <summary>Whether the line is the level and nothing else: in the body that is the foot of a page.</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether the level was spelled with letters lost, doubled or put in wrong places.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>A cheap test that rejects nearly every line of running text.</summary>
    public static bool CanBegin(char c) => c is 'C' or 'S' or 'U' or 'L' or 'T' or 'O' or 'E' or 'c' or 's' or 'u' or '(' or '*' or '#' or '5' or '0' or '"';

    /// <summary>Reads a classification line. A line of text that begins with "Secret" or "Confidential" is told by what follows.</summary>
    public static ClassificationLine? TryRead(TextSlice line)
    {
        line = line.Trim("*#_\"");
        if (line.IsEmpty || !CanBegin(line[0]) || line.Length > 200 || !BeginsLevel(line)) return null;
        if (!ReadLevel(line, out var level, out int levelEnd, out bool damaged, out bool spaced)) return null;
        var read = new ClassificationLine(level, levelEnd) { IsDamaged = damaged };
        var rest = line.From(levelEnd).Trim();
        read.Rest = rest;
        if (rest.IsEmpty)
        {
            read.IsBare = true;
            return read;
        }

        return read.ReadRest(rest) || spaced ? read : null;
    }

    /// <summary>The first two letters of a level, blanks between them or not, one of them perhaps lost or doubled.</summary>
    private static bool BeginsLevel(TextSlice line)
    {
        int next = 1;
        while (Chars.IsBlank(line[next]) && next < line.Length) next++;
        char first = Chars.ToUpper(line[0]), second = Chars.ToUpper(line[next]);
        return first switch
        {
            'C' => second is 'O' or 'C' or 'I' or '0',
            'S' or '5' => second is 'E' or 'S' or '5',
            'U' => second is 'N',
            'L' => second is 'I' or 'O',
            'T' => second is 'O' or '0',
            'O' or '0' => second is 'N',
            'E' => second is 'C',
            _ => true,
        };
    }

    /// <summary>The level at the start of a line. Blanks between letters do not count; 0 and 5 are read as O and S.</summary>
    private static bool ReadLevel(TextSlice line, out Classification level, out int end, out bool damaged, out bool spaced)
    {
        level = Classification.Unknown;
        end = 0;
        damaged = spaced = false;
        var letters = new char[20];
        var ends = new int[20];
        int count = 0;
        int firstSwapped = -1;
        for (int at = line.Start; at < line.End && count < letters.Length; at++)
        {
            char c = line.Source[at];
            if (Chars.IsBlank(c)) continue;
            if (!Chars.IsAsciiLetter(c))
            {
                char letter = c switch { '0' => 'O', '5' => 'S', '1' or '|' or '!' => 'I', _ => '\0' };
                if (letter == '\0' || !NearLetter(line, at)) break;
                if (firstSwapped < 0) firstSwapped = count;
                c = letter;
            }

            letters[count] = Chars.ToUpper(c);
            ends[count++] = at + 1;
        }

        for (int i = 0; i < Levels.Length; i++)
        {
            string word = Levels[i].Letters;
            if (count < word.Length || string.CompareOrdinal(word, 0, new string(letters, 0, word.Length), 0, word.Length) != 0) continue;
            end = ends[word.Length - 1];

            // The level must end there: "SECRETARY" and "CONFIDENTIALITY" are no levels, "UNCLASSTATE" is one run together.
            char next = end < line.End ? line.Source[end] : '\0';
            spaced = end - line.Start >= word.Length * 3 / 2;
            if (Chars.IsLetter(next) && !spaced) continue;
            if (word == "LOU" && next is not ('\0' or ' ')) continue;
            level = Levels[i].Level;
            damaged = (firstSwapped >= 0 && firstSwapped < word.Length) || word is not ("TOPSECRET" or "UNCLASSIFIED" or "UNCLAS" or "CONFIDENTIAL" or "SECRET" or "LIMITEDOFFICIALUSE" or "LIMOFFUSE" or "LOU");
            return !damaged || spaced || word.Length > 5;
        }

        return false;
    }

    private static bool NearLetter(TextSlice line, int at) =>
        (at > line.Start && (Chars.IsAsciiLetter(line.Source[at - 1]) || line.Source[at - 1] == ' ')) &&
        (at + 1 < line.End && (Chars.IsAsciiLetter(line.Source[at + 1]) || line.Source[at + 1] == ' '));

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
            while (at < rest.End && (Chars.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '.' && at > word && Chars.IsLetter(text[at - 1])))) at++;
            var token = rest.Between(word, at);
            if (postStart < 0 && (token.Equals("SECTION") || token.Equals("SECTON") || token.Equals("SEC")))
            {
                if (TryReadSection(rest, ref at)) continue;
                continue;
            }

            if (Chars.IsDigit(c))
            {
                // A two-digit year may stand before the post: "75 LIBREVILLE 1895"; the serial number ends the line.
                if (postStart < 0 && token.Length is 2 or 4 && at < rest.End && text[at] == ' ' && Serial is null)
                {
                    Year = Number(token) % 100;
                }
                else if (postStart >= 0 && Serial is null && token.Length <= 7)
                {
                    Serial = Number(token);
                    break;
                }

                continue;
            }

            if (postStart < 0 && Controls.Contains(token.ToString()))
            {
                controlEnd = at;
                continue;
            }

            if (!Chars.IsUpper(c) && postStart < 0) understood = false;
            if (postStart < 0) postStart = word;
            postEnd = at;
        }

        ControlWords = rest.To(controlEnd);
        if (postStart >= 0 && Serial is not null) Post = rest.Between(postStart, postEnd).Trim();
        else if (postStart >= 0) understood = false;
        return understood && (Serial is not null || Section is not null || postStart < 0);
    }

    /// <summary>"01 OF 02", "1 OF 2", "O1 OF 02".</summary>
    private bool TryReadSection(TextSlice rest, ref int at)
    {
        var cursor = at;
        if (!ReadSmall(rest, ref cursor, out int section)) return false;
        while (cursor < rest.End && Chars.IsBlank(rest.Source[cursor])) cursor++;
        if (!rest.From(cursor).StartsWith("OF")) return false;
        cursor += 2;
        if (!ReadSmall(rest, ref cursor, out int count)) return false;
        Section = section;
        SectionCount = count;
        at = cursor;
        return true;
    }

    private static bool ReadSmall(TextSlice rest, ref int at, out int number)
    {
        number = 0;
        while (at < rest.End && Chars.IsBlank(rest.Source[at])) at++;
        int start = at;
        while (at < rest.End && at - start < 3 && Chars.DigitValue(rest.Source[at], out _) is >= 0 and var digit)
        {
            if (!Chars.IsDigit(rest.Source[at]) && rest.Source[at] is not ('O' or 'o' or 'l' or 'I')) break;
            number = number * 10 + digit;
            at++;
        }

        return at > start && number > 0;
    }

    private static int Number(TextSlice digits)
    {
        int number = 0;
        for (int i = 0; i < digits.Length; i++) number = number * 10 + Math.Max(Chars.DigitValue(digits[i], out _), 0);
        return number;
    }

    /// <summary>Takes post and serial from the line after, where the classification line wrapped before them.</summary>
    public bool TryTakePostFrom(TextSlice nextLine)
    {
        if (Serial is not null || nextLine.Length > 60) return false;
        var continued = new ClassificationLine(Level, LevelEnd);
        if (!Chars.IsUpper(nextLine[0]) || !continued.ReadRest(nextLine) || continued.Serial is null || !Chars.IsDigit(nextLine.Last)) return false;
        Section ??= continued.Section;
        SectionCount ??= continued.SectionCount;
        Year ??= continued.Year;
        Post = continued.Post;
        Serial = continued.Serial;
        IsBare = false;
        return true;
    }
}
