using CableTools.Layout;
using CableTools.Reading.Html;
using CableTools.Reading.Splitting;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>
/// A file of letters: the cables in the text of each and in what is attached to it. Of a text in several forms the first that holds a cable
/// counts; a covering note goes unsaid where the cable is attached. A letter without any gives its text, which is then no cable.
/// </summary>
internal sealed class LetterContainer
{
    /// <summary>A letter with the heads of more letters in it is none that passes a cable on.</summary>
    private const int MostHeads = 40;

    private readonly IFileKind _kind;
    private readonly ReadContext _context;

    /// <summary>Texts of letters that came out so far; attachments are numbered each for itself.</summary>
    private int _texts;

    public LetterContainer(IFileKind kind, ReadContext context)
    {
        _kind = kind;
        _context = context;
    }

    public IEnumerable<Cable> Read(Stream stream)
    {
        bool any = false;
        foreach (var letter in _kind.Read(stream, _context.Reader.MaxTextLength))
        {
            any = true;
            bool found = false;
            foreach (var cable in CablesOf(letter, _context))
            {
                found = true;
                yield return cable;
            }

            if (!found) yield return WithoutCable(letter);
        }

        if (!any) throw _context.Error("there is no message in it", CableFormatProblem.Empty);
    }

    private IEnumerable<Cable> CablesOf(Letter letter, ReadContext context)
    {
        string prefix = letter.Number is { } number ? FormattableString.Invariant($"{number}!") : "";
        return letter.Parts.SelectMany(part => CablesOf(part, letter, prefix, context));
    }

    private IEnumerable<Cable> CablesOf(LetterPart part, Letter letter, string prefix, ReadContext context)
    {
        var inside = context.OfAttachment(prefix + part.Name, letter.Metadata);
        if (part.Inner is { } inner) return CablesOf(inner, inside);
        if (part.File is { } file) return ContainerReader.IsTooDeep(inside) ? [] : CablesOf(file, inside);
        foreach (var form in part.Forms)
        {
            var records = Records(form, inside).Where(record => HasSign(record.Text)).ToList();
            if (records.Count == 0) continue;
            if (part.Name is not null) return records.Select(record => ContainerReader.ToCable(record, form.Encoding, inside));
            return records.Select(record =>
                OfText(record.Text, record.Metadata ?? letter.Metadata, record.Problems, form.Encoding, context));
        }

        return [];
    }

    /// <summary>What is attached and cannot be read is no cable, and the letter's other parts may be.</summary>
    private static IEnumerable<Cable> CablesOf(Stream file, ReadContext context)
    {
        using var cables = ContainerReader.Read(file, context).GetEnumerator();
        while (true)
        {
            try
            {
                if (!cables.MoveNext()) yield break;
            }
            catch (CableFormatException) when (context.Guard is not { IsExceeded: true })
            {
                yield break;
            }

            if (HasSign(cables.Current.Text)) yield return cables.Current;
        }
    }

    private static List<CableRecord> Records(LetterText form, ReadContext context)
    {
        if (IsTooLong(form, context)) return [];
        try
        {
            return [.. form.IsPage ? WebPageContainer.Read(form.Text, context)
                : ContainerReader.Records(SourceText.Of(form.Text), context)];
        }
        catch (CableFormatException)
        {
            return [];
        }
    }

    private static bool IsTooLong(LetterText form, ReadContext context) =>
        form.Text is { } text && (form.IsPage ? text.Length > context.LongestPage : SourceText.HasTooManyLines(text));

    /// <summary>
    /// "Subject:" and numbered points stand in many a letter, and the heads of those it answers: it takes a sign that only a cable has.
    /// </summary>
    private static bool HasSign(string text)
    {
        for (int heads = 0; heads < MostHeads; heads++)
        {
            var lines = new LineTable(text);
            int first = CableSign.FirstLine(lines);
            if (first < 0) return false;
            int past = MailHead.End(lines, first, lines.Count);
            if (past == first) return true;
            text = text.Substring(lines[past - 1].Next);
        }

        return false;
    }

    private Cable OfText(string text, CableMetadata metadata, IReadOnlyList<CableDiagnostic> problems, string? encoding,
        ReadContext context)
    {
        var record = new CableRecord(CableFormat.Mail, ++_texts, text) { Metadata = metadata, Problems = problems };
        return ContainerReader.ToCable(record, encoding, context);
    }

    /// <summary>
    /// The text of a letter in which no sign of a cable is. A telegram's bare paragraphs are known by their numbers, as in any text; where
    /// there are none either, a label that the letter shares with cables makes it no cable, and it goes without its text.
    /// </summary>
    private Cable WithoutCable(Letter letter)
    {
        var form = letter.Parts.SelectMany(part => part.Forms).FirstOrDefault(form => !SourceText.IsBlank(form.Text));
        if (IsTooLong(form, _context)) return OfText("", letter.Metadata, [RecordProblem.Malformed("its text is too long for a cable")],
            form.Encoding, _context);
        string text = form.IsPage ? HtmlFlow.Read(form.Text) : form.Text ?? "";
        if (letter.Problem is null && Cable.Parse(text) is { IsRecognized: true } parsed && parsed.Paragraphs.All(p => p.Number is null))
            text = "";
        string? problem = letter.Problem ?? (text.Length == 0 ? "nothing in the message is a cable" : null);
        return OfText(text, letter.Metadata, problem is null ? [] : [RecordProblem.Malformed(problem)], form.Encoding, _context);
    }
}
