using CableTools.Fuzz.Mutation;
using CableTools.Fuzz.Running;
using CableTools.Fuzz.Targets;

namespace CableTools.Fuzz.Tests;

/// <summary>
/// Every way in, with the same damaged inputs in every run. More of them: dotnet run -c Release --project tests/CableTools.Fuzz -- mutate
/// all.
/// </summary>
public sealed class MutationTests
{
    private const long Inputs = 400;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Damaged_inputs_break_no_promise(string name)
    {
        var target = FuzzTargets.Find(name);
        var result = FuzzRun.Over(target, first: 1, Inputs, Corpora.Inputs(target));
        Assert.Empty(result.Finds.Select(find => $"input {find.Number}: {find.Fault}"));
        Assert.Equal(Inputs, result.Tried);
    }

    /// <summary>Honest inputs, those that reach code no other reaches, and those that broke something once.</summary>
    [Theory]
    [MemberData(nameof(Targets))]
    public void Kept_inputs_break_no_promise(string name)
    {
        var target = FuzzTargets.Find(name);
        Assert.Empty(Corpora.Inputs(target).Select(input => FuzzRun.Try(target, input)).OfType<string>());
    }

    [Fact]
    public void An_input_is_the_same_in_every_run()
    {
        var target = FuzzTargets.Find("query");
        Assert.Equal(new Mutator(target.Seeds()).Make(7), new Mutator(target.Seeds()).Make(7));
        Assert.NotEqual(new Mutator(target.Seeds()).Make(7), new Mutator(target.Seeds()).Make(8));
    }
}
