using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The year of a message whose date-time group is withheld: its declassification date less the term of the executive order. Over cables
/// whose year is known that alone is wrong in one of fifteen: a drafter may choose another term, and some dates have nothing to do with the
/// message's. So what else the cable says must not be at odds with it:
/// the years in which the order was in force, and since when its reasons are numbered 1.4;
/// the years of the cables it cites: none is later, and one of the same post with a higher serial number is of an earlier year;
/// the days its text names: those without a year mostly lie in the weeks before; and the latest year it names.
/// Where the date tells nothing, the year after that of a cable of the same post with a higher serial number is the message's, if the text
/// names no other. Where clues disagree, or leave several years, there is none: a wrong number is worse than no number.
/// </summary>
internal sealed class YearOfExtract
{
    /// <summary>How many days before its date a message mostly tells of, and after.</summary>
    private const int DaysBefore = 45, DaysAfter = 15;

    /// <summary>How far the latest year a text names mostly lies from its own.</summary>
    private const int YearsBeside = 2;

    private readonly CableLayout _layout;
    private readonly string? _post;
    private readonly int? _serial;
    private readonly ExecutiveOrder _order;
    private TextDates? _dates;

    /// <summary>The years it can be of.</summary>
    private int _first, _last;

    /// <summary>The cable cited that must be of an earlier year, the latest if there are more.</summary>
    private CableReference? _earlier;

    private YearOfExtract(CableLayout layout, string? post, int? serial, ExecutiveOrder order)
    {
        (_layout, _post, _serial, _order) = (layout, post, serial, order);
        (_first, _last) = (order.FirstYear, order.LastYear);
    }

    private TextDates Dates => _dates ??= TextDates.Of(_layout);

    /// <summary>The full year; null, and why in the log, where nothing reliable tells it.</summary>
    public static int? Read(CableLayout layout, string? post, int? serial, RepairLog log)
    {
        var instruction = DeclassificationField.Read(layout).Value;
        var extract = new YearOfExtract(layout, post, serial, ExecutiveOrder.Of(instruction?.ExecutiveOrder));
        extract.ReadBounds();
        bool agrees = true;
        if (instruction?.Date is { } date)
        {
            if (extract.YearBefore(date, out agrees) is { } year)
            {
                log.Add(DiagnosticCode.YearInferred, FormattableString.Invariant(
                    $"no date-time group; the year {year} is inferred from the declassification date, {date.Year - year} years later"),
                    instruction.Start, instruction.Length);
                return year;
            }
        }

        if (agrees && extract.YearAfterCited() is { } after)
        {
            log.Add(DiagnosticCode.YearInferred, FormattableString.Invariant(
                $"no date-time group; the year {after} is inferred from {extract._earlier!.Id}, whose serial number is higher"),
                extract._earlier.Start, extract._earlier.Length);
            return after;
        }

        if (post is null || serial is null) return null;
        if (instruction?.Date is not null) log.Add(DiagnosticCode.IdUnknown,
            "no date-time group, and the declassification date is at odds with what else tells the year", instruction.Start,
            instruction.Length);
        else if (layout.Classification is { } line)
            log.Add(DiagnosticCode.IdUnknown, "no date-time group, and nothing else tells the year", line.LevelStart,
                Math.Max(line.SerialText.End, line.LevelEnd) - line.LevelStart);
        return null;
    }

    private void ReadBounds()
    {
        // Section 1.5 of E.O. 12958 became 1.4 when E.O. 13292 amended it.
        foreach (string reason in ClassifiedByField.Read(_layout).Value?.Reasons ?? [])
            if (reason.StartsWith("1.4", StringComparison.Ordinal)) _first = Math.Max(_first, ExecutiveOrder.Of("13292").FirstYear);

        // Read without a year of its own, the field gives ids to those alone that name theirs.
        foreach (var reference in ReferenceField.Read(_layout, null).Value)
        {
            if (!ContainerId.TryRead(reference.Id, out var cited)) continue;
            int year = YearWindow.Full(cited.Year);
            if (year > _last) continue;
            bool earlier = cited.Post == _post && cited.Serial > _serial;
            if (earlier && (_earlier is null || year >= _first)) _earlier = reference;
            _first = Math.Max(_first, earlier ? year + 1 : year);
        }
    }

    /// <summary>
    /// The year some term before the declassification date; null where none fits, or where <paramref name="agrees"/> is false: the text
    /// speaks against it.
    /// </summary>
    private int? YearBefore(DateTime date, out bool agrees)
    {
        agrees = true;
        if (_order.Term is not { } term) return null;
        bool near = Dates.HasDayNear(date, DaysBefore, DaysAfter);

        // In January some still write last year's number.
        int year = IsInBounds(date.Year - term) || date.Month > 1 ? date.Year - term : date.Year - term + 1, count = 1;
        bool usual = IsInBounds(year);
        if (!usual)
        {
            (year, count) = LongTermBefore(date, any: true);

            // The commonest of the other terms, where it alone is left, needs no second witness.
            usual = count == 1 && date.Year - year == _order.LongTerms[0];
            if (count > 1) (year, count) = LongTermBefore(date, any: false);
            if (count != 1) return null;
        }

        bool witnessed = near || IsBesideLatest(year);
        agrees = witnessed || !usual || !Dates.HasDays;
        return witnessed || (usual && agrees) ? year : null;
    }

    /// <summary>
    /// The first year in bounds of those that other terms give, and how many there are: any, or those near the latest year named.
    /// </summary>
    private (int Year, int Count) LongTermBefore(DateTime date, bool any)
    {
        int found = 0, count = 0;
        foreach (int years in _order.LongTerms)
        {
            int year = date.Year - years;
            if (!IsInBounds(year) || !(any || IsBesideLatest(year))) continue;
            if (count++ == 0) found = year;
        }

        return (found, count);
    }

    private int? YearAfterCited() =>
        _earlier is not null && IsInBounds(_first) && (Dates.LatestYear is not { } latest || _first - latest is 0 or 1) ? _first : null;

    private bool IsInBounds(int year) => year >= _first && year <= _last;

    private bool IsBesideLatest(int year) => Dates.LatestYear is { } latest && Math.Abs(latest - year) <= YearsBeside;
}
