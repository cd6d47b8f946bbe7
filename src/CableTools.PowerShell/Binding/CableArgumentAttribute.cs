using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Takes a paragraph or a finding for the cable it is from, where a cable is asked for.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CableArgumentAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        inputData is not null && CableMembers.Cable(PSObject.AsPSObject(inputData)) is { } cable ? cable : inputData!;
}
