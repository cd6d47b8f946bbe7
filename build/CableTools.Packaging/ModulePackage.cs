using NuGet.Frameworks;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Packaging.Licenses;
using NuGet.Versioning;

namespace CableTools.Packaging;

/// <summary>
/// A module as Publish-PSResource packs it: its files lie at the root, as they do in the module's folder, and what the package says of
/// itself is what the manifest says. The same files make the same bytes, whenever and wherever they are packed.
/// </summary>
internal static class ModulePackage
{
    // Where NuGet has the texts of licences, each under its name in SPDX.
    private const string Licenses = "https://licenses.nuget.org/";

    // The time of every entry: that of a file is when it was built.
    private const string Timestamp = "2000-01-01T00:00:00Z";

    /// <summary>Packs a module's folder into another folder, and gives the path of the package.</summary>
    public static string Write(string module, string folder)
    {
        module = Path.TrimEndingDirectorySeparator(Path.GetFullPath(module));
        var manifest = ModuleManifest.Read(Path.Combine(module, Path.GetFileName(module) + ".psd1"));
        var builder = Describe(manifest);
        foreach (string file in Directory.EnumerateFiles(module, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            builder.Files.Add(new PhysicalPackageFile { SourcePath = file, TargetPath = Path.GetRelativePath(module, file) });

        string package = Path.Combine(folder, $"{builder.Id}.{builder.Version!.ToNormalizedString()}.nupkg");
        // Under another name first: a repository never shows half a package.
        string unfinished = package + ".unfinished";
        using (var stream = File.Create(unfinished)) builder.Save(stream);
        File.Move(unfinished, package, overwrite: true);
        return package;
    }

    private static PackageBuilder Describe(ModuleManifest manifest)
    {
        var builder = new PackageBuilder(deterministic: true)
        {
            Id = manifest.Name,
            Version = NuGetVersion.Parse(manifest.Version),
            Description = manifest.Description,
            Copyright = manifest.Copyright,
            ReleaseNotes = manifest.ReleaseNotes,
            RequireLicenseAcceptance = false,
            DeterministicTimestamp = Timestamp,
        };
        builder.Authors.Add(manifest.Author);
        builder.Owners.Add(manifest.Company);
        builder.Tags.AddRange(TagsOf(manifest));
        if (manifest.ProjectUri is { } project) builder.ProjectUrl = new Uri(project);
        if (manifest.LicenseUri is { } license) SetLicense(builder, license);
        if (manifest.RequiredModules.ToList() is { Count: > 0 } modules)
        {
            builder.DependencyGroups.Add(new PackageDependencyGroup(NuGetFramework.AnyFramework,
                modules.Select(module => new PackageDependency(module.Name, RangeOf(module.Version)))));
        }

        return builder;
    }

    private static VersionRange RangeOf(string? version) => version is null ? VersionRange.All : VersionRange.Parse($"[{version}]");

    private static void SetLicense(PackageBuilder builder, string uri)
    {
        if (!uri.StartsWith(Licenses, StringComparison.Ordinal))
        {
            builder.LicenseUrl = new Uri(uri);
            return;
        }

        string expression = Uri.UnescapeDataString(uri[Licenses.Length..]);
        builder.LicenseMetadata = new LicenseMetadata(LicenseType.Expression, expression, NuGetLicenseExpression.Parse(expression), [],
            LicenseMetadata.EmptyVersion);
    }

    // By these, repositories find modules of an edition, and the module that has a command.
    private static IEnumerable<string> TagsOf(ModuleManifest manifest)
    {
        string[] cmdlets = [.. manifest.Cmdlets];
        return manifest.Tags.Prepend("PSModule")
            .Concat(cmdlets.Length > 0 ? ["PSIncludes_Cmdlet"] : [])
            .Concat(cmdlets.SelectMany(name => new[] { "PSCmdlet_" + name, "PSCommand_" + name }));
    }
}
