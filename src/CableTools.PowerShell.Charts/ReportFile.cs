using System.Runtime.CompilerServices;
using CableTools.Charts;

namespace CableTools.PowerShell.Charts;

/// <summary>
/// A report that becomes a file. The one place that calls it, and not inlined: the chart libraries are looked for when this is compiled,
/// and nothing of them is in a signature, see <see cref="ChartFile"/>.
/// </summary>
internal sealed class ReportFile
{
    private readonly object _report;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReportFile(string? title) => _report = new CableReport(title);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(Cable cable) => ((CableReport)_report).Add(cable);

    /// <summary>Writes it, with what could not be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Write(string path, IEnumerable<CableLoadProblem> problems, bool overwrite)
    {
        var report = (CableReport)_report;
        foreach (var problem in problems) report.Add(problem);
        report.Save(path, overwrite);
    }
}
