using System.Runtime.CompilerServices;

namespace CableTools.Text;

internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not name: the method is compiled for speed at its first call. A
    /// shell command reads its thousand cables within a second or two, before tiered compilation would have got to it.
    /// </summary>
    public const MethodImplOptions Hot = (MethodImplOptions)512;
}
