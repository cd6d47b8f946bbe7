#if NETSTANDARD2_0
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says that an argument is not null when the method returns a certain value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>That value.</summary>
    public bool ReturnValue { get; } = returnValue;
}
#endif
