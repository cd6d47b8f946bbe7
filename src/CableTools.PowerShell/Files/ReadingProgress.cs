using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The progress bar of a cmdlet that reads many files or many cables.</summary>
internal sealed class ReadingProgress : IProgress<CableLoadProgress>
{
    // A handful is read before a bar could be seen; and to draw one costs more than to read a cable.
    private const int FewFiles = 20;
    private const int FewCables = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Cmdlet _cmdlet;
    private readonly ProgressRecord _record = new(0x0CAB1E, "Reading cables", "Starting");
    private readonly Stopwatch _sinceLast = new();
    private int _filesExpected;
    private int _files;
    private int _cables;
    private string _file = "";

    public ReadingProgress(Cmdlet cmdlet) => _cmdlet = cmdlet;

    /// <summary>
    /// Tells of files that are to come. From the pipeline they become known one at a time, and then the bar has no percentage.
    /// </summary>
    public void Expect(int files) => _filesExpected += files;

    public void StartFile(string path)
    {
        _file = Path.GetFileName(path);
        _files++;
        Show();
    }

    public void CountCable()
    {
        _cables++;
        Show();
    }

    /// <summary>For a reading that counts for itself.</summary>
    void IProgress<CableLoadProgress>.Report(CableLoadProgress value)
    {
        _file = Path.GetFileName(value.Path);
        (_files, _cables) = (value.Files, value.Cables);
        Show();
    }

    public void Complete()
    {
        if (!_sinceLast.IsRunning) return;
        _record.RecordType = ProgressRecordType.Completed;
        _cmdlet.WriteProgress(_record);
    }

    private void Show()
    {
        if (_files <= FewFiles && _cables <= FewCables) return;
        if (_sinceLast.IsRunning && _sinceLast.Elapsed < Pause) return;
        _sinceLast.Restart();
        _record.StatusDescription = string.Format(CultureInfo.CurrentCulture, "{0:N0} files, {1:N0} cables", _files, _cables);
        _record.CurrentOperation = CellView.Text(_file);
        _record.PercentComplete = _filesExpected > _files ? (int)(100L * (_files - 1) / _filesExpected) : -1;
        _cmdlet.WriteProgress(_record);
    }
}
