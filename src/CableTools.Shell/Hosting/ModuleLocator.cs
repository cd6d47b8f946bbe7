namespace CableTools.Shell;

/// <summary>Finds the module that came along: the build and publish put it beside the program.</summary>
internal static class ModuleLocator
{
    public static string Find()
    {
        var manifest = Path.Combine(AppContext.BaseDirectory, "Modules", "CableTools", "CableTools.psd1");
        return File.Exists(manifest)
            ? manifest
            : throw new FileNotFoundException($"The module is missing: there is no '{manifest}'. Build or publish the shell again, or name a module with -Module.");
    }
}
