using System.Runtime.CompilerServices;
using System.Text;

namespace CableTools.Mail;

/// <summary>The encodings of older mails, which newer frameworks know only when asked to.</summary>
internal static class CodePages
{
    // Apart from its caller: on the .NET Framework the assembly it names is found only when its folder is known.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
