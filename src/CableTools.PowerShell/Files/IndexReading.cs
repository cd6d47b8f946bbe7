using System.Management.Automation;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>Reads the cables of an index, for commands in assemblies that know nothing of its libraries.</summary>
internal static class IndexReading
{
    /// <summary>Cables that are looked up at a time.</summary>
    private const int Page = 500;

    /// <summary>Gives the cables of an index, the oldest first; what is wrong with the index or the query ends the cmdlet.</summary>
    /// <param name="cmdlet">The cmdlet.</param>
    /// <param name="folder">The index's folder, as the user named it.</param>
    /// <param name="query">Which cables, as Find-Cable is asked; null for all.</param>
    /// <param name="take">Is given each cable.</param>
    public static void Read(PSCmdlet cmdlet, string folder, string? query, Action<Cable> take)
    {
        try
        {
            using var index = CableIndex.Open(IndexPlace.Resolve(cmdlet, folder));
            for (int given = 0; ;)
            {
                var hits = index.Find(new CableQuery { Text = query, Sort = CableSort.Oldest, Skip = given, First = Page }).Hits;
                foreach (var hit in hits)
                {
                    if (cmdlet.Stopping) return;
                    take(hit.ReadCable());
                }

                given += hits.Count;
                if (hits.Count < Page) return;
            }
        }
        catch (CableQueryException e)
        {
            cmdlet.ThrowTerminatingError(IndexErrors.Query(e));
        }
        catch (CableIndexException e)
        {
            cmdlet.ThrowTerminatingError(IndexErrors.Of(e));
        }
    }
}
