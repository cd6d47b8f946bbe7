using System.Text;
using CableTools.Display;
using CableTools.Text;

namespace CableTools.Writing;

/// <summary>A form in which cables are written one behind the other; an instance writes one file.</summary>
internal abstract class CableTextForm
{
    /// <summary>A row a cable, for spreadsheets.</summary>
    public static CableTextForm Csv() => new CsvForm();

    /// <summary>An object a line, from which cables are read again without loss.</summary>
    public static CableTextForm Json() => new JsonForm();

    /// <summary>To be read.</summary>
    public static CableTextForm Markdown() => new MarkdownForm();

    /// <summary>To be read in a browser; needs nothing else, and runs nothing.</summary>
    public static CableTextForm Html() => new HtmlForm();

    /// <summary>Whether a byte order mark stands first: spreadsheets know UTF-8 by nothing else.</summary>
    public virtual bool HasMark => false;

    /// <summary>What the first line of a file must be to be gone on with; null where any file of the form can be.</summary>
    public virtual string? FirstLine => null;

    /// <summary>What stands before the first cable of a file.</summary>
    public virtual string Head(string title) => "";

    /// <summary>A cable.</summary>
    /// <param name="cable">The cable.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    public abstract string Cable(Cable cable, int number);

    /// <summary>What stands behind the last cable.</summary>
    public virtual string Foot() => "";

    private sealed class CsvForm : CableTextForm
    {
        private static readonly string Names = Line(CableColumns.Columns.Select(column => (object?)column.Name));

        public override bool HasMark => true;

        public override string FirstLine => Names.TrimEnd();

        public override string Head(string title) => Names;

        public override string Cable(Cable cable, int number) => Line(CableColumns.Row(cable));

        private static string Line(IEnumerable<object?> values)
        {
            var line = new StringBuilder();
            CsvText.Line(line, values);
            return line.ToString();
        }
    }

    private sealed class JsonForm : CableTextForm
    {
        public override string Cable(Cable cable, int number) => cable.ToJson() + "\n";
    }

    private sealed class MarkdownForm : CableTextForm
    {
        public override string Cable(Cable cable, int number) => (number == 1 ? "" : "\n---\n\n") + CableDocument.Markdown(cable);
    }

    private sealed class HtmlForm : CableTextForm
    {
        private readonly List<(string Anchor, string Title)> _contents = [];

        public override string Head(string title) => $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{{Display.Html.Encode(title)}}</title>
            <style>
            body { display: flex; flex-direction: column; max-width: 52rem; margin: 1rem auto; padding: 0 1rem;
              font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
            nav { order: -1 }
            article { margin: 1.5rem 0; border-top: 1px solid rgba(128, 128, 128, .5) }
            h2 { font-size: 1.25rem; margin: .6rem 0 }
            h3 { font-size: 1rem; margin: .8rem 0 0 }
            table { border-collapse: collapse; font-size: .9rem }
            th { text-align: left; vertical-align: top; padding: .1rem 1rem .1rem 0; white-space: nowrap; font-weight: 400; opacity: .75 }
            pre { white-space: pre-wrap; font-size: .85rem }
            @media print { article { break-before: page } nav, details { display: none } }
            </style>
            </head>
            <body>

            """.Replace("\r\n", "\n");

        public override string Cable(Cable cable, int number)
        {
            string anchor = FormattableString.Invariant($"cable-{number}");
            _contents.Add((anchor, CableDocument.Title(cable)));
            return CableDocument.Element(cable, anchor);
        }

        // The list of what there is is known last, and shown first (nav, order).
        public override string Foot()
        {
            var foot = new StringBuilder();
            if (_contents.Count > 1)
            {
                foot.Append("<nav><h1>").Append(Display.Html.Number(_contents.Count)).Append(" cables</h1><ul>\n");
                foreach (var (anchor, title) in _contents)
                    foot.Append("<li><a href=\"#").Append(anchor).Append("\">").Append(Display.Html.Encode(title)).Append("</a></li>\n");
                foot.Append("</ul></nav>\n");
            }

            return foot.Append("</body>\n</html>\n").ToString();
        }
    }
}
