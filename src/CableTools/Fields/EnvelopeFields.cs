using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Pass 2 of the envelope: format lines 1 to 6.</summary>
internal sealed class EnvelopeFields
{
    /// <summary>What every transmission identifier begins with.</summary>
    private const string Prefix = "VZCZC";

    private readonly RepairLog _log;
    private TextSlice _station, _filing;

    private EnvelopeFields(bool repairs) => _log = new RepairLog(repairs);

    public string? TransmissionId { get; private set; }

    public string? OriginatingStation { get; private set; }

    public int? StationSerialNumber { get; private set; }

    /// <summary>Section after the serial number, "#5645/01"; null for most.</summary>
    public int? Section { get; private set; }

    /// <summary>Day of the year in the filing time, "1321305"; null where there is none.</summary>
    public int? JulianDay { get; private set; }

    /// <summary>Letters of FL4, "CCCCC"; null where there are none.</summary>
    public string? SecurityProsign { get; private set; }

    public Precedence? Precedence { get; private set; }

    public Precedence? InfoPrecedence { get; private set; }

    public DateTimeOffset? Date { get; private set; }

    public string? From { get; private set; }

    public IReadOnlyList<CableDiagnostic> Diagnostics => _log.Items;

    /// <summary>Where each field stands.</summary>
    public PlaceList Places { get; } = new();

    public static EnvelopeFields Read(CableLayout layout)
    {
        var fields = new EnvelopeFields(layout.Repairs);
        TextSlice date = default, from = default;
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind is < CableSegmentKind.TransmissionIdentifier or > CableSegmentKind.From) continue;
            int index = layout.Lines.IndexAt(segment.Start);
            var text = layout.Lines.Content(index).Between(segment.Start, segment.End).Trim();
            switch (segment.Kind)
            {
                case CableSegmentKind.TransmissionIdentifier when fields.TransmissionId is null:
                    fields.ReadTransmissionId(text);
                    break;
                case CableSegmentKind.Originator when fields.OriginatingStation is null:
                    fields.ReadOriginator(text);
                    break;
                case CableSegmentKind.SecurityProsign when fields.SecurityProsign is null:
                    fields.ReadSecurityProsign(text);
                    break;
                case CableSegmentKind.DateTimeGroup when date.IsEmpty:
                    date = text;
                    break;
                case CableSegmentKind.From when from.IsEmpty:
                    from = text;
                    break;
            }
        }

        if (!date.IsEmpty) fields.ReadDate(date);
        if (!from.IsEmpty) fields.ReadFrom(from, layout.Classification?.Post.ToString(), layout.IsPrinted);
        fields.ConfirmStation();
        return fields;
    }

    /// <summary>
    /// FL1: "VZCZC", three letters of the channel, its serial number: "VZCZCXRO2761". 0 among the letters is O, a letter among the digits
    /// one.
    /// </summary>
    private void ReadTransmissionId(TextSlice line)
    {
        int end = 0;
        while (end < line.Length && !Chars.IsBlank(line[end])) end++;
        var word = line.To(line.Start + end);
        string written = word.ToString();
        string? normal = _log.Repairs && !IsTransmissionId(written) ? NormalOf(word) : written;
        if (normal is not null) Places.Set(CableField.TransmissionId, word.Start, word.End);
        if (normal is null) _log.Add(DiagnosticCode.FieldUnreadable, "format line 1: expected VZCZC, three letters and four digits",
            word.Start, end);
        else if (normal != written)
            _log.Repaired(DiagnosticCode.TransmissionIdRepaired, "transmission identifier", written, normal, word.Start, end);
        TransmissionId = normal;
    }

    /// <summary>
    /// The identifier with damage undone: what stands before the last seven characters is VZCZC, these are three letters and four digits.
    /// One that begins with VZCZC and is shorter or longer stays as it is; null for any other.
    /// </summary>
    private static string? NormalOf(TextSlice word)
    {
        const int Letters = 3, Digits = 4;
        var prefix = word.To(word.End - Letters - Digits);
        bool begins = word.StartsWith(Prefix) || word.StartsWith("ZCZC");
        if (prefix.Length != Prefix.Length && word.StartsWith(Prefix)) return word.ToString();
        if (Spelling.Cost(word.Source, prefix.Start, prefix.End, Prefix,
            2 * Spelling.Slip) > 2 * Spelling.Slip) return word.StartsWith("ZCZC") ? word.ToString() : null;
        char[] normal = (Prefix + word.From(prefix.End)).ToCharArray();
        for (int i = Prefix.Length; i < normal.Length - Digits; i++) normal[i] = Confusions.Letter(normal[i]);
        for (int i = normal.Length - Digits; i < normal.Length; i++)
        {
            int digit = Confusions.Digit(normal[i], true);
            if (digit >= 0) normal[i] = (char)('0' + digit);
            else if (!begins) return null;
        }

        return new string(normal);
    }

    private static bool IsTransmissionId(string written)
    {
        if (written.Length != 12 || !written.StartsWith(Prefix, StringComparison.Ordinal)) return false;
        for (int i = 5; i < 12; i++)
            if (i < 8 ? !Chars.IsUpper(written[i]) : !Chars.IsDigit(written[i])) return false;
        return true;
    }

    /// <summary>FL3: "DE" routing indicator "#" serial number ["/" section] Julian day and filing time.</summary>
    private void ReadOriginator(TextSlice line)
    {
        int word = 0;
        while (Chars.IsLetterOrDigit(line[word])) word++;
        if (!line.StartsWithWord("DE")) _log.Repaired(DiagnosticCode.FormatLineRepaired, "format line",
            line.To(line.Start + word).ToString(), "DE", line.Start, word);
        var rest = line.From(line.Start + word).Trim();
        if (!EnvelopeLine.IsRoutingIndicator(rest, out int length)) return;
        _station = rest.To(rest.Start + length);
        OriginatingStation = _station.ToString();
        Places.Set(CableField.OriginatingStation, _station.Start, _station.End);
        rest = rest.From(rest.Start + length).Trim("# ");
        int at = 0;
        while (Chars.IsLetterOrDigit(rest[at])) at++;
        var serial = rest.To(rest.Start + at);
        ReadJulianDay(rest.From(serial.End).Trim());
        if (!Numerals.TryRead(serial, _log.Repairs, out int number, out bool damaged) || at > 7)
        {
            _log.Add(DiagnosticCode.FieldUnreadable, "the station serial number of format line 3: expected # and digits", line.Start,
                line.Length);
            return;
        }

        if (damaged) _log.Repaired(DiagnosticCode.SerialNumberRepaired, "station serial number", serial.ToString(),
            number.ToString(CultureInfo.InvariantCulture), serial.Start, at);
        StationSerialNumber = number;
        Places.Set(CableField.StationSerialNumber, serial.Start, serial.End);
        if (rest[at] == '/') ReadSection(rest.From(rest.Start + at + 1));
    }

    /// <summary>"#5030/01": one or two digits, one of which may be misread.</summary>
    private void ReadSection(TextSlice rest)
    {
        int length = Chars.IsLetterOrDigit(rest[1]) ? 2 : 1;
        var written = rest.To(rest.Start + length);
        if (!(Chars.IsDigit(rest[0]) || (length == 2 && Chars.IsDigit(rest[1])))) return;
        if (!Numerals.TryRead(written, _log.Repairs, out int section, out bool damaged)) return;
        if (damaged) _log.Repaired(DiagnosticCode.SectionRepaired, "section", written.ToString(),
            Numerals.Digits(written.Source, written.Start, written.End), written.Start, length);
        Section = section;
    }

    /// <summary>Day of the year: the first three of the seven digits that end the line.</summary>
    private void ReadJulianDay(TextSlice rest)
    {
        if (rest.Length < 7) return;
        _filing = rest.From(rest.End - 7);
        int day = 0, letters = 0;
        for (int i = 0; i < 7; i++)
        {
            int digit = Confusions.Digit(_filing[i], _log.Repairs);
            if (digit < 0)
            {
                _log.Add(DiagnosticCode.FieldUnreadable, "the filing time of format line 3: expected seven digits", _filing.Start, 7);
                return;
            }

            if (!Chars.IsDigit(_filing[i])) letters++;
            if (i < 3) day = day * 10 + digit;
        }

        if (letters > 3 || day is < 1 or > 366) return;
        if (letters > 0) _log.Repaired(DiagnosticCode.FilingTimeRepaired, "filing time", _filing.ToString(),
            Numerals.Digits(_filing.Source, _filing.Start, _filing.End), _filing.Start, 7);
        JulianDay = day;
        Places.Set(CableField.JulianDay, _filing.Start, _filing.Start + 3);
    }

    /// <summary>FL4: ZNY or ZNR, then one letter five times: "ZNY CCCCC ZZH". One of the five that differs is misread.</summary>
    private void ReadSecurityProsign(TextSlice line)
    {
        bool exact = line.StartsWithWord("ZNY") || line.StartsWithWord("ZNR");
        if (!exact && line.StartsWith("Z")) return;
        if (!exact) _log.Repaired(DiagnosticCode.FormatLineRepaired, "format line", line.To(line.Start + 3).ToString(), "ZNY", line.Start,
            3);
        var rest = line.From(line.Start + 3).Trim();
        int length = 0;
        while (length < rest.Length && !Chars.IsBlank(rest[length])) length++;
        var word = rest.To(rest.Start + length);
        if (length is < 4 or > 6) return;
        char letter = '\0';
        int most = 0;
        for (int i = 0; i < length; i++)
        {
            int same = 0;
            for (int j = 0; j < length; j++) if (word[j] == word[i]) same++;
            if (same > most) (most, letter) = (same, word[i]);
        }

        string written = word.ToString(), meant = most == 5 && length == 5 ? written : new(letter, 5);
        if (written != meant && (!_log.Repairs || most < 3))
        {
            if (most < 3) _log.Add(DiagnosticCode.FieldUnreadable, "format line 4: expected the classification's letter five times",
                word.Start, length);
            meant = written;
        }

        if (written != meant) _log.Repaired(DiagnosticCode.SecurityProsignRepaired, "security prosign", written, meant, word.Start, length);
        SecurityProsign = meant;
        Places.Set(CableField.SecurityProsign, word.Start, word.End);
    }

    /// <summary>FL5: action prosign, info prosign, date-time group.</summary>
    private void ReadDate(TextSlice line)
    {
        if (!DateTimeGroup.TryRead(line, _log.Repairs, out var group)) return;
        bool isShort = group.Rest is not null;
        if (DigitsOfFiling(group) is { } digits) group = group.Completed(digits);
        int month = group.Month == 0 ? MonthOfFiling(group) : group.Month, length = group.End - group.Start;
        string written = line.Between(group.Start, group.End).ToString();
        Date = group.At(month);
        if (Date is not null || !group.IsDamaged) Places.Set(CableField.Date, group.Start, group.End);
        if (Date is null) _log.Add(DiagnosticCode.DateTimeGroupInvalid, $"\"{written}\" is no date", group.Start, length);
        else if (group.IsDamaged)
            _log.Repaired(DiagnosticCode.DateTimeGroupRepaired, "date-time group", written, group.NormalOf(month), group.Start, length);

        // Misread, and no date even so: then what stands before it is no precedence.
        if (Date is null && group.IsDamaged && !isShort) return;
        for (int i = line.Start; i < group.PrecedenceEnd; i++)
        {
            char c = line.Source[i];
            if (!DateTimeGroup.IsProsign(c) || (i > line.Start && line.Source[i - 1] == c)) continue;
            if (c == '0' && _log.Repairs)
            {
                _log.Repaired(DiagnosticCode.PrecedenceRepaired, "precedence prosign", "0", "O", i, 1);
                c = 'O';
            }

            if (PrecedenceWords.OfProsign(c) is not { } precedence) continue;
            if (Precedence is null) Precedence = precedence;
            else InfoPrecedence ??= precedence;
        }

        Places.Set(CableField.Precedence, line.Start, group.PrecedenceEnd);
    }

    /// <summary>Day and time of filing where the group is these digits but for one that is lost; null for any other.</summary>
    private string? DigitsOfFiling(DateTimeGroup group)
    {
        if (group.Rest is null || JulianDay is not { } julian || group.Year is < 1900 or > 2099) return null;
        var day = new DateTime(group.Year, 1, 1).AddDays(julian - 1);
        string digits = day.Day.ToString("00", CultureInfo.InvariantCulture)
            + Numerals.Digits(_filing.Source, _filing.Start + 3, _filing.End);
        return day.Month == group.Month && Spelling.Lacks(group.Rest, digits) ? digits : null;
    }

    /// <summary>The month in which the filing day is the day of the group; 0 where there is none.</summary>
    private int MonthOfFiling(DateTimeGroup group)
    {
        if (JulianDay is not { } day) return 0;
        for (int month = 1; month <= 12; month++)
            if (group.At(month) is { } date && date.DayOfYear == day) return month;
        return 0;
    }

    private void ReadFrom(TextSlice line, string? said, bool isPrinted)
    {
        int word = isPrinted ? 0 : line.StartsWithWord("FM") ? 2 : line.StartsWith("FROM") ? 4 : 0;
        if (word == 0 && !isPrinted)
        {
            while (word < line.Length && !Chars.IsLetterOrDigit(line[word])) word++;
            while (Chars.IsLetterOrDigit(line[word])) word++;
            _log.Repaired(DiagnosticCode.FormatLineRepaired, "format line", line.To(line.Start + word).ToString(), "FM", line.Start, word);
        }

        var rest = line.From(line.Start + word).Trim(": ");
        int slash = EnvelopeLine.IndicatorSlash(rest);
        if (slash > 0) rest = rest.From(rest.Start + slash + 1).Trim();
        if (rest.IsEmpty)
        {
            _log.Add(DiagnosticCode.FieldUnreadable, "format line 6: expected the originator behind FM", line.Start, line.Length);
            return;
        }

        From = isPrinted ? AddressName.ReadPrinted(rest, _log.Repairs, _log) : AddressName.Read(rest, _log.Repairs, _log, said);
        Places.Set(CableField.From, rest.Start, rest.End);
    }

    /// <summary>The originator's own routing indicator undoes a slip in that of the DE line.</summary>
    private void ConfirmStation()
    {
        if (!_log.Repairs || From is null || _station.IsEmpty || Post.Find(From)?.StationIndicator is not { } own
            || IndicatorSpelling.Correct(_station, [own]) is not { } known) return;
        _log.Repaired(DiagnosticCode.RoutingIndicatorRepaired, "routing indicator", _station.ToString(), known, _station.Start,
            _station.Length);
        OriginatingStation = known;
    }
}
