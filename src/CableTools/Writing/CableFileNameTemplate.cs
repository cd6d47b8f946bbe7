using System.Text;

namespace CableTools.Writing;

/// <summary>
/// Names of files of which each holds one cable: "{Id}.html". What a cable says of its number is hostile, and no part of a path.
/// </summary>
internal sealed class CableFileNameTemplate
{
    private const string Place = "{Id}";

    private const int Longest = 80;

    private static readonly string[] Reserved = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    private readonly string _folder, _name;
    private readonly Dictionary<string, int> _used = new(StringComparer.OrdinalIgnoreCase);

    public CableFileNameTemplate(string path)
    {
        _folder = Path.GetDirectoryName(path) ?? "";
        _name = Path.GetFileName(path);
    }

    /// <summary>Whether a path names a file for each cable.</summary>
    public static bool Is(string path) => Path.GetFileName(path).IndexOf(Place, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The path for a cable; the second copy of a message gets a number behind its own.</summary>
    /// <param name="messageId">The cable's message reference number; null for none.</param>
    public string For(string? messageId)
    {
        string id = Safe(messageId);
        _used[id] = _used.TryGetValue(id, out int count) ? ++count : count = 1;
        int at = _name.IndexOf(Place, StringComparison.OrdinalIgnoreCase);
        string numbered = count == 1 ? id : FormattableString.Invariant($"{id}-{count}");
        return Path.Combine(_folder, _name.Substring(0, at) + numbered + _name.Substring(at + Place.Length));
    }

    private static string Safe(string? id)
    {
        var safe = new StringBuilder();
        foreach (char c in id ?? "without-id")
        {
            if (safe.Length == Longest) break;
            safe.Append(c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' ? c : '_');
        }

        string name = safe.ToString();
        string device = name.Length == 4 && char.IsDigit(name[3]) ? name.Substring(0, 3) : name;
        return Reserved.Contains(device, StringComparer.OrdinalIgnoreCase) ? "_" + name : name;
    }
}
