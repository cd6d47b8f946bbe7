using System.Management.Automation;
using System.Reflection;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace CableTools.Shell;

/// <summary>Joins a Format command to the engine's own formatting. The engine has all of it but the two cmdlets' names, which
/// are in a module that the engine's package lacks; what connects them is not public, hence the reflection.</summary>
internal static class EngineFormatting
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;

    public static void Attach(FrontEndCommandBase command, string shape)
    {
        var engine = typeof(FrontEndCommandBase).Assembly;
        var shapes = Required(engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.FormatShape"));
        var formatter = Required(engine.GetType("Microsoft.PowerShell.Commands.Internal.Format.InnerFormatShapeCommand"));
        var constructor = Required(formatter.GetConstructor(Hidden, [shapes]));
        var slot = Required(typeof(FrontEndCommandBase).GetField("implementation", Hidden));
        slot.SetValue(command, constructor.Invoke([Enum.Parse(shapes, shape)]));
    }

    private static T Required<T>(T? part)
        where T : class => part
            ?? throw new PSNotSupportedException("This version of the engine formats in another way than the shell knows.");
}
