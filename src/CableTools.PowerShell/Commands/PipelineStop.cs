using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Ends long work when the engine stops the pipeline.</summary>
internal sealed class PipelineStop : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    /// <summary>Is cancelled when the pipeline is stopped.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The pipeline is stopped.</summary>
    public void Cancel() => _source.Cancel();

    /// <summary>Does something that can be ended.</summary>
    /// <exception cref="PipelineStoppedException">It was ended: the engine stops the pipeline, and knows it.</exception>
    public T Run<T>(Func<CancellationToken, T> work)
    {
        try
        {
            using var stop = CableWork.StopOn(Token);
            return work(Token);
        }
        catch (OperationCanceledException) when (Token.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <inheritdoc cref="Run{T}"/>
    public void Run(Action<CancellationToken> work) => Run<object?>(cancel =>
    {
        work(cancel);
        return null;
    });

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
