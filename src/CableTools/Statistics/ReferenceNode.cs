using System.Globalization;
using CableTools.Vocabulary;

namespace CableTools.Statistics;

/// <summary>One cable of the reference graph: it cites, is cited, or both.</summary>
public sealed class ReferenceNode
{
    internal ReferenceNode(string id, PresentCable? cable, int inDegree, int outDegree)
    {
        Id = id;
        IsPresent = cable is not null;
        Date = cable?.Date;
        IsDatedByContainer = cable?.IsDatedByContainer ?? false;
        Subject = cable?.Subject;
        Classification = cable?.Classification;
        InDegree = inDegree;
        OutDegree = outDegree;
    }

    /// <summary>Canonical message reference number, "06MOSCOW5030".</summary>
    public string Id { get; }

    /// <summary>Whether the cable itself was among those counted; false of one that is only cited.</summary>
    public bool IsPresent { get; }

    /// <summary>Date of the cable, UTC; null where it is missing or undated.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Whether <see cref="Date"/> is that of the container, because the cable has no date-time group.</summary>
    public bool IsDatedByContainer { get; }

    /// <summary>Year of the cable: that of its date, else that of its id; null where neither has one.</summary>
    public int? Year
    {
        get
        {
            if (Date is { } date) return date.UtcDateTime.Year;
            int digits = Id.TakeWhile(c => c is >= '0' and <= '9').Count();
            return digits is 2 or 4 ? YearWindow.Full(int.Parse(Id.Substring(0, digits), CultureInfo.InvariantCulture)) : null;
        }
    }

    /// <summary>Subject of the cable; null where it is missing or has none.</summary>
    public string? Subject { get; }

    /// <summary>Classification of the cable, of two copies the higher; null where it is missing.</summary>
    public Classification? Classification { get; }

    /// <summary>How many cables cite it.</summary>
    public int InDegree { get; }

    /// <summary>How many cables it cites.</summary>
    public int OutDegree { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
