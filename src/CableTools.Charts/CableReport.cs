using System.Text;
using CableTools.Charts.Reporting;
using CableTools.Reading;

namespace CableTools.Charts;

/// <summary>
/// A report of cables: one page with what was read and repaired, charts, and a table of all cables with the card of each. The page stands
/// on its own: it opens from a file, asks no network for anything, and forbids itself to.
/// </summary>
/// <remarks>
/// The cables come one by one and are not kept; their cards are, packed, until the page is written: some 4 kB a cable.
/// </remarks>
public sealed class CableReport
{
    private readonly ReportData _data = new();

    /// <summary>Begins a report.</summary>
    /// <param name="title">What the page is called; null for "Cables".</param>
    public CableReport(string? title = null) => Title = string.IsNullOrWhiteSpace(title) ? "Cables" : title;

    /// <summary>What the page is called.</summary>
    public string Title { get; }

    /// <summary>Cables so far.</summary>
    public int Cables => _data.Rows.Count;

    /// <summary>The report of cables at hand.</summary>
    /// <param name="cables">The cables; of a <see cref="CableList"/> its problems are told as well.</param>
    /// <param name="title">What the page is called; null for "Cables".</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CableReport Of(IEnumerable<Cable> cables, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(cables);
        var report = new CableReport(title);
        foreach (var cable in cables) report.Add(cable);
        foreach (var problem in (cables as CableList)?.Problems ?? []) report.Add(problem);
        return report;
    }

    /// <summary>Takes a cable into the report.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public void Add(Cable cable)
    {
        ArgumentNullException.ThrowIfNull(cable);
        _data.Add(cable);
    }

    /// <summary>Tells in the report what could not be read. Of its path the page shows the name alone.</summary>
    /// <param name="problem">The problem.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    public void Add(CableLoadProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        _data.Problems.Add(problem);
    }

    /// <summary>The page, of what was added so far. Text from cables is encoded.</summary>
    public string ToHtmlPage()
    {
        using var page = new StringWriter { NewLine = "\n" };
        ReportPage.Write(page, Title, _data);
        return page.ToString();
    }

    /// <summary>Writes the page to a file.</summary>
    /// <param name="path">The file. It is written whole or not at all.</param>
    /// <param name="overwrite">Whether a file of that name is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is false, or it cannot be written.</exception>
    public void Save(string path, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var file = new WholeFile(path, overwrite);
        using (var page = new StreamWriter(file.Stream, new UTF8Encoding(false), -1, leaveOpen: true) { NewLine = "\n" })
            ReportPage.Write(page, Title, _data);
        file.Commit();
    }

    /// <summary>Title and number of cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{Title}: {Drafting.Wording.Cables(Cables)}");
}
