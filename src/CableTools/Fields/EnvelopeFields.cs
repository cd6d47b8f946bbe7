using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Pass 2 of the envelope: format lines 1 to 9.</summary>
internal sealed class EnvelopeFields
{
    public string? TransmissionId { get; private set; }

    public string? OriginatingStation { get; private set; }

    public int? StationSerialNumber { get; private set; }

    /// <summary>Section after the serial number, "#5645/01"; null for most.</summary>
    public int? Section { get; private set; }

    /// <summary>Day of the year in the filing time, "1321305"; null where there is none.</summary>
    public int? JulianDay { get; private set; }

    public Precedence? Precedence { get; private set; }

    public Precedence? InfoPrecedence { get; private set; }

    public DateTimeOffset? Date { get; private set; }

    public string? From { get; private set; }

    public IReadOnlyList<Addressee> To { get; private set; } = [];

    public IReadOnlyList<Addressee> Info { get; private set; } = [];

    public DiagnosticBag Diagnostics { get; }

    private EnvelopeFields(CableParserOptions options) => Diagnostics = new DiagnosticBag(options);

    public static EnvelopeFields Read(CableLayout layout)
    {
        var fields = new EnvelopeFields(layout.Options);
        var addressees = new AddresseeList();
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind is < CableSegmentKind.TransmissionIdentifier or > CableSegmentKind.Exempted) continue;
            var text = layout.Lines.Content(layout.Lines.IndexAt(segment.Start)).Between(segment.Start, segment.End);
            switch (segment.Kind)
            {
                case CableSegmentKind.TransmissionIdentifier:
                    fields.ReadTransmissionId(text);
                    break;
                case CableSegmentKind.Originator:
                    fields.ReadOriginator(text);
                    break;
                case CableSegmentKind.DateTimeGroup:
                    fields.ReadDate(text);
                    break;
                case CableSegmentKind.From:
                    fields.From ??= ReadFrom(text);
                    break;
                case CableSegmentKind.To or CableSegmentKind.Info or CableSegmentKind.Exempted:
                    foreach (var line in layout.LinesIn(segment.Start, segment.End)) addressees.Add(segment.Kind, line);
                    break;
            }
        }

        fields.To = addressees.Of(CableSegmentKind.To);
        fields.Info = addressees.Of(CableSegmentKind.Info);
        return fields;
    }

    /// <summary>FL1: "VZCZC", three letters of the channel, its serial number: "VZCZCXRO2761". 0 among the letters is O, a letter among the figures one.</summary>
    private void ReadTransmissionId(TextSlice line)
    {
        if (TransmissionId is not null) return;
        int end = 0;
        while (end < line.Length && !Chars.IsBlank(line[end])) end++;
        string written = line.To(line.Start + end).ToString();
        string normal = written;
        if (written.Length == 12)
        {
            var letters = written.ToCharArray();
            for (int i = 5; i < 8; i++)
                if (letters[i] == '0') letters[i] = 'O';
            for (int i = 8; i < 12; i++)
                if (Chars.DigitValue(letters[i], out bool repaired) is >= 0 and var digit && repaired) letters[i] = (char)('0' + digit);
            normal = new string(letters);
        }

        TransmissionId = normal != written && Diagnostics.Repair(DiagnosticCode.TransmissionIdRepaired, "transmission identifier", written, normal, line.Start, end) ? normal : written;
    }

    /// <summary>FL3: "DE" routing indicator "#" serial number ["/" section] Julian day and filing time.</summary>
    private void ReadOriginator(TextSlice line)
    {
        if (OriginatingStation is not null) return;
        var rest = line.From(line.Start + 2).Trim();
        if (!EnvelopeLine.IsRoutingIndicator(rest, out int length)) return;
        OriginatingStation = rest.To(rest.Start + length).ToString();
        rest = rest.From(rest.Start + length).Trim("# ");
        int at = 0, serial = 0;
        bool damaged = false;
        while (Chars.DigitValue(rest[at], out bool repaired) is >= 0 and var digit && at < 7)
        {
            serial = serial * 10 + digit;
            damaged |= repaired;
            at++;
        }

        if (at == 0) return;
        JulianDay = ReadJulianDay(rest.From(rest.Start + at));
        string written = rest.To(rest.Start + at).ToString();
        if (damaged && !Diagnostics.Repair(DiagnosticCode.SerialNumberRepaired, "station serial number", written, serial.ToString(System.Globalization.CultureInfo.InvariantCulture), rest.Start, at)) return;
        StationSerialNumber = serial;
        if (rest[at] == '/' && Chars.IsDigit(rest[at + 1])) Section = Chars.IsDigit(rest[at + 2]) ? (rest[at + 1] - '0') * 10 + rest[at + 2] - '0' : rest[at + 1] - '0';
    }

    /// <summary>Day of the year: the first three of the seven figures that end the line.</summary>
    private static int? ReadJulianDay(TextSlice rest)
    {
        rest = rest.Trim();
        if (rest.Length < 7) return null;
        int day = 0;
        for (int i = 0; i < 7; i++)
        {
            int digit = Chars.DigitValue(rest[rest.Length - 7 + i], out _);
            if (digit < 0) return null;
            if (i < 3) day = day * 10 + digit;
        }

        return day is >= 1 and <= 366 ? day : null;
    }

    /// <summary>FL5: action prosign, info prosign, date-time group.</summary>
    private void ReadDate(TextSlice line)
    {
        if (Date is not null || !DateTimeGroup.TryFind(line, out var group)) return;
        for (int i = line.Start; i < group.PrecedenceEnd; i++)
        {
            char c = line.Source[i];
            if (!DateTimeGroup.IsProsign(c)) continue;
            if (i > line.Start && line.Source[i - 1] == c) continue;
            if (c == '0')
            {
                Diagnostics.Repair(DiagnosticCode.PrecedenceRepaired, "precedence prosign", "0", "O", i, 1);
                c = 'O';
            }

            var precedence = PrecedenceWords.OfProsign(c);
            if (precedence is null) continue;
            if (Precedence is null) Precedence = precedence;
            else InfoPrecedence ??= precedence;
        }

        if (group.IsDamaged && !Diagnostics.Repair(DiagnosticCode.DateTimeGroupRepaired, "date-time group", group.Written, group.Normal, group.Start, group.End - group.Start)) return;
        Date = group.Date;
        if (Date is null) Diagnostics.Add(DiagnosticCode.DateTimeGroupInvalid, $"\"{group.Written}\" is no date", group.Start, group.End - group.Start);
    }

    private static string? ReadFrom(TextSlice line)
    {
        var rest = line.From(line.Start + (line.StartsWith("FROM") ? 4 : 2)).Trim(": ");
        int slash = EnvelopeLine.IndicatorSlash(rest);
        if (slash > 0) rest = rest.From(rest.Start + slash + 1).Trim();
        return rest.IsEmpty ? null : rest.Squeeze();
    }
}
