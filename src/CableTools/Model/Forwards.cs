#if NET
using System.Runtime.CompilerServices;

// What is compiled against the core's other target names this type as the core's own (an init accessor does), and must find it here, too.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
