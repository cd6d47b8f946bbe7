using System.Diagnostics;

namespace CableTools.Faults;

/// <summary>The process that writes, and is killed. It says when it begins and when it is done.</summary>
internal static class Child
{
    public const string Begins = "begins", Done = "done";

    public static int Run(string name, string folder, string source)
    {
        var writing = Writing.All.Single(writing => writing.Name == name);
        IReadOnlyList<Cable> cables = [.. CableReader.Read(source)];
        Console.WriteLine(Begins);
        writing.Run(cables, Path.Combine(folder, writing.Target));
        Console.WriteLine(Done);
        return 0;
    }

    public static Process Start(WorkFolder work, string folder)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(info.FileName) == "dotnet") info.ArgumentList.Add(typeof(Child).Assembly.Location);
        foreach (string argument in new[] { "--child", work.Writing.Name, folder, work.Source }) info.ArgumentList.Add(argument);
        var process = Process.Start(info)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
