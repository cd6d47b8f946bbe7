using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CableTools.Help;

/// <summary>Markdown as text without marks: paragraphs, each on one line.</summary>
internal static class PlainText
{
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks) => blocks.SelectMany(Of);

    public static string Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                ContainerInline container => Of(container),
                _ => "",
            });
        }

        return text.ToString();
    }

    /// <summary>The cells of a table, without its header.</summary>
    public static IEnumerable<string[]> Rows(Table table) => table.Cast<TableRow>().Where(row => !row.IsHeader)
        .Select(row => row.Cast<TableCell>().Select(cell => string.Join(' ', Paragraphs(cell))).ToArray());

    private static IEnumerable<string> Of(Block block) => block switch
    {
        CodeBlock code => [code.Lines.ToString()],
        LeafBlock leaf => [Of(leaf.Inline)],
        ListBlock list => list.Cast<ListItemBlock>().Select(item => "- " + string.Join(' ', Paragraphs(item))),
        Table table => Rows(table).Select(row => string.Join(": ", row)),
        ContainerBlock container => Paragraphs(container),
        _ => [],
    };
}
