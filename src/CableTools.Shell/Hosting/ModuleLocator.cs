namespace CableTools.Shell;

/// <summary>Finds the module: the one that is named, or the one that the build and publish put beside the program.</summary>
internal static class ModuleLocator
{
    public static string Find(string? named)
    {
        // A path that exists is meant as one; any other name is the engine's to find.
        if (named is not null) return Path.Exists(named) ? Path.GetFullPath(named) : named;
        string manifest = Path.Combine(AppContext.BaseDirectory, "Modules", "CableTools", "CableTools.psd1");
        return File.Exists(manifest)
            ? manifest
            : throw new ShellStartException(
                $"The module is missing: there is no '{manifest}'. Build or publish the shell again, or name a module with -Module.");
    }
}
