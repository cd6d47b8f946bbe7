namespace CableTools.Bill;

/// <summary>
/// Writes bom.cdx.json and THIRD-PARTY-NOTICES.txt of something that ships. Arguments: the repository, the folder to write to, the name and
/// version of what ships, the list of its files (a line "place|path" each), "with-dependencies" or "files-alone", and the
/// project.assets.json files of what is in it.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            Write(args[0], args[1], args[2], args[3], args[4], args[5] == "with-dependencies", args[6..]);
            return 0;
        }
        catch (BillException e)
        {
            // In this form the build shows it as an error.
            Console.Error.WriteLine($"{e.Subject} : error BILL: {e.Message}");
            return 1;
        }
    }

    private static void Write(string root, string folder, string name, string version, string list, bool dependencies, string[] assets)
    {
        var restored = new RestoredPackages();
        foreach (string file in assets) restored.Add(file);
        var licences = new Licences(root);
        var components = new Dictionary<(string, string), Component>();
        Component Package((string Name, string Version) package)
        {
            if (!components.TryGetValue(package, out var component))
            {
                var (path, hash) = restored[package];
                components[package] = component = licences.Read(package.Name, package.Version, path, hash);
            }

            return component;
        }

        var files = ShippedFile.Read(list).OrderBy(file => file.Place, StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            if (restored.OwnerOf(file) is { } owner) Package(owner).Files.Add(file);
            else Own(file).Files.Add(file);
        }

        if (dependencies)
        {
            foreach (var package in restored.PassedOn) Package(package);
        }

        var parts = components.Values.Concat(licences.Vendored(files.Select(file => file.Name).ToHashSet()))
            .OrderBy(part => part.Name, StringComparer.OrdinalIgnoreCase).ThenBy(part => part.Version, StringComparer.Ordinal).ToList();
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "bom.cdx.json"), BillOfMaterials.Of(name, version, parts));
        File.WriteAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"), Notices.Of(name, parts));

        Component Own(ShippedFile file)
        {
            string part = Path.GetFileNameWithoutExtension(file.Name);
            if (!part.StartsWith("CableTools", StringComparison.Ordinal))
                throw new BillException(file.Place, "it is of no package that was restored: where does it come from?");
            if (!components.TryGetValue((part, version), out var own))
                components[(part, version)] = own = new Component(part, version, "MIT") { IsOurs = true };
            return own;
        }
    }
}
