using System.Globalization;
using CableTools.Faults;

// dotnet run -c Release --project tests/CableTools.Faults -- --kills 1000 --seed 1
//   kills each thing that writes at random moments, and looks at what is there; ends with 1 where something was lost.
// dotnet run -c Release --project tests/CableTools.Faults -- --writers 20
//   two processes bring one index up to date at once, and readers look at it all the while.
// dotnet run -c Release --project tests/CableTools.Faults -- --cancel 5
//   measures how long what runs long goes on after it was told to stop.
if (args is ["--child", var name, var folder, var source]) return Child.Run(name, folder, source);

string root = Directory.CreateTempSubdirectory("cabletools-faults").FullName;
try
{
    if (Option("--writers") is { } rounds) return Writers.Run(root, rounds, Console.Out) == 0 ? 0 : 1;
    if (Option("--cancel") is { } times) return Cancelling.Run(root, times, Console.Out) == 0 ? 0 : 1;
    int seed = Option("--seed") ?? 1;
    return new Kills(root, new Random(seed), Console.Out).Run(Option("--kills") ?? 100) == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(root, recursive: true);
}

int? Option(string option) => Array.IndexOf(args, option) is var at && at >= 0
    ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
    : null;
