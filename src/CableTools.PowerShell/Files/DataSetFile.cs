using System.Reflection;

namespace CableTools.PowerShell;

/// <summary>
/// Opens data sets. The assembly that writes them takes a newer .NET than the cmdlets do, and libraries that hardly a session needs: it is
/// loaded when a data set is written.
/// </summary>
internal static class DataSetFile
{
    private const string Writer = "CableTools.CableDataSetWriter";

    /// <summary>Whether this PowerShell can load what writes them.</summary>
    public static bool IsSupported => Environment.Version.Major >= 8;

    public static ICableSink Open(string folder, CablePartition partition, bool overwrite, CancellationToken cancel)
    {
        string place = Path.Combine(Path.GetDirectoryName(typeof(DataSetFile).Assembly.Location)!, "parquet", "CableTools.Parquet.dll");
        var writer = Assembly.LoadFrom(place).GetType(Writer, throwOnError: true)!;
        try
        {
            return (ICableSink)Activator.CreateInstance(writer, folder, partition, overwrite, cancel)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } cause)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(cause).Throw();
            throw;
        }
    }
}
