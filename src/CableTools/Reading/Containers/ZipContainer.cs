using System.IO.Compression;

namespace CableTools.Reading.Containers;

/// <summary>
/// A .zip file: the cables of every file in it, in order. A file that cannot be read does not keep the others from being read.
/// </summary>
internal static class ZipContainer
{
    public static IEnumerable<Cable> Read(Stream stream, ReadContext context)
    {
        using var archive = Open(stream, context);
        bool any = false;
        foreach (var entry in archive.Entries)
        {
            // Office documents are archives too, and no cables.
            if (entry.FullName == "[Content_Types].xml")
                throw context.Error("this is an Office document, not text", CableFormatProblem.Binary);
            if (IsNoFile(entry.FullName)) continue;
            any = true;
            foreach (var cable in ReadEntry(entry, context.OfEntry(entry.FullName))) yield return cable;
        }

        if (!any) throw context.Error("there is no file in the archive", CableFormatProblem.Empty);
    }

    /// <summary>Folders, and what archiving programs add of their own.</summary>
    private static bool IsNoFile(string name) =>
        name.EndsWith("/", StringComparison.Ordinal) || name.EndsWith("\\", StringComparison.Ordinal)
            || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal);

    private static ZipArchive Open(Stream stream, ReadContext context)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);

            // The list of the files is read when it is first asked for.
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException e)
        {
            throw context.Error("the archive is cut off or damaged", CableFormatProblem.Malformed, e);
        }
    }

    private static IEnumerable<Cable> ReadEntry(ZipArchiveEntry entry, ReadContext context)
    {
        using var cables = ReadWhole(entry, context).GetEnumerator();
        while (true)
        {
            CableFormatException? problem = null;
            try
            {
                if (!cables.MoveNext()) yield break;
            }
            catch (CableFormatException e) when (!context.Reader.StopAtMalformedRecord && context.Guard is not { IsExceeded: true })
            {
                problem = e;
            }

            if (problem is not null)
            {
                var record = new CableRecord(CableFormat.PlainText, 1, "") { Problems = [RecordProblem.Malformed(problem.Message)] };
                yield return ContainerReader.ToCable(record, null, context);
                yield break;
            }

            yield return cables.Current;
        }
    }

    private static IEnumerable<Cable> ReadWhole(ZipArchiveEntry entry, ReadContext context)
    {
        using var stream = new ExpandedStream(Open(entry, context), context, context.Guard!);
        foreach (var cable in ContainerReader.Read(stream, context)) yield return cable;
    }

    private static Stream Open(ZipArchiveEntry entry, ReadContext context)
    {
        try
        {
            return entry.Open();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw context.Error("the file is packed in a way that cannot be read, or damaged", CableFormatProblem.Malformed, e);
        }
    }
}
