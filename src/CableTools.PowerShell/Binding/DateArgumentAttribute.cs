using System.Globalization;
using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>
/// Takes a year or a month for its first day where a date is asked for: left to itself, the engine takes the number 2006 for 2006 ticks.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DateArgumentAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        string? text = (inputData is PSObject wrapped ? wrapped.BaseObject : inputData) switch
        {
            int year => year.ToString("D4", CultureInfo.InvariantCulture),
            string words => words,
            _ => null,
        };
        return text is null || DatePart.TryStart(text) is not { } start ? inputData : start.UtcDateTime;
    }
}
