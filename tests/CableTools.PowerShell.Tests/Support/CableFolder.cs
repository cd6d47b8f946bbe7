using System.Globalization;

namespace CableTools.PowerShell.Tests;

/// <summary>A folder of invented cables for one test, gone after it.</summary>
internal sealed class CableFolder : IDisposable
{
    public CableFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "cabletools-" + Guid.NewGuid().ToString("N"));

    public static string CableText(int serial) => string.Create(CultureInfo.InvariantCulture, $"""
        R 071015Z DEC 07
        FM AMEMBASSY OSLO
        TO SECSTATE WASHDC 9120

        UNCLAS OSLO {serial:D6}

        E.O. 12958: N/A
        TAGS: SCUL NO
        SUBJECT: INVENTED CABLE NUMBER {serial}

        1. This cable was never sent.

        2. Nor was its reply.

        WINTERBOTTOM

        """);

    public string Add(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string AddCable(string name, int serial) => Add(name, CableText(serial));

    public CableFolder AddCables(int count)
    {
        for (int i = 1; i <= count; i++) AddCable(string.Create(CultureInfo.InvariantCulture, $"{i:D4}.txt"), i);
        return this;
    }

    /// <summary>Copies a folder and what is in it, and gives the copy's path.</summary>
    public string Copy(string source, string name)
    {
        string target = System.IO.Path.Combine(Path, name);
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
