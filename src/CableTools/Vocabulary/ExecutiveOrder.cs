using System.Globalization;

namespace CableTools.Vocabulary;

/// <summary>The executive orders on classification, from orders.tsv: when each was in force, and for how long it classified.</summary>
internal sealed class ExecutiveOrder
{
    private ExecutiveOrder(string[] row)
    {
        Number = row[0];
        FirstYear = Parse(row[1]);
        LastYear = row[2].Length == 0 ? YearWindow.Last : Parse(row[2]);
        Term = row[3].Length == 0 ? null : Parse(row[3]);
        LongTerms = [.. TsvResource.ToList(row[4]).Select(Parse)];
    }

    /// <summary>All of them, those most often named first.</summary>
    public static IReadOnlyList<ExecutiveOrder> All { get; } =
        Model.Lists.Of(TsvResource.Read("orders.tsv", 6).Select(row => new ExecutiveOrder(row)).ToList());

    /// <summary>"12958".</summary>
    public string Number { get; }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>Years from the message to its declassification, where nothing else is said; null where dates were seldom given.</summary>
    public int? Term { get; }

    /// <summary>The longer terms, and the shorter: years that a drafter could choose.</summary>
    public IReadOnlyList<int> LongTerms { get; }

    /// <summary>The order of a number; where the line names none, the one of most messages.</summary>
    public static ExecutiveOrder Of(string? number)
    {
        foreach (var order in All)
            if (order.Number == number) return order;
        return All[0];
    }

    private static int Parse(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
