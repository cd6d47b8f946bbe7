using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>What the cmdlets that may work for long have in common: what they do ends when the pipeline is stopped.</summary>
public abstract class StoppableCommand : PSCmdlet, IDisposable
{
    /// <summary>What takes long is run by it.</summary>
    private protected PipelineStop Stop { get; } = new();

    /// <summary>Lets go of what the cmdlet holds.</summary>
    public void Dispose()
    {
        Release();
        Stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What else there is to let go of.</summary>
    private protected virtual void Release()
    {
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => Stop.Cancel();
}
