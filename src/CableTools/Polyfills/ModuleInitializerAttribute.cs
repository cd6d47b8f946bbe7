#if NETSTANDARD2_0
using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices
{
    /// <summary>Marks a method that runs when the assembly is loaded. Not seen by assemblies that see our internals: newer frameworks
    /// have it themselves, and to say its name would be ambiguous there.</summary>
    [Embedded]
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class ModuleInitializerAttribute : Attribute;
}

namespace Microsoft.CodeAnalysis
{
    /// <summary>The compiler hides what is marked with it from other assemblies.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed partial class EmbeddedAttribute : Attribute;
}
#endif
