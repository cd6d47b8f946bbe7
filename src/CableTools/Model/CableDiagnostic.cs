using CableTools.Model;

namespace CableTools;

/// <summary>How much a diagnostic matters.</summary>
public enum CableDiagnosticSeverity
{
    /// <summary>Something worth knowing; nothing is in doubt.</summary>
    Information,

    /// <summary>Something was repaired or inferred; the value is the likely one.</summary>
    Warning,

    /// <summary>Something could not be read; a value is missing or in doubt.</summary>
    Error,
}

/// <summary>One thing the reader noticed or repaired, with its place.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableDiagnostic : IDisplayable, ICablePart
{
    internal CableDiagnostic(string code, CableDiagnosticSeverity severity, string message, int start, int length)
    {
        Code = code;
        Severity = severity;
        Message = message;
        Start = start;
        Length = length;
    }

    /// <summary>Stable code; <see cref="DiagnosticCode.All"/> lists and explains them all.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public CableDiagnosticSeverity Severity { get; }

    /// <summary>What was found and, for a repair, from what to what.</summary>
    public string Message { get; }

    /// <summary>Offset in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units; 0 marks a place between two characters.</summary>
    public int Length { get; }

    /// <summary>Its place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>The diagnostic as HTML.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The diagnostic as Markdown.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>"code at start: message".</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} at {Start}: {Message}");
}
