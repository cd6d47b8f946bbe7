namespace CableTools.Model;

/// <summary>What a notebook can show.</summary>
internal interface IDisplayable
{
    string ToHtml();

    string ToMarkdown();

    string ToText();
}
