namespace CableTools.Model;

/// <summary>
/// Names what shows a type in a notebook. .NET Interactive finds an attribute of this name on a type, whichever assembly it comes from,
/// and calls what it names by reflection: so the core shows itself without a reference to the kernel.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
