#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Marks what is set at initialization only: the compiler asks for it.</summary>
internal static class IsExternalInit;
#endif
