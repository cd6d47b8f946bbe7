using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace CableTools.Help;

/// <summary>A page, or a part of one, cut at its headings of one level.</summary>
internal static class PageSections
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    public static IReadOnlyList<Block> Read(string page) => Parse(File.ReadAllText(page));

    public static IReadOnlyList<Block> Parse(string text) =>
        [.. Markdown.Parse(text, Pipeline).Where(block => block is not YamlFrontMatterBlock)];

    /// <summary>What stands under each heading of a level, in order; what stands before the first is left out.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> Cut(IEnumerable<Block> blocks, int level)
    {
        string? heading = null;
        List<Block> inside = [];
        foreach (var block in blocks)
        {
            if (block is HeadingBlock mark && mark.Level == level)
            {
                if (heading is not null) yield return (heading, inside);
                heading = PlainText.Of(mark.Inline);
                inside = [];
            }
            else
            {
                inside.Add(block);
            }
        }

        if (heading is not null) yield return (heading, inside);
    }
}
