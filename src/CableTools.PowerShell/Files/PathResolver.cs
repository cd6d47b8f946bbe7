using System.Collections.ObjectModel;
using System.Management.Automation;
using Microsoft.PowerShell.Commands;

namespace CableTools.PowerShell;

/// <summary>From a path as a user types it to the files and folders it means.</summary>
internal static class PathResolver
{
    public static IReadOnlyList<CablePlace> Resolve(PathIntrinsics paths, string path, bool literal)
    {
        bool named = literal || !WildcardPattern.ContainsWildcardCharacters(path);
        return Explained(path, () =>
        {
            // A name without wildcards means itself, and to be searched for it costs more than to read a cable.
            bool plain = literal || (named && path.IndexOf('`') < 0);
            var found = plain ? [Unresolved(paths, path)] : Wildcard(paths, path);
            if (found.Count == 0) throw CablePathException.NothingMatches(path);
            return found.Select(full => Place(full, path, named)).ToList();
        });
    }

    /// <summary>The full path of a file that need not be there.</summary>
    public static string Literal(PathIntrinsics paths, string path) => Explained(path, () => Unresolved(paths, path));

    private static T Explained<T>(string path, Func<T> resolve)
    {
        try
        {
            return resolve();
        }
        catch (System.Management.Automation.DriveNotFoundException e)
        {
            throw CablePathException.DriveNotFound(path, e);
        }
        catch (ItemNotFoundException e)
        {
            throw CablePathException.NotFound(path, e);
        }
        catch (Exception e) when (e is ProviderNotFoundException or NotSupportedException or ArgumentException)
        {
            throw CablePathException.NotSupported(path, e);
        }
        catch (Exception e) when (e is ProviderInvocationException or IOException or UnauthorizedAccessException)
        {
            throw CablePathException.Unreadable(path, e);
        }
    }

    private static string Unresolved(PathIntrinsics paths, string path)
    {
        if (IsFull(paths, path)) return path;
        string full = paths.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        RequireFileSystem(provider, path);
        return full;
    }

    /// <summary>
    /// Whether a path is plainly a file's full name, as Get-ChildItem gives it: the engine takes longer to say so than a cable takes to be
    /// read. Only where the slash in front means the root, and nothing in it means anything else.
    /// </summary>
    private static bool IsFull(PathIntrinsics paths, string path) =>
        path.Length > 1 && path[0] == '/' && path.IndexOf('\\') < 0 && path.IndexOf(':') < 0
            && path.IndexOf("//", StringComparison.Ordinal) < 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0
            && path[path.Length - 1] != '/' && paths.CurrentLocation is { Drive.Root: "/" } here
            && here.Provider.Name == FileSystemProvider.ProviderName;

    private static Collection<string> Wildcard(PathIntrinsics paths, string path)
    {
        var full = paths.GetResolvedProviderPathFromPSPath(path, out var provider);
        RequireFileSystem(provider, path);
        return full;
    }

    private static void RequireFileSystem(ProviderInfo provider, string path)
    {
        if (!string.Equals(provider.Name, FileSystemProvider.ProviderName, StringComparison.OrdinalIgnoreCase))
            throw CablePathException.NotSupported(path, null);
    }

    private static CablePlace Place(string full, string path, bool named)
    {
        if (Directory.Exists(full)) return new CablePlace(full, isFolder: true, named);
        if (File.Exists(full)) return new CablePlace(full, isFolder: false, named);
        throw CablePathException.NotFound(path, null);
    }
}
