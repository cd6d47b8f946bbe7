namespace CableTools.Packaging;

/// <summary>Makes a package of each assembled module, and names the files. Arguments: the folder to write to, and the modules'
/// folders.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            Directory.CreateDirectory(args[0]);
            foreach (string module in args[1..]) Console.WriteLine(ModulePackage.Write(module, args[0]));
            return 0;
        }
        catch (ManifestException e)
        {
            // In this form the build shows it as an error of that file.
            Console.Error.WriteLine($"{e.Manifest} : error MODULE: {e.Message}");
            return 1;
        }
    }
}
