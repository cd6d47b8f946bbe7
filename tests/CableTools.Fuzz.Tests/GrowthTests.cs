using CableTools.Fuzz.Running;

namespace CableTools.Fuzz.Tests;

public sealed class GrowthTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cables-grow").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Counted, not timed. More: dotnet run -c Release --project tests/CableTools.Fuzz -- grow.</summary>
    [Fact]
    public void Twice_the_text_takes_twice_the_steps()
    {
        var (isLinear, said) = GrowthRun.Run(_folder, length: 4000, pieces: 40);
        Assert.True(isLinear, said);
    }
}
