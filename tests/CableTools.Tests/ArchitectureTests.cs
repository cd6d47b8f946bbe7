using System.Xml.Linq;
using CableTools.Tests.Support;

namespace CableTools.Tests;

/// <summary>The direction of references: PowerShell, charts and notebooks know the core; the core knows nobody.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CableTools"] = [],
        ["CableTools.Charts"] = ["CableTools"],
        ["CableTools.Store"] = ["CableTools"],
        ["CableTools.Mail"] = ["CableTools"],
        ["CableTools.Parquet"] = ["CableTools"],
        // Mail and Parquet are linked into none: they are built before, for the module to take along.
        ["CableTools.PowerShell"] = ["CableTools", "CableTools.Mail", "CableTools.Parquet", "CableTools.Store"],
        ["CableTools.PowerShell.Charts"] = ["CableTools.PowerShell", "CableTools.Charts"],
        ["CableTools.Interactive"] = ["CableTools", "CableTools.Charts", "CableTools.Mail", "CableTools.Store"],
        ["CableTools.Tool"] = ["CableTools", "CableTools.Charts", "CableTools.Mail", "CableTools.Parquet", "CableTools.Store"],
        // Linked into none: the shell only waits for the modules to be built.
        ["CableTools.Shell"] = ["CableTools.PowerShell.Charts"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_stands_below_it(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        var references = XDocument.Load(path).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.All(references, reference => Assert.Contains(reference, Allowed[name]));
    }

    [Fact]
    public void The_core_needs_no_package_at_run_time()
    {
        var packages = XDocument.Load(Repository.File("src/CableTools/CableTools.csproj")).Descendants("PackageReference");
        Assert.All(packages, package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value));
        Assert.All(typeof(Cable).Assembly.GetReferencedAssemblies(),
            assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_is_compiled_into_two_projects()
    {
        var projects = new[] { "build", "src", "tests" }
            .SelectMany(folder => Directory.GetFiles(Repository.File(folder), "*.*proj", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Repository.File("build"), "*.targets"))
            .Concat(Directory.GetFiles(Repository.File("."), "Directory.Build.*"));
        Assert.All(projects, project => Assert.DoesNotContain(
            XDocument.Load(project).Descendants().Where(element => element.Name.LocalName == "Compile")
                .Select(compile => compile.Attribute("Include")?.Value ?? ""),
            include => include.Contains("..", StringComparison.Ordinal) || include.Contains("$(", StringComparison.Ordinal)));
    }
}
