using SharpFuzz;
using Trace = SharpFuzz.Common.Trace;

namespace CableTools.Fuzz.Running;

/// <summary>A copy of this program in which our own assemblies tell each branch they take.</summary>
internal static class InstrumentedCopy
{
    private static readonly string[] Ours = ["CableTools.dll", "CableTools.Mail.dll", "CableTools.Store.dll"];

    /// <summary>Makes a copy, and gives the program in it, to be started with "dotnet".</summary>
    /// <param name="folder">Where; what is there is replaced.</param>
    /// <param name="counts">Whether each branch is called back, so that it can be counted; else it is marked in the fuzzer's map.</param>
    public static string Make(string folder, bool counts)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

        // SharpFuzz takes its options from the environment alone.
        Environment.SetEnvironmentVariable("SHARPFUZZ_ENABLE_ON_BRANCH_CALLBACK", counts ? "1" : null);
        foreach (string name in Ours) Fuzzer.Instrument(Path.Combine(folder, name), _ => true, Options.Value);
        return Path.Combine(folder, "CableTools.Fuzz.dll");
    }

    /// <summary>
    /// Gives the branches a map of their own, in which nobody looks, until a fuzzer gives its own, and a call that does nothing. To be
    /// called before anything of ours is touched: without them the first branch ends the process.
    /// </summary>
    public static unsafe void Begin()
    {
        Trace.SharedMem = (byte*)System.Runtime.InteropServices.NativeMemory.AllocZeroed(1 << 16);
        Trace.OnBranch = (_, _) => { };
    }
}
