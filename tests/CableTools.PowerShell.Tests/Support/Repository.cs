using System.Reflection;

namespace CableTools.PowerShell.Tests;

/// <summary>Where the things under test are; the build writes it down.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Shell { get; } = Metadata("Shell");

    /// <summary>The version of the build, as far as a manifest says it in one number.</summary>
    public static string ModuleVersion { get; } = typeof(Repository).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('-', '+')[0];

    /// <summary>What makes packages of the modules.</summary>
    public static string Packaging { get; } = Metadata("Packaging");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Manifest { get; } = ManifestOf("CableTools");

    public static string ChartsManifest { get; } = ManifestOf("CableTools.Charts");

    public static string Seed { get; } = File("tests/Fixtures/seed.txt");

    public static string File(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    public static string ManifestOf(string module) => Path.Combine(Metadata("ModulesOutput"), module, module + ".psd1");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == key).Value!;
}
