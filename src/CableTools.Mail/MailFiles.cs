using System.Text;
using CableTools.Reading.Containers;

namespace CableTools.Mail;

/// <summary>
/// E-mails as files with cables: once registered, <see cref="CableReader"/> reads .eml and .mbox files as it reads others.
/// </summary>
public static class MailFiles
{
    /// <summary>
    /// Makes <see cref="CableReader"/> read e-mails, from here on and in the whole program. A second call changes nothing.
    /// </summary>
    /// <remarks>It makes the encodings of older mails known to the program, too (<see cref="CodePagesEncodingProvider"/>).</remarks>
    public static void Register()
    {
        DesktopAssemblies.Resolve();
        CodePages.Register();
        FileKinds.Register(new MailKind());
    }
}
