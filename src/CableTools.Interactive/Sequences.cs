using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive;

/// <summary>
/// How sequences of cables and their parts show: arrays and queries are no types of ours, so they are registered with the kernel.
/// </summary>
internal static class Sequences
{
    // Not inlined: what a kernel's formatting library lacks must be missed here, where the caller can tell.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RegisterAll()
    {
        Register<Cable>(cables => List(cables).ToHtml(), cables => List(cables).ToMarkdown());
        RegisterParts<CableParagraph>();
        RegisterParts<CableReference>();
        RegisterParts<CableDiagnostic>();
        RegisterParts<Addressee>();
        RegisterParts<CableSegment>();
    }

    private static void RegisterParts<T>() where T : ICablePart =>
        Register<T>(parts => Parts(parts).ToHtml(), parts => Parts(parts).ToMarkdown());

    private static void Register<T>(Func<IEnumerable<T>, string> html, Func<IEnumerable<T>, string> markdown)
    {
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(html(items)), "text/html");
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(markdown(items)), "text/markdown");
    }

    private static CableList List(IEnumerable<Cable> cables) => cables as CableList ?? new CableList(cables);

    private static CableParts<T> Parts<T>(IEnumerable<T> parts) where T : ICablePart => parts as CableParts<T> ?? new CableParts<T>(parts);
}
