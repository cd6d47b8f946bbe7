using System.Management.Automation;

namespace CableTools.Shell;

/// <summary>Progress as one line that is drawn over, on a terminal only, and gone when other output comes.</summary>
internal sealed class ProgressLine
{
    private const string EraseLine = "\r\x1b[K";

    private readonly Lock _lock = new();
    private bool _shown;

    public void Show(ProgressRecord record)
    {
        if (!Terminal.CanDraw) return;
        lock (_lock)
        {
            if (record.RecordType == ProgressRecordType.Completed)
            {
                Erase();
                return;
            }

            string line = Describe(record);
            int room = Math.Max(Terminal.Width - 1, 1);
            Console.Error.Write(EraseLine + (line.Length > room ? line[..room] : line));
            _shown = true;
        }
    }

    public void Clear()
    {
        lock (_lock) Erase();
    }

    private void Erase()
    {
        if (_shown) Console.Error.Write(EraseLine);
        _shown = false;
    }

    private static string Describe(ProgressRecord record)
    {
        string percent = record.PercentComplete >= 0 ? $" {record.PercentComplete,3} %" : "";
        string operation = string.IsNullOrEmpty(record.CurrentOperation) ? "" : $" - {record.CurrentOperation}";
        return $"{record.Activity}:{percent} {record.StatusDescription}{operation}".ReplaceLineEndings(" ");
    }
}
