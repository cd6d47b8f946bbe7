namespace CableTools.PowerShell.Tests;

/// <summary>What came of a script: its output as strings, its errors, and what it put on the screen.</summary>
internal sealed record EngineResult(string[] Output, EngineError[] Errors, string Screen)
{
    /// <summary>The one error, by id without the command's name.</summary>
    public string SingleErrorId => Assert.Single(Errors).Id.Split(',')[0];

    public string[] ScreenLines => Screen.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The output, once it is sure that nothing went wrong.</summary>
    public string[] Clean()
    {
        Assert.Empty(Errors);
        return Output;
    }
}

internal sealed record EngineError(string Id, string Category, string Target, string Message, bool Terminating);
