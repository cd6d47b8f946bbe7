using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>
/// FL7 to FL9: [routing indicator "/"] plain language address [precedence] [continuity number]; XMT lines name what a collective exempts.
/// </summary>
internal sealed class AddresseeList
{
    private const int ShortestNumber = 4;

    private readonly RepairLog _log;
    private readonly List<Addressee> _to = [], _info = [];
    private List<string>? _exempted;

    public AddresseeList(RepairLog log) => _log = log;

    public List<Addressee> To => _to;

    public List<Addressee> Info => _info;

    public void Add(CableSegmentKind kind, TextSlice line)
    {
        line = StripWord(line, kind);
        if (line.IsEmpty) return;
        if (kind == CableSegmentKind.Exempted)
        {
            _exempted?.Add(line.Squeeze());
            return;
        }

        // A lost line break: a further routing indicator inside the line begins the next addressee.
        for (int at = Scan.Of(line.Source, '/', line.Start, line.End) < 0 ? line.End : line.Start + 1; at < line.End; at++)
        {
            if (line.Source[at] != 'R' || !Chars.IsBlank(line.Source[at - 1])) continue;
            if (!EnvelopeLine.IsRoutingIndicator(line.From(at), out int length) || line.From(at)[length] != '/'
                || line.From(at)[length + 1] == '/') continue;
            Read(kind, line.To(at).Trim());
            line = line.From(at);
        }

        Read(kind, line);
    }

    private TextSlice StripWord(TextSlice line, CableSegmentKind kind)
    {
        string word = kind switch { CableSegmentKind.To => "TO", CableSegmentKind.Info => "INFO", _ => "XMT" };
        if (line.StartsWithWord(word)) return line.From(line.Start + word.Length).Trim(": ");
        if (!_log.Repairs) return line;
        int length = 0;
        while (Chars.IsLetterOrDigit(line[length])) length++;
        if (length is < 1 or > 5 || line[length] != ' ' || EnvelopeLine.Misread(line).ToSegment() != kind) return line;
        _log.Repaired(DiagnosticCode.FormatLineRepaired, "format line", line.To(line.Start + length).ToString(), word, line.Start, length);
        return line.From(line.Start + length).Trim();
    }

    private void Read(CableSegmentKind kind, TextSlice line)
    {
        string? indicator = null;
        int slash = EnvelopeLine.IndicatorSlash(line);
        var rest = line;
        if (slash > 0)
        {
            indicator = line.To(line.Start + slash).Trim().ToString();
            rest = line.From(line.Start + slash + 1).Trim();
        }
        else if (line.StartsWith("ZEN/"))
        {
            // ZEN in the indicator's place: delivered by other means (ACP 131).
            rest = line.From(line.Start + 4).Trim();
        }

        Precedence? precedence = null;
        string? number = null;
        while (!rest.IsEmpty)
        {
            if (number is null && TryTakeNumber(ref rest, out number)) continue;
            if (precedence is not null || !PrecedenceWords.TryTake(ref rest, _log.Repairs, out var value, out var word,
                out string? meant)) break;
            if (meant is not null) _log.Repaired(DiagnosticCode.PrecedenceRepaired, "precedence", word.ToString(), meant, word.Start,
                word.Length);
            precedence = value;
        }

        var exempted = new List<string>();
        string name = AddressName.Read(rest.Trim(" ,;"), _log);
        (kind == CableSegmentKind.To ? _to : _info).Add(new Addressee(indicator, name, precedence, number,
            new System.Collections.ObjectModel.ReadOnlyCollection<string>(exempted), line.Start, line.Length));
        _exempted = exempted;
    }

    /// <summary>Four or more digits at the end; fewer behind the name of a post, which never ends in digits.</summary>
    private bool TryTakeNumber(ref TextSlice rest, out string? number)
    {
        number = null;
        int at = rest.End;
        while (at > rest.Start && Confusions.Digit(rest.Source[at - 1], _log.Repairs) >= 0) at--;
        int digits = rest.End - at;
        if (digits == 0 || at == rest.Start || !Chars.IsBlank(rest.Source[at - 1])) return false;
        var word = rest.From(at);
        if (!Numerals.TryRead(word, _log.Repairs, out _, out bool damaged)) return false;
        if (digits < ShortestNumber && (damaged || !EnvelopeLine.NamesPost(rest) && !rest.StartsWith("SECSTATE")
            && !AddressName.BeginsWithMission(rest))) return false;
        number = damaged ? Numerals.Digits(rest.Source, word.Start, word.End) : word.ToString();
        if (damaged) _log.Repaired(DiagnosticCode.ContinuityNumberRepaired, "continuity number", word.ToString(), number, word.Start,
            word.Length);
        rest = rest.To(at).Trim(" ,");
        return true;
    }
}
