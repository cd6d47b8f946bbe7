namespace CableTools.Hostile.Cases;

/// <summary>What is too long.</summary>
internal static class Lengths
{
    private const long Giga = 1 << 30;

    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        new("line-1gb", 100, 60, Making.Repeated("line.txt", "", "no line ends here; ", Giga / 19), Reading.Everything,
            "CableFormatException: it: a text of more than"),
        new("line-130mb", 1500, 120, Making.Repeated("line.txt", Making.Head + "1. (U) ", "no line ends here; ", 130_000_000 / 19),
            Reading.Everything, "1 cables"),
        new("csv-unclosed-quote-1gb", 450, 120,
            Making.Repeated("dump.csv", "\"1\",\"4/5/2006 7:08\",\"06OSLO1\",\"Embassy Oslo\",\"UNCLASSIFIED\",\"\",\"head\",\"",
                "a body without end\n",
                Giga / 19), Reading.Everything, "RecordMalformed: "),
        new("csv-line-1gb", 450, 120, Making.Repeated("dump.csv", "\"1\",\"4/5/2006 7:08\",\"06OSLO1\",", "a,", Giga / 2),
            Reading.Everything,
            "RecordMalformed: "),
        new("json-string-1gb", 400, 120, Making.Repeated("dump.ndjson", "{\"text\":\"", "a body without end ", Giga / 19),
            Reading.Everything,
            "RecordMalformed: "),
        new("json-array-1gb", 400, 120, Making.Repeated("dump.json", "[{\"text\":\"", "a body without end ", Giga / 19), Reading.Everything,
            "RecordMalformed: "),
        new("page-1gb", 100, 60, Making.Repeated("page.html", "<html><body><pre>", "no tag ends here <", Giga / 18), Reading.Everything,
            "CableFormatException: it: a text of more than"),
        new("page-breaks-33mb", 1500, 120, Making.Repeated("page.html", $"<html><body>{Making.Head}1. (U) One.", "<p>", 33_000_000 / 3),
            Reading.Everything, "CableFormatException: it: the page holds no cable"),
        new("page-33mb", 800, 120, Making.Repeated("page.html", $"<html><body><pre>{Making.Head}1. (U) ", "a <b>bold</b> word &amp; ",
            33_000_000 / 25,
            "</pre>"), Reading.Everything, "1 cables"),
        new("mail-1gb", 450, 120, Making.Repeated("letter.eml", "From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n",
            "a letter without end\n",
            Giga / 21), Reading.Everything, "RecordMalformed: "),
        new("mail-attachment-130mb", 1200, 120, Making.Repeated("letter.eml",
            "From: a@example.org\nMIME-Version: 1.0\nSubject: x\nContent-Type: application/octet-stream; name=a.txt\n"
            + "Content-Transfer-Encoding: base64\n\n", "YWJjZGVmZ2hpYWJjZGVmZ2hpYWJjZGVmZ2hpYWJjZGVmZ2hpYWJj\n", 130_000_000 / 53),
                Reading.Everything,
            "RecordMalformed: "),
        new("mailbox-header-1gb", 450, 120, Making.Repeated("box.mbox", "From a@example.org Mon May 15 09:00:00 2006\nSubject: ", "word ",
            Giga / 5),
            Reading.Everything, "RecordMalformed: "),
    ];
}
