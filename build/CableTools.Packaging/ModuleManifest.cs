using System.Collections;
using System.Management.Automation.Language;

namespace CableTools.Packaging;

/// <summary>What a module's manifest says. It is read as data: nothing in it runs.</summary>
internal sealed class ModuleManifest
{
    private readonly string _path;
    private readonly Hashtable _root;
    private readonly Hashtable _galleryData;

    private ModuleManifest(string path, Hashtable root)
    {
        (_path, _root) = (path, root);
        _galleryData = (root["PrivateData"] as Hashtable)?["PSData"] as Hashtable ?? [];
    }

    /// <summary>The module's name, which is the file's.</summary>
    public string Name => Path.GetFileNameWithoutExtension(_path);

    /// <summary>The version; behind a hyphen the label of one that comes before it.</summary>
    public string Version => Text("Prerelease", _galleryData) is { } label
        ? $"{Required("ModuleVersion")}-{label}"
        : Required("ModuleVersion");

    public string Author => Required("Author");

    public string Company => Required("CompanyName");

    public string Copyright => Required("Copyright");

    public string Description => Required("Description");

    public string? LicenseUri => Text("LicenseUri", _galleryData);

    public string? ProjectUri => Text("ProjectUri", _galleryData);

    public string? ReleaseNotes => Text("ReleaseNotes", _galleryData);

    public IEnumerable<string> Tags => Strings(_galleryData["Tags"]);

    public IEnumerable<string> Cmdlets => Strings(_root["CmdletsToExport"]);

    /// <summary>The modules that must be there, each with the one version that serves, or null where any does.</summary>
    public IEnumerable<(string Name, string? Version)> RequiredModules =>
        Items(_root["RequiredModules"]).Select(item => item is Hashtable module
            ? (Text("ModuleName", module)!, Text("RequiredVersion", module))
            : ((string)item, null));

    public static ModuleManifest Read(string path)
    {
        var script = Parser.ParseFile(path, out _, out var errors);
        if (errors is [{ } error, ..]) throw new ManifestException(path, error.Message);
        return script.Find(node => node is HashtableAst, searchNestedScriptBlocks: false) is HashtableAst table
            ? new ModuleManifest(path, (Hashtable)table.SafeGetValue())
            : throw new ManifestException(path, "it has no table.");
    }

    private string Required(string key) => Text(key, _root) ?? throw new ManifestException(_path, $"it has no {key}.");

    private static string? Text(string key, Hashtable table) => table[key] is string { Length: > 0 } text ? text.Trim() : null;

    private static IEnumerable<string> Strings(object? value) => Items(value).Select(item => (string)item);

    private static IEnumerable<object> Items(object? value) => value is IEnumerable list and not string and not IDictionary
        ? list.Cast<object>()
        : value is null ? [] : [value];
}
