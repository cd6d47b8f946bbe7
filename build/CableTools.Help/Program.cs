using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CableTools.Help;

/// <summary>
/// Writes the help of one assembly's cmdlets (MAML) and about topics (text). Arguments: the assembly, the folder to write to, and the
/// pages; those whose names begin with about_ are topics. Of the others the ones whose cmdlets the assembly has are used.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            Write(args[0], args[1], args[2..]);
            return 0;
        }
        catch (HelpException e)
        {
            // In this form the build shows it as an error of that file.
            Console.Error.WriteLine($"{e.Page} : error HELP: {e.Message}");
            return 1;
        }
    }

    private static void Write(string assembly, string folder, string[] pages)
    {
        Directory.CreateDirectory(folder);
        foreach (string page in pages.Where(IsTopic))
            File.WriteAllText(Path.Combine(folder, Path.GetFileNameWithoutExtension(page) + ".help.txt"), TopicText.Of(page));

        var byName = pages.Where(page => !IsTopic(page))
            .ToDictionary(page => Path.GetFileNameWithoutExtension(page)!, StringComparer.Ordinal);
        var help = MamlHelp.Of(CommandTypes.In(assembly).Select(command => (command, CommandPage.Read(byName.TryGetValue(command.Name,
            out string? page) ? page : throw new HelpException(assembly, $"there is no page {command.Name}.md.")))));
        using var writer = XmlWriter.Create(Path.Combine(folder, Path.GetFileName(assembly) + "-Help.xml"),
            new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) });
        help.Save(writer);
    }

    private static bool IsTopic(string page) => Path.GetFileName(page).StartsWith("about_", StringComparison.Ordinal);
}
