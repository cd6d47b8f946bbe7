using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>
/// Keeps objects of this module from being taken for paths: a pipeline makes a text of anything where a text is asked for, and "There is no
/// file 'the whole paragraph'" helps nobody.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PathArgumentAttribute : ArgumentTransformationAttribute
{
    private const string Home = "CableTools.";

    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        Check(inputData);
        bool isText = inputData is null or string or PSObject { BaseObject: string };
        if (!isText && LanguagePrimitives.GetEnumerable(inputData) is { } items)
            foreach (object? item in items) Check(item);
        return inputData!;
    }

    private static void Check(object? input)
    {
        if (input is null || PSObject.AsPSObject(input) is not { } item) return;
        string? type = item.TypeNames.FirstOrDefault(name => name.StartsWith(Home, StringComparison.Ordinal)
            || name.StartsWith("Deserialized." + Home, StringComparison.Ordinal));
        if (type is not null) throw new ArgumentTransformationMetadataException(
            $"Expected a path, not a {type}. Pipe cables from Get-Cable, or name the file they are from.");
    }
}
