using CableTools.Fuzz.Running;

namespace CableTools.Fuzz.Tests;

/// <summary>
/// Twice the text, twice the work, counted in branches and bytes. More of it: dotnet run -c Release --project tests/CableTools.Fuzz --
/// grow.
/// </summary>
public sealed class GrowthTests
{
    [Fact]
    public void Work_grows_with_the_text_and_not_with_its_square()
    {
        string folder = Directory.CreateTempSubdirectory("cables-growth").FullName;
        var (isLinear, said) = GrowthRun.Run(folder, length: 4000, pieces: 40);
        Assert.True(isLinear, said);
        Assert.Equal(7, said.Split("40 pieces").Length - 1);
        Directory.Delete(folder, recursive: true);
    }
}
