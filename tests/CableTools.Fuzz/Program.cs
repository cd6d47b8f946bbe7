using System.CommandLine;
using System.Globalization;
using CableTools.Fuzz;
using CableTools.Fuzz.Running;
using CableTools.Fuzz.Targets;

if (args is ["count" or "serve", ..]) InstrumentedCopy.Begin();

var target = new Argument<string>("target") { Description = "all, or one of: " + string.Join(", ", FuzzTargets.All.Select(it => it.Name)) };
var inputs = new Option<long>("--inputs") { Description = "How many inputs a target.", DefaultValueFactory = _ => 10_000 };
var seed = new Option<ulong>("--seed") { Description = "Number of the first input.", DefaultValueFactory = _ => 1 };
var seconds = new Option<int?>("--seconds") { Description = "The most seconds a target." };
var folder = new Option<string>("--folder") { Description = "Where finds go.", DefaultValueFactory = _ => "out/fuzz" };
var files = new Argument<string[]>("files") { Description = "Files of inputs." };

var mutate = new Command("mutate", "Tries inputs made by mutation.") { target, inputs, seed, seconds, folder };
mutate.SetAction(read =>
{
    var results = new List<FuzzResult>();
    foreach (var it in Chosen(read.GetRequiredValue(target)))
    {
        var end = read.GetValue(seconds) is { } most ? TimeSpan.FromSeconds(most) : (TimeSpan?)null;
        var result = FuzzRun.Over(it, read.GetValue(seed), read.GetValue(inputs), Corpora.Inputs(it), end);
        results.Add(result);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Target,-8} {result.Tried,11:N0} inputs "
            + $"{result.Tried / result.Time.TotalSeconds,8:N0}/s  slowest {result.Slowest,6:N0} ms  {result.Finds.Count} finds"));
        Finds.Report(it, result.Finds, read.GetRequiredValue(folder));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{results.Sum(result => result.Tried):N0} inputs, {results.Sum(result => result.Finds.Count)} finds"));
    return results.Exists(result => result.Finds.Count > 0) ? 1 : 0;
});

var replay = new Command("replay", "Tries inputs of files.") { target, files, folder };
replay.SetAction(read =>
{
    var it = FuzzTargets.Find(read.GetRequiredValue(target));
    return Finds.Replay(it, read.GetRequiredValue(files), read.GetRequiredValue(folder)) > 0 ? 1 : 0;
});

var runs = new Option<int>("--seconds") { Description = "How long a target.", DefaultValueFactory = _ => 60 };
var guide = new Command("guide", "Runs AFL++ (afl-fuzz and afl-cmin must be there), guided by the branches taken; keeps what reaches more.")
    { target, runs, folder };
guide.SetAction(read =>
    Chosen(read.GetRequiredValue(target)).Sum(it => GuidedRun.Over(it, read.GetValue(runs), read.GetRequiredValue(folder))) > 0 ? 1 : 0);

var serve = new Command("serve", "What AFL++ starts.") { target };
serve.SetAction(read => GuidedRun.Serve(FuzzTargets.Find(read.GetRequiredValue(target))));

var length = new Option<int>("--length") { Description = "Bytes of the shorter text.", DefaultValueFactory = _ => 8000 };
var pieces = new Option<int>("--pieces") { Description = "Pieces a target.", DefaultValueFactory = _ => 300 };
var grow = new Command("grow", "Counts the steps of texts and of texts twice as long.") { length, pieces, folder };
grow.SetAction(read =>
{
    var (isLinear, said) = GrowthRun.Run(Path.GetFullPath(Path.Combine(read.GetRequiredValue(folder), "grow")), read.GetValue(length),
        read.GetValue(pieces));
    Console.Write(said);
    return isLinear ? 0 : 1;
});

var count = new Command("count", "What grow starts.") { length, pieces };
count.SetAction(read => GrowthRun.Count(read.GetValue(length), read.GetValue(pieces)) > 0 ? 1 : 0);

return new RootCommand("Tries to break CableTools.") { mutate, replay, guide, serve, grow, count }.Parse(args).Invoke();

static IEnumerable<FuzzTarget> Chosen(string name) => name == "all" ? FuzzTargets.All : [FuzzTargets.Find(name)];
