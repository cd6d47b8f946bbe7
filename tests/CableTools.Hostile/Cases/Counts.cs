namespace CableTools.Hostile.Cases;

/// <summary>What there is too much of.</summary>
internal static class Counts
{
    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        new("empty-lines-10m", 150, 60, Making.Repeated("lines.txt", "", "\n", 10_000_000), Reading.Everything,
            "CableFormatException: it: there is no text in it"),
        new("empty-lines-10m-in-a-cable", 700, 60, Making.Repeated("lines.txt", Making.Head, "\n", 10_000_000, "1. (U) One.\n"),
            Reading.Everything, "1 cables"),
        new("lines-20m", 400, 60, Making.Repeated("lines.txt", Making.Head, "a\n", 20_000_000), Reading.Everything,
            "CableFormatException: it: a text of more than 16777216 lines"),
        new("lines-16m", 1600, 120, Making.Repeated("lines.txt", Making.Head, "a\n", 16_000_000), Reading.Everything, "1 cables"),
        new("lines-60m-in-a-letter", 1400, 120, Making.Repeated("lines.eml", "From: a@example.org\nMIME-Version: 1.0\nSubject: x\n\n",
            "a\n",
            60_000_000), Reading.Everything, "RecordMalformed: its text is too long for a cable"),
        new("labels-5m", 1600, 120, Making.Repeated("labels.txt", Making.Head, "SUBJECT: X\n", 5_000_000), Reading.Everything, "1 cables"),
        new("label-names-5m", 1600, 120, Making.Repeated("labels.txt", Making.Head, "TAGS: PREL\nREF: OSLO 1\n", 2_500_000),
            Reading.Everything,
            "1 cables"),
        new("tags-1m", 500, 120, Making.Numbered("tags.txt", "UNCLAS OSLO 009901\n\nE.O. 12958: N/A\nTAGS: ", i => $"X{i}, ", 1_000_000,
            "\nSUBJECT: SNOWMEN\n\n1. (U) One.\n"), Reading.Everything, "1 cables"),
        new("addressees-1m", 400, 300, Making.Numbered("to.txt", "R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO ", i => $"AMEMBASSY PLACE{i}\n",
            1_000_000,
            "\nUNCLAS OSLO 009901\n\nSUBJECT: SNOWMEN\n\n1. (U) One.\n"), Reading.Everything, "1 cables"),
        new("references-1m", 600, 120, Making.Numbered("refs.txt", Making.Head + "REF: ", i => $"06 OSLO {i}, ", 1_000_000,
            "\n\n1. (U) One.\n"),
            Reading.Everything, "1 cables"),
        new("paragraphs-1m", 400, 120, Making.Numbered("paragraphs.txt", Making.Head, i => $"{i}. (U) Word.\n\n", 1_000_000),
            Reading.Everything,
            "1 cables"),
        new("messages-300k", 800, 120, Making.Numbered("messages.txt", "", i =>
            $"{Making.Head.Replace("009901", $"{i:D6}")}1. (U) One.\nNNNN\n",
            300_000), Reading.Everything, "300000 cables"),
        new("mail-parts-200k", 700, 120, Making.Repeated("parts.eml",
            "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n",
                "--b\nContent-Type: text/plain\n\nx\n", 200_000),
            Reading.Everything, "1 cables"),
        new("json-members-5m", 600, 120, Making.Numbered("members.ndjson", "{\"metadata\":{", i => $"\"m{i}\":[],", 5_000_000,
            "\"x\":1},\"text\":\"x\"}"),
            Reading.Everything, ""),
    ];
}
