using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>FL7 to FL9: [routing indicator "/"] plain language address [precedence] [continuity number]; XMT lines name what a collective exempts.</summary>
internal sealed class AddresseeList
{
    private readonly List<(CableSegmentKind Kind, TextSlice Line, List<string> Exempted)> _entries = [];
    private static readonly string[] PostPrefixes = ["SECSTATE", "AMEMBASSY", "AMCONSUL", "USMISSION", "AMCONGEN", "USINT", "AMEMB"];

    public void Add(CableSegmentKind kind, TextSlice line)
    {
        line = StripWord(line, kind);
        if (line.IsEmpty) return;
        if (kind == CableSegmentKind.Exempted)
        {
            if (_entries.Count > 0) _entries[_entries.Count - 1].Exempted.Add(line.Squeeze());
            return;
        }

        // A lost line break: a further routing indicator inside the line begins the next addressee.
        for (int at = line.Start + 1; at < line.End; at++)
        {
            if (line.Source[at] != 'R' || !Chars.IsBlank(line.Source[at - 1])) continue;
            if (!EnvelopeLine.IsRoutingIndicator(line.From(at), out int length) || line.From(at)[length] != '/' || line.From(at)[length + 1] == '/') continue;
            _entries.Add((kind, line.To(at).Trim(), []));
            line = line.From(at);
        }

        _entries.Add((kind, line, []));
    }

    public IReadOnlyList<Addressee> Of(CableSegmentKind kind)
    {
        var list = new List<Addressee>();
        foreach (var (entryKind, line, exempted) in _entries)
            if (entryKind == kind) list.Add(Read(line, exempted));
        return list;
    }

    private static TextSlice StripWord(TextSlice line, CableSegmentKind kind)
    {
        string word = kind switch { CableSegmentKind.To => "TO", CableSegmentKind.Info => "INFO", _ => "XMT" };
        return line.StartsWithWord(word) ? line.From(line.Start + word.Length).Trim(": ") : line;
    }

    private static Addressee Read(TextSlice line, List<string> exempted)
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
            if (number is null && TryTakeNumber(ref rest, out string taken)) number = taken;
            else if (precedence is null && PrecedenceWords.TryTake(ref rest, out var word)) precedence = word;
            else break;
        }

        return new Addressee(indicator, rest.Trim(" ,;").Squeeze(), precedence, number, exempted, line.Start, line.Length);
    }

    /// <summary>Four or more figures at the end; fewer behind the name of a post, which never ends in figures.</summary>
    private static bool TryTakeNumber(ref TextSlice rest, out string number)
    {
        number = "";
        int at = rest.End;
        while (at > rest.Start && Chars.IsDigit(rest.Source[at - 1])) at--;
        int digits = rest.End - at;
        if (digits == 0 || at == rest.Start || !Chars.IsBlank(rest.Source[at - 1])) return false;
        if (digits < 4 && !Array.Exists(PostPrefixes, rest.StartsWith)) return false;
        number = rest.From(at).ToString();
        rest = rest.To(at).Trim(" ,");
        return true;
    }
}
