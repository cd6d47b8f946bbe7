using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The message reference number: two-digit year, post, serial number without leading zeros (5 FAH-2 H-321). Post and serial come from the
/// classification line, else from FM and the station serial number; the year from the date-time group, else from what else tells it.
/// </summary>
internal sealed class MessageId
{
    /// <summary>How far the post of the classification line may lie from the originator's to be it misspelt.</summary>
    private const int FarthestOrigin = 2 * Spelling.Other;

    private readonly RepairLog _log;

    public string? Id { get; private set; }

    public string? Post { get; private set; }

    /// <summary>Two-digit year; null where unknown.</summary>
    public int? Year { get; private set; }

    public IReadOnlyList<CableDiagnostic> Diagnostics => _log.Items;

    private MessageId(bool repairs) => _log = new RepairLog(repairs);

    /// <summary>
    /// Reads the number; the container's counts where the text has none, has another, or would tell its year by inference only.
    /// </summary>
    public static MessageId Read(CableLayout layout, EnvelopeFields envelope, CableMetadata? container)
    {
        var id = new MessageId(layout.Repairs);
        var line = layout.Classification;
        int? serial = id.ReadNumber(layout.Number, out var labelled, out int? labelledYear) ?? line?.Serial;
        if (labelled.IsEmpty && serial is { } written && line is not null) serial = id.WholeSerial(written, line, envelope);
        var post = labelled.IsEmpty ? line?.Post ?? default : labelled;
        id.Post = id.ReadPost(post, envelope.From, line?.SerialText ?? default);
        id.Year = labelledYear ?? MessageDate.YearOf(layout) % 100 ?? line?.Year;
        if ((id.Year is null || id.Post is null || serial is null) && ContainerId.TryRead(container?.Id, out var given))
            id.Take(given, ref serial);
        serial ??= id.SerialOfStation(envelope);
        id.Year ??= id.YearOfCopy(layout) ?? id.YearOfContainer(container) ?? YearOfExtract.Read(layout, id.Post, serial, id._log) % 100;
        if (id.Post is not null && serial is { } number && id.Year is { } year)
            id.Id = ReferenceField.IdOf(year, line?.PostPrefix + id.Post, number);
        if (id.Id is not null && ContainerId.TryRead(container?.Id, out var said) && said.Id is not null && said.Id != id.Id)
            id.Yield(said, layout);
        return id;
    }

    /// <summary>"12 CAIRO 1208" behind a label of its own: year, post, serial number.</summary>
    private int? ReadNumber(TextSlice number, out TextSlice post, out int? year)
    {
        post = default;
        year = null;
        int first = 0, last = number.Length;
        while (first < last && !Chars.IsBlank(number[first])) first++;
        while (last > first && !Chars.IsBlank(number[last - 1])) last--;
        var serial = number.From(number.Start + last);
        if (first >= last || !Numerals.TryRead(number.To(number.Start + first), _log.Repairs, out int ofYear, out bool damagedYear)
            || !Numerals.TryRead(serial, _log.Repairs, out int value, out bool damaged)) return null;
        post = number.Between(number.Start + first, number.Start + last).Trim();
        year = ofYear % 100;
        if (damaged || damagedYear)
            _log.Repaired(DiagnosticCode.SerialNumberRepaired, "message reference number", number.ToString(),
                string.Format(CultureInfo.InvariantCulture, "{0:00} {1} {2}", year, post, value), number.Start, number.Length);
        return value;
    }

    /// <summary>
    /// The serial number of the classification line; where five of its six digits are left, with the digit that makes its last four those
    /// of the station's, "MOSCOW 00530" beside "#5030".
    /// </summary>
    private int WholeSerial(int serial, ClassificationLine line, EnvelopeFields envelope)
    {
        const int LastFour = 10_000;
        var text = line.SerialText;
        if (!_log.Repairs || text.Length != 5 || text[0] != '0' || envelope.StationSerialNumber is not { } station
            || serial % LastFour == station) return serial;

        // The second digit is there: were it the lost one, the last four would be the station's.
        string whole = FormattableString.Invariant($"0{text[1]}{station:0000}");
        if (!Spelling.Lacks(text.ToString(), whole)
            || !int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return serial;
        _log.Repaired(DiagnosticCode.SerialNumberRepaired, "serial number", text.ToString(), whole, text.Start, text.Length);
        return value;
    }

    /// <summary>
    /// The serial number of format line 3 where the classification line has none. The Department numbers its messages otherwise than its
    /// station does.
    /// </summary>
    private int? SerialOfStation(EnvelopeFields envelope)
    {
        if (envelope.StationSerialNumber is not { } serial
            || !envelope.Places.TryFind(CableField.StationSerialNumber, out int start, out int end)) return null;
        if (Post is null || CableTools.Post.Find(Post)?.Kind == PostKind.Department)
        {
            if (Post is not null) _log.Add(DiagnosticCode.IdUnknown, FormattableString.Invariant(
                $"the classification line has no serial number, and the station's, {serial}, is not that of a message of {Post}"),
                start, end - start);
            return null;
        }

        _log.Add(DiagnosticCode.SerialNumberInferred,
            FormattableString.Invariant($"the classification line has no serial number; the station's, {serial}, was taken"), start,
            end - start);
        return serial;
    }

    /// <summary>
    /// The post of the classification line; where no post has that name, the originator's if it is like it, or the nearest one.
    /// </summary>
    private string? ReadPost(TextSlice written, string? from, TextSlice serial)
    {
        string? name = NullIfEmpty(PostName.Normalize(written.ToString()));
        if (name is not null && CableTools.Post.Find(name) is not null && !HasDigit(written)) return name;
        string? origin = from is null ? null : NullIfEmpty(PostName.Normalize(from));
        if (name is null || PostName.IsRedacted(name))
        {
            if (origin is not null && !serial.IsEmpty) _log.Add(DiagnosticCode.PostInferred,
                $"the classification line names no post; the originator's, {origin}, was taken", serial.Start, serial.Length);
            return origin;
        }

        if (!_log.Repairs || CableTools.Post.Find(name) is not null || (name == origin && !HasDigit(written))) return name;
        bool near = origin is not null && Spelling.Cost(written.Source, written.Start, written.End, origin,
            FarthestOrigin) <= FarthestOrigin;
        string? known = near ? origin : PostName.Find(written.ToString(), out _);
        if (known is null || (known == name && !HasDigit(written))) return name;
        _log.Repaired(DiagnosticCode.PostRepaired, "post", written.ToString(), known, written.Start, written.Length);
        return known;
    }

    private static bool HasDigit(TextSlice written) => Scan.Digit(written.Source, written.Start, written.End) >= 0;

    private static string? NullIfEmpty(string name) => name.Length == 0 ? null : name;

    /// <summary>Fills what the text lacks. Of a malformed number only the year can be trusted.</summary>
    private void Take(ContainerId given, ref int? serial)
    {
        if (given.Post.Length == 0 && (Post is null || serial is null)) return;
        Year ??= given.Year;
        if (given.Post.Length > 0 && (Post is null || serial is null))
        {
            Post = given.Post;
            serial = given.Serial;
        }

        string used = FormattableString.Invariant($"year {given.Year:00}, {given.Post} {given.Serial}");
        _log.Add(DiagnosticCode.IdFromMetadata, $"the text does not tell the whole number; the container's {used} were used", 0, 0);
    }

    private int? YearOfContainer(CableMetadata? container)
    {
        if (container?.Date is not { } date || container.IsOfMail) return null;
        _log.Add(DiagnosticCode.YearInferred,
            FormattableString.Invariant($"no date-time group; the year {date.Year} is that of the container's date"), 0, 0);
        return date.Year % 100;
    }

    /// <summary>
    /// The text's number is another than the container's: what a collection calls a cable counts, unless it names a post that is none.
    /// </summary>
    private void Yield(ContainerId said, CableLayout layout)
    {
        bool counts = said.Post == Post || CableTools.Post.Find(said.Post) is not null;
        var place = layout.Segments.FirstOrDefault(segment => segment.Kind == CableSegmentKind.Classification);
        _log.Add(DiagnosticCode.MetadataIdDiffers,
            $"the container has {said.Id}, the text {Id}; the {(counts ? "container" : "text")}'s was taken", place.Start, place.Length);
        if (counts) (Id, Post, Year) = (said.Id, said.Post, said.Year);
    }

    private int? YearOfCopy(CableLayout layout)
    {
        foreach (var line in layout.LinesOf(CableSegmentKind.Notice))
        {
            if (!CopyLine.TryReadDate(line, out var date)) continue;
            _log.Add(DiagnosticCode.YearInferred,
                FormattableString.Invariant($"no date-time group; the year {date.Year} is that of the copy's date line"), line.Start,
                line.Length);
            return date.Year % 100;
        }

        return null;
    }
}
