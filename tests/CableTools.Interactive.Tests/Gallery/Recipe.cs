using System.Globalization;
using System.Text.RegularExpressions;
using CableTools.Charts;
using CableTools.Display;
using CableTools.Model;
using SkiaSharp;

namespace CableTools.Interactive.Tests.Gallery;

/// <summary>
/// One entry of docs/gallery.md: test, text and picture at once. The page shows the body of <see cref="Show"/> as it stands in its
/// source file, and what it gives.
/// </summary>
internal abstract partial class Recipe
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Width and height of the pictures.</summary>
    public const int Width = 720, Height = 440;

    /// <summary>Rows that the page shows of a table.</summary>
    public const int Rows = 6;

    /// <summary>What is shown, in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>One sentence: what one sees.</summary>
    public abstract string Sentence { get; }

    /// <summary>The same in PowerShell, of the cables in <c>$cables</c>; null where no cmdlet gives it.</summary>
    public virtual string? PowerShell => null;

    /// <summary>What a notebook's cell would show of the invented cables.</summary>
    public abstract object Show(CableList cables);

    /// <summary>The name of the entry, and of its picture: "TagsByMonth" is "tags-by-month".</summary>
    public string Name => string.Concat(GetType().Name.Select((c, i) =>
        i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>The picture of a chart, packed as tight as can be: there are many in the repository.</summary>
    public static byte[] Picture(CableChart chart)
    {
        using var drawn = SKBitmap.Decode(chart.ToPng(Width, Height));
        // Sixteen shades a channel are enough for a page, and half the bytes of a map.
        drawn.Pixels = [.. drawn.Pixels.Select(pixel => new SKColor(Shade(pixel.Red), Shade(pixel.Green), Shade(pixel.Blue)))];
        using var opaque = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgb888x, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(opaque)) canvas.DrawBitmap(drawn, 0, 0);
        using var pixels = opaque.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 9));
        return data!.ToArray();

        static byte Shade(byte value) => (byte)((value + 8) / 17 * 17);
    }

    /// <summary>What is shown, as the page has it.</summary>
    public string Shown(object result) => result switch
    {
        CableChart chart => $"![{Html.Markdown(chart.ToString())}](gallery/{Name}.png)",
        string text => $"```text\n{string.Join('\n', text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Take(Rows + 1))}\n```",
        IDisplayable table => Beginning(table.ToMarkdown().Trim()),
        _ => throw new InvalidOperationException($"{Name} gives a {result.GetType().Name}, which the page cannot show."),
    };

    // The first rows of each table; how many more there are is said once.
    private static string Beginning(string markdown)
    {
        var kept = new List<string>();
        int rows = 0, left = 0;
        foreach (string line in markdown.Split('\n').Append(""))
        {
            rows = line.StartsWith('|') ? rows + 1 : 0;
            // The first two lines are the names of the columns, and the rule below them.
            if (rows > Rows + 2) left++;
            else if (More().Match(line) is { Success: true } more)
                left += int.Parse(more.Groups[1].Value, NumberStyles.AllowThousands, Invariant);
            else if (line.Length == 0 && left > 0) continue;
            else kept.Add(line);
        }

        if (left > 0) kept.AddRange(["", $"*and {left.ToString("N0", Invariant)} more*"]);
        return string.Join('\n', kept).Trim();
    }

    [GeneratedRegex("^… and ([0-9,]+) more$")]
    private static partial Regex More();
}
