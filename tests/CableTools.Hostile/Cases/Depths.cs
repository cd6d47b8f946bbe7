namespace CableTools.Hostile.Cases;

/// <summary>What lies in itself.</summary>
internal static class Depths
{
    private const int Deep = 100_000;

    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        new("html-nested", 150, 60, Making.Repeated("page.html", "<html><body>", "<table><tr><td><div><pre>", Deep, Making.Head
            + "1. (U) One.\n"),
            Reading.Everything, ""),
        new("html-blocks", 150, 60, Making.Repeated("page.html", "<html><body>", "<pre><code>", Deep, Making.Head + "1. (U) One.\n"),
            Reading.Everything, "1 cables"),
        new("quotes-nested", 150, 60, Making.Repeated("quotes.txt", Making.Head + "1. (U) One.\n\n", "> ", Deep, "two\n"),
            Reading.Everything, "1 cables"),
        new("mail-quotes-nested", 150, 60, Making.Repeated("quotes.eml",
            "From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n" + Making.Head + "1. (U) One.\n\n", "> ", Deep, "two\n"),
            Reading.Everything, "1 cables"),
        new("mail-parts-nested", 150, 60, Making.Numbered("parts.eml", "From: a@example.org\nMIME-Version: 1.0\n",
            i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n", Deep), Reading.Everything, "RecordMalformed: "),
        new("mail-letters-nested", 150, 60, Making.Repeated("letters.eml", "",
            "From: a@example.org\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n",
            Deep), Reading.Everything, "RecordMalformed: "),
        new("json-nested", 150, 60, Making.Repeated("deep.ndjson", "{\"metadata\":", "{\"a\":[", Deep), Reading.Everything,
            "RecordMalformed: "),
        new("tags-nested", 150, 60, Making.Repeated("tags.txt", "UNCLAS OSLO 009901\n\nTAGS: ", "(", 10 * Deep,
            "\nSUBJECT: X\n\n1. (U) One.\n"),
            Reading.Everything, "1 cables"),
        new("lists-nested", 150, 60, Making.Repeated("lists.txt", Making.Head + "1. (U) One.\n\n", "A. 1. a. (i) ", Deep),
            Reading.Everything, "1 cables"),
    ];
}
