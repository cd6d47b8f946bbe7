using System.Globalization;
using System.Text;

namespace CableTools.Corpus.Bulk;

/// <summary>One cable of a collection as large as the real one: in length, words and form like them, in content invented.</summary>
/// <param name="Number">Number in the collection, from 1.</param>
/// <param name="Date">Date and time.</param>
/// <param name="Id">Message reference number.</param>
/// <param name="Origin">Originator in words, "Embassy Oslo".</param>
/// <param name="Level">Classification in words.</param>
/// <param name="Header">The envelope.</param>
/// <param name="Body">From the classification line on.</param>
/// <param name="IsDamaged">Whether a character of it is misread.</param>
public sealed record BulkCable(int Number, DateTime Date, string Id, string Origin, string Level, string Header, string Body,
    bool IsDamaged)
{
    /// <summary>The word that stands in every thousandth cable, and in no other.</summary>
    public const string Rare = "quagmurr";

    /// <summary>The phrase that stands in every hundredth cable; its words stand apart in every fiftieth.</summary>
    public const string Phrase = "the ninth lantern";

    /// <summary>The cable as one text.</summary>
    public string Text => Header + "\n\n" + Body;
}

/// <summary>A time at which a tag stands on more cables.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="From">Its first moment, UTC.</param>
/// <param name="Until">The first moment after it, UTC.</param>
/// <param name="Share">On which part of the cables of that time it stands besides those it would stand on anyway, 0 to 1.</param>
public sealed record PlantedBurst(string Tag, DateTime From, DateTime Until, double Share);

/// <summary>
/// Makes collections of any length, the same each time: lengths with median 5 and mean 6.9 KB, 5 % over 18 KB, words by Zipf's law, three
/// of a hundred damaged, and what is planted known (<see cref="BulkCable.Rare"/>, <see cref="BulkCable.Phrase"/>).
/// </summary>
public sealed class BulkCorpus
{
    private const double MedianLength = 4600, Spread = 0.803, Damaged = 0.03;

    private static readonly string[] Posts =
    [
        "ABUJA", "ACCRA", "ALGIERS", "AMMAN", "ANKARA", "ASTANA", "ATHENS", "BAGHDAD", "BAKU", "BANGKOK", "BEIJING", "BEIRUT", "BERLIN",
        "BERN", "BOGOTA", "BRASILIA", "BRUSSELS", "BUCHAREST", "BUDAPEST", "CAIRO", "CANBERRA", "CARACAS", "COLOMBO", "DAKAR", "DAMASCUS",
        "DHAKA", "DUBLIN", "HANOI", "HARARE", "HELSINKI", "ISLAMABAD", "JAKARTA", "KABUL", "KAMPALA", "KHARTOUM", "KINSHASA", "KUWAIT",
        "LIMA", "LISBON", "LONDON", "MADRID", "MANAGUA", "MANILA", "MEXICO", "MINSK", "MOSCOW", "NAIROBI", "OSLO", "OTTAWA", "PARIS",
        "PRAGUE", "QUITO", "RABAT", "RIGA", "RIYADH", "ROME", "SANAA", "SANTIAGO", "SEOUL", "SKOPJE", "SOFIA", "TALLINN", "TBILISI",
        "TOKYO", "TRIPOLI", "TUNIS", "VIENNA", "VILNIUS", "WARSAW", "ZAGREB",
    ];

    private static readonly string[] Tags =
    [
        "PREL", "PGOV", "ECON", "PHUM", "PTER", "MARR", "PINR", "EINV", "ETRD", "KDEM", "SNAR", "PARM", "ENRG", "CASC", "KJUS", "EAID",
        "SENV", "PREF", "KCRM", "EFIN", "TBIO", "MOPS", "ASEC", "OVIP", "KNNP", "EAGR", "CVIS", "UNSC", "ELAB", "SCUL",
        "KPAO", "BEXP", "EWWT", "TSPA",
    ];

    private readonly ZipfWords _words = new();

    /// <summary>Where chance begins: another seed is another collection.</summary>
    public int Seed { get; init; } = 251_287;

    /// <summary>Times at which a tag stands on many more cables than chance would put it on; none unless asked.</summary>
    public IReadOnlyList<PlantedBurst> Bursts { get; init; } = [];

    /// <summary>The cables, in order of time.</summary>
    /// <param name="count">How many.</param>
    public IEnumerable<BulkCable> Make(int count)
    {
        var chance = new Chance((ulong)Seed);
        var start = new DateTime(2003, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (int i = 1; i <= count; i++)
            yield return Make(i, start.AddMinutes((long)i * 3_600_000 / Math.Max(count, 1)), chance);
    }

    private BulkCable Make(int number, DateTime date, Chance chance)
    {
        string post = Posts[(int)(Math.Pow(chance.Share(), 1.7) * Posts.Length)];
        string id = string.Create(CultureInfo.InvariantCulture, $"{date:yy}{post}{number}");
        int level = chance.Below(100);
        var (words, letters, line) = level < 45 ? ("UNCLASSIFIED", "UUUUU", "UNCLAS") : level < 90
            ? ("CONFIDENTIAL", "CCCCC", "C O N F I D E N T I A L") : ("SECRET", "SSSSS", "S E C R E T");
        string header = string.Create(CultureInfo.InvariantCulture,
            $"VZCZCXRO{number % 9000 + 1000}\nPP RUEHC\nDE RUEHXX #{number % 10000:D4} {date.DayOfYear:D3}{date:HHmm}\nZNY {letters} ZZH\n"
            + $"P {date:ddHHmm}Z {date.ToString("MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant()}\nFM AMEMBASSY {post}\n"
            + $"TO RUEHC/SECSTATE WASHDC PRIORITY {number % 10000:D4}\nINFO RUEHRO/AMEMBASSY ROME {number % 9000:D4}");
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture,
            $"{line} {post} {number:D6} \n\nSIPDIS \n\nE.O. 12958: DECL: {date.AddYears(10):MM/dd/yyyy} \n");
        body.Append(CultureInfo.InvariantCulture,
            $"TAGS: {string.Join(", ", TagsOf(chance, date))} \nSUBJECT: {Words(chance, 6).ToUpperInvariant()} \n\n");
        if (number > 3) body.Append(CultureInfo.InvariantCulture, $"REF: A. {id[..2]} {post} {number - chance.Between(1, 3)} \n\n");
        body.Append("Classified By: Ambassador Orrin Fallow for reasons 1.4 (b) and (d). \n\n");
        int length = (int)(MedianLength * Math.Exp(Spread * chance.Normal()));
        for (int paragraph = 1; body.Length < length || paragraph <= 2; paragraph++)
        {
            string text = Words(chance, chance.Between(40, 120));
            if (paragraph == 2) text += Planted(number);
            string role = paragraph == 1 ? "Summary: " : "";
            Wrap(body, string.Create(CultureInfo.InvariantCulture, $"{paragraph}. ({letters[0]}) {role}{text}."));
            body.Append('\n');
        }

        body.Append("FALLOW\n");
        bool damaged = chance.Happens(Damaged);
        string whole = body.ToString();
        if (damaged) whole = whole.Replace("TAGS: ", "TAG5: ", StringComparison.Ordinal);
        return new BulkCable(number, date, id, "Embassy " + post[0] + post[1..].ToLowerInvariant(), words, header, whole, damaged);
    }

    private static string Planted(int number) =>
        (number % 1000 == 0 ? " " + BulkCable.Rare : "") + (number % 100 == 0 ? " " + BulkCable.Phrase : number % 50 == 0
            ? " the lantern was the ninth" : "");

    private List<string> TagsOf(Chance chance, DateTime date)
    {
        var tags = new List<string>();
        for (int i = chance.Between(2, 6); i > 0; i--)
        {
            string tag = Tags[(int)(Math.Pow(chance.Share(), 2) * Tags.Length)];
            if (!tags.Contains(tag)) tags.Add(tag);
        }

        foreach (var burst in Bursts)
        {
            bool isIn = date >= burst.From && date < burst.Until && chance.Happens(burst.Share);
            if (isIn && !tags.Contains(burst.Tag)) tags.Add(burst.Tag);
        }

        return tags;
    }

    private string Words(Chance chance, int count)
    {
        var text = new StringBuilder(count * 7);
        for (int i = 0; i < count; i++)
        {
            if (i > 0) text.Append(i % 14 == 13 ? ", " : " ");
            text.Append(_words.Draw(chance));
        }

        return text.ToString();
    }

    private static void Wrap(StringBuilder body, string text)
    {
        const int Column = 65;
        for (int start = 0; start < text.Length;)
        {
            int end = start + Column >= text.Length ? text.Length : text.LastIndexOf(' ', start + Column, Column);
            if (end <= start) end = text.Length;
            body.Append(text, start, end - start).Append(" \n");
            start = end + 1;
        }
    }
}
