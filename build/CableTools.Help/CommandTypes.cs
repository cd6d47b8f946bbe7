using System.Management.Automation;
using System.Reflection;

namespace CableTools.Help;

/// <summary>The cmdlets of an assembly, as the engine sees them.</summary>
internal static class CommandTypes
{
    public static IReadOnlyList<CmdletInfo> In(string assembly) =>
    [
        .. from type in Assembly.LoadFrom(Path.GetFullPath(assembly)).GetExportedTypes()
           let cmdlet = type.GetCustomAttribute<CmdletAttribute>()
           where cmdlet is not null
           let command = new CmdletInfo($"{cmdlet.VerbName}-{cmdlet.NounName}", type)
           orderby command.Name
           select command,
    ];

    /// <summary>The parameters of a set that a user is told of.</summary>
    public static IEnumerable<CommandParameterInfo> Shown(this CommandParameterSetInfo set) => set.Parameters.Where(parameter =>
        !Cmdlet.CommonParameters.Contains(parameter.Name) && !parameter.Attributes.OfType<ParameterAttribute>().Any(it => it.DontShow));

    /// <summary>The values a parameter accepts, where they are few; else none.</summary>
    public static IReadOnlyList<string> Values(this CommandParameterInfo parameter)
    {
        // The engine's ValidateSet has this property, and so have attributes of our own that do the same.
        foreach (var attribute in parameter.Attributes)
            if (attribute.GetType().GetProperty(nameof(ValidateSetAttribute.ValidValues))?.GetValue(attribute) is IEnumerable<string> names)
                return [.. names];
        var type = parameter.ParameterType.GetElementType() ?? parameter.ParameterType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetNames(type) : [];
    }

    /// <summary>What the parameter's type is called: "String[]", and "Int32" where it may be null.</summary>
    public static string TypeName(this CommandParameterInfo parameter) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType).Name;

    /// <summary>The value a parameter has that is not given, where the type says so in words.</summary>
    public static string Default(this CommandParameterInfo parameter, CmdletInfo command)
    {
        if (parameter.ParameterType == typeof(SwitchParameter)) return "False";
        object? value = command.ImplementingType.GetProperty(parameter.Name)?.GetValue(Activator.CreateInstance(command.ImplementingType));
        return value is string or Enum ? value.ToString()! : "None";
    }
}
