namespace CableTools.Help;

/// <summary>A page and the types do not go together.</summary>
internal sealed class HelpException(string page, string message) : Exception(message)
{
    public string Page { get; } = page;
}
