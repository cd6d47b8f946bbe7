using CableTools.Hostile;
using CableTools.Hostile.Cases;
using CableTools.Mail;

// dotnet run -c Release --project tests/CableTools.Hostile [-- [--list] [names of cases, with * for any characters]]
// Files made to do harm, at full size. Each is made on disk (20 GB are wanted at most), read in a process of its own, and taken away again.
// Ends with 1 where a case told something else than expected, took more memory than its ceiling, or did not end.
MailFiles.Register();
if (args is ["--child", var name, var path]) return Measured.Child(AllCases.Of([name])[0], path);
var cases = AllCases.Of(args.Where(argument => argument != "--list").ToList());
if (cases.Count == 0)
{
    Console.Error.WriteLine($"There is no case of that name. Expected some of {string.Join(", ", AllCases.All.Select(one => one.Name))}.");
    return 2;
}

if (args.Contains("--list"))
{
    foreach (var one in cases) Console.WriteLine(one.Name);
    return 0;
}

Console.WriteLine(Measured.Heading);
int broken = 0;
foreach (var one in cases)
{
    var measured = Measured.Of(one);
    Console.WriteLine(measured.ToString());
    if (!measured.IsWithin) broken++;
}

return broken > 0 ? 1 : 0;
