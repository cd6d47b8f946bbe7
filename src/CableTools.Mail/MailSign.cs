namespace CableTools.Mail;

/// <summary>Tells an e-mail by its first lines.</summary>
internal static class MailSign
{
    /// <summary>Headers that only a mail program writes.</summary>
    private static readonly string[] Certain =
        ["Received", "Return-Path", "Message-ID", "MIME-Version", "Content-Type", "Delivered-To", "DKIM-Signature", "X-Mailer"];

    /// <summary>Headers for people; a printed letter has them, too.</summary>
    private static readonly string[] Common = ["From", "To", "Date", "Subject"];

    public enum Form
    {
        None,
        One,
        Many,
    }

    /// <summary>The form of a file, by its first bytes and its name.</summary>
    public static Form Tell(byte[] head, int count, string? name)
    {
        int at = Preamble(head, count);
        var lines = new HeadLines(head, at, count);
        if (!lines.TryRead(out string? first)) return Form.None;
        bool many = IsPostmark(first) && lines.TryRead(out first);
        if (first is null || HeaderName(first) is null) return Form.None;
        return IsHeader(first, lines, many || IsNamedMail(name)) ? many ? Form.Many : Form.One : Form.None;
    }

    /// <summary>The line before each message of an mbox file: "From jane@example.org Mon May 15 09:00:00 2006".</summary>
    /// <remarks>It takes the time of day: "From " begins many a sentence.</remarks>
    public static bool IsPostmark(string line)
    {
        if (!line.StartsWith("From ", StringComparison.Ordinal)) return false;
        for (int colon = line.IndexOf(':'); colon > 0; colon = line.IndexOf(':', colon + 1))
            if (IsDigit(line[colon - 1]) && colon + 1 < line.Length && IsDigit(line[colon + 1])) return true;
        return false;
    }

    /// <summary>The name of a header; null for a line that is none.</summary>
    public static string? HeaderName(string line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0) return null;
        for (int i = 0; i < colon; i++)
            if (line[i] is <= ' ' or > '~') return null;
        return line.Substring(0, colon);
    }

    /// <summary>How many bytes the byte order mark is long.</summary>
    public static int Preamble(byte[] head, int count) => count > 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF ? 3 : 0;

    private static bool IsHeader(string first, HeadLines lines, bool isNamed)
    {
        int common = 0;
        bool certain = false;
        for (string? line = first; line is { Length: > 0 }; lines.TryRead(out line))
        {
            if (HeaderName(line) is not { } name) continue;
            if (Contains(Common, name)) common++;
            certain |= Contains(Certain, name);
        }

        return isNamed ? certain || common > 0 : certain && common > 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNamedMail(string? name) => name is not null && Contains([".eml", ".mbox", ".mbx"], Path.GetExtension(name));

    private static bool Contains(string[] names, string name) => Array.Exists(names,
        known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
