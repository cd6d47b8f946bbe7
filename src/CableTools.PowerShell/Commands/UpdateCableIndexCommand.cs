using System.Management.Automation;
using CableTools.Reading;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>Update-CableIndex: makes an index of cables, or brings one up to date.</summary>
[Cmdlet(VerbsData.Update, "CableIndex", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(CableIndexUpdate))]
public sealed class UpdateCableIndexCommand : CablePathCommand
{
    private readonly List<string> _paths = [];
    private string _index = "";

    /// <summary>The index's folder; made where there is none.</summary>
    [Parameter(Mandatory = true, HelpMessage = Asking.ForIndex)]
    [ValidateNotNullOrEmpty]
    public string? Index { get; set; }

    /// <summary>How many cables are taken apart at once.</summary>
    [Parameter]
    [ValidateRange(1, 1024)]
    public int ThrottleLimit { get; set; } = Environment.ProcessorCount;

    /// <summary>Seconds to wait where somebody else writes to the index.</summary>
    [Parameter]
    [ValidateRange(0, 86400)]
    public int TimeoutSec { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _index = IndexPlace.Resolve(this, Index!);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (string path in Named)
        {
            try
            {
                foreach (var place in PathResolver.Resolve(SessionState.Path, path, IsLiteral))
                    if (!place.IsFolder || IsEntered(place)) _paths.Add(place.FullPath);
            }
            catch (CablePathException e)
            {
                // A file that is gone may be one that the index has, and is to lose.
                if (IsLiteral || !WildcardPattern.ContainsWildcardCharacters(path))
                    _paths.Add(PathResolver.Literal(SessionState.Path, path));
                else
                    WriteError(e.ToErrorRecord());
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_paths.Count == 0 || !ShouldProcess(_index, "Bring the index up to date")) return;
        var options = new CableIndexOptions
        {
            Recurse = Recurse, Repair = Repair, Threads = ThrottleLimit, Wait = TimeSpan.FromSeconds(TimeoutSec),
        };
        var progress = new ReadingProgress(this);
        try
        {
            // Ctrl+C: what was committed stays.
            var update = Stop.Run(cancel => CableIndex.Update(_index, _paths, options, progress, cancel));
            foreach (var problem in update.Problems) WriteError(IndexErrors.Skipped(problem));
            WriteObject(update);
        }
        catch (CableIndexException e)
        {
            ThrowTerminatingError(IndexErrors.Of(e));
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            ThrowTerminatingError(IndexErrors.Unwritable(e, _index));
        }
        finally
        {
            progress.Complete();
        }
    }
}
