using System.Diagnostics;
using System.Text;
using System.Text.Json;

[assembly: AssemblyFixture(typeof(CableTools.PowerShell.Tests.ModuleEngine))]

namespace CableTools.PowerShell.Tests;

/// <summary>One process with the engine and the assembled module, for all tests: starting one costs more than most of them.
/// Engine.ps1 is the other end.</summary>
public sealed class ModuleEngine : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;
    private Task<string>? _errors;

    public ValueTask InitializeAsync()
    {
        string driver = Repository.File("tests/CableTools.PowerShell.Tests/Support/Engine.ps1");
        _process = Process.Start(ShellProcess.StartInfo("-NonInteractive", "-Module", Repository.Manifest, "-File", driver))!;
        _errors = _process.StandardError.ReadToEndAsync();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a script, the repository's root being the current folder.</summary>
    internal async Task<EngineResult> RunAsync(string script)
    {
        var token = TestContext.Current.CancellationToken;
        await _turn.WaitAsync(token);
        try
        {
            await _process!.StandardInput.WriteLineAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(script)).AsMemory(), token);
            await _process.StandardInput.FlushAsync(token);
            string answer = await _process.StandardOutput.ReadLineAsync(token).AsTask().WaitAsync(TimeSpan.FromMinutes(2), token)
                ?? throw new InvalidOperationException($"The engine ended: {await _errors!}");
            return JsonSerializer.Deserialize<EngineResult>(answer, Json)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null) return;
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill(entireProcessTree: true);
        _process.Dispose();
        _turn.Dispose();
        await Task.CompletedTask;
    }
}
