using System.IO.Compression;

namespace CableTools.PowerShell.Tests;

/// <summary>The packages of both modules, made as <c>dotnet pack</c> makes them, and the modules installed from them.</summary>
public sealed class PackedModules : IAsyncLifetime
{
    private readonly CableFolder _folder = new();

    /// <summary>Where the packages are.</summary>
    public string Packages => Path.Combine(_folder.Path, "packages");

    /// <summary>Where the modules are installed: what would be a folder of PSModulePath.</summary>
    public string Modules => Path.Combine(_folder.Path, "modules");

    public static string FileOf(string module) => $"{module}.{Repository.ModuleVersion}.nupkg";

    public string PackageOf(string module) => Path.Combine(Packages, FileOf(module));

    public async ValueTask InitializeAsync()
    {
        var result = await PackAsync("build/CableTools.Packaging", $"-p:ModulePackages={Packages}/");
        Assert.True(result.ExitCode == 0, result.Output);
        foreach (string module in new[] { "CableTools", "CableTools.Charts" }) Install(module);
    }

    /// <summary>Runs <c>dotnet pack</c> on a project that has been built.</summary>
    internal static Task<ShellResult> PackAsync(string project, params string[] arguments)
    {
        var info = ShellProcess.StartInfo();
        info.ArgumentList.Clear();
        foreach (string argument in new[] { "pack", Repository.File(project), "--no-build", "--nologo", "-c", Repository.Configuration })
            info.ArgumentList.Add(argument);
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        return ShellProcess.RunAsync(info, "");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    // What Install-PSResource does: a folder of the version, and nothing in it that only the package needs.
    private void Install(string module)
    {
        string folder = Path.Combine(Modules, module, Repository.ModuleVersion);
        ZipFile.ExtractToDirectory(PackageOf(module), folder);
        Directory.Delete(Path.Combine(folder, "_rels"), recursive: true);
        Directory.Delete(Path.Combine(folder, "package"), recursive: true);
        File.Delete(Path.Combine(folder, "[Content_Types].xml"));
        File.Delete(Path.Combine(folder, module + ".nuspec"));
    }
}
