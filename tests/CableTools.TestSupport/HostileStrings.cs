namespace CableTools.Tests.Support;

/// <summary>Texts that mean something to a browser, a spreadsheet, a shell, a terminal, a search or a file system. No outlet obeys
/// one.</summary>
internal static class HostileStrings
{
    /// <summary>What a browser would run or load.</summary>
    public static readonly string[] Markup =
    [
        "<script>window.pwned=1</script>", "</script><script>window.pwned=1</script>", "<img src=x onerror=window.pwned=1>",
        "\"><svg/onload=window.pwned=1>", "' onmouseover='window.pwned=1", "<a href=\"javascript:window.pwned=1\">x</a>",
        "<iframe srcdoc='<script>window.pwned=1</script>'>", "]]><script/>", "<!--<script>", "-->", "&lt;script&gt;",
            "</title></style></pre>",
        "<b onclick=window.pwned=1>", "{{constructor.constructor('window.pwned=1')()}}", "${window.pwned=1}",
    ];

    /// <summary>What a viewer of Markdown would follow or draw.</summary>
    public static readonly string[] Markdown =
    [
        "[x](javascript:window.pwned=1)", "![x](http://example.org/seen.png)", "[x]: javascript:window.pwned=1",
            "<javascript:window.pwned=1>",
        "`code`", "| a | b |", "# a heading", "$\\href{javascript:window.pwned=1}{x}$", "***", "- [ ] task",
    ];

    /// <summary>What a spreadsheet would work out.</summary>
    public static readonly string[] Formulas =
    [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "=HYPERLINK(\"http://example.org\")", "＝1+1",
            "＋1", "－1",
        "＠SUM(A1)", "x\",\"=1+1", "x;=1+1", "x\t=1+1", "x\n=1+1",
    ];

    /// <summary>What a shell would run.</summary>
    public static readonly string[] Commands =
    [
        "$(throw 'obeyed')", "`$(throw)", "'; throw 'obeyed'; '", "\u2019; throw 'obeyed'; \u2019", "\"; throw 'obeyed'; \"",
            "; throw 'obeyed'",
        "| throw", "&& throw", "$env:PATH", "@(throw)", "-Recurse", "--force", "%PATH%", "!!", "*",
    ];

    /// <summary>What a database or a search would take for more than words.</summary>
    public static readonly string[] Queries =
    [
        "'; DROP TABLE cables; --", "\" OR 1=1 --", "%", "_", "*", "?", "*:*", "a*b?c", "text:*", "a AND (b OR", "\"", "\\", "[a TO z]",
            "{a TO *}",
        "/.*/", "a~2", "a^1000", "NOT a", "kind$:file", "x\0y",
    ];

    /// <summary>What a terminal would obey, and marks that hide or turn what follows.</summary>
    public static readonly string[] Controls =
    [
        "\u001b[2J", "\u001b]0;owned\u0007", "\u001b]8;;http://example.org\u001b\\x\u001b]8;;\u001b\\", "\u001bP1$r\u001b\\", "\u009b31m",
            "\u009d0;owned\u009c",
        "\u0008\u0008\u0008", "\u007f", "a\rb", "\u0000", "\u202Egnp.exe", "\u2066\u2069", "\u202A\u202B\u202C\u202D", "\u2067\u2068",
            "\u200Bhidden",
        "\uFEFFhidden", "\u061C", "\u200E\u200F", "\u2028\u2029", "\u2060",
    ];

    /// <summary>What is no name for a file, or one somewhere else.</summary>
    public static readonly string[] Names =
    [
        "../../up", "..\\..\\up", "/etc/passwd", "C:\\Windows\\x", "C:x", "\\\\server\\share", "CON", "nul", "COM1", "lpt9.txt", "AUX.",
            "CONIN$",
        "name.", "name ", ".", "..", "", " ", "~", "a:stream", "a\0b", "a/b", "{Id}", "x\u202Etxt.exe", new string('n', 300),
    ];

    /// <summary>All of them.</summary>
    public static readonly string[] All = [.. Markup, .. Markdown, .. Formulas, .. Commands, .. Queries, .. Controls, .. Names];

    /// <summary>Characters that no outlet for people may pass on.</summary>
    public static bool IsObeyed(char c) => (char.IsControl(c) && c is not ('\n' or '\t'))
        || c is '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    /// <summary>A cable that says a text wherever a cable says something: each line of it that is a field's, so that it is read as
    /// one.</summary>
    public static Cable Cable(string text) => CableTools.Cable.Parse(
        $"R 121305Z MAY 06\nFM AMEMBASSY OSLO {text}\nTO SECSTATE WASHDC {text}\nINFO AMEMBASSY RIGA {text}\n\n"
        + $"C O N F I D E N T I A L OSLO 009001\n\nSIPDIS\n\nE.O. 12958: DECL: {text}\nTAGS: PREL, ({text}, X), OVIP (SMITH {text}, JOHN)\n"
        + $"SUBJECT: {text} BEHIND {text}\n\nREF: A. {text} B. OSLO 9000 {text}\n\nClassified By: {text} for reasons 1.4 (b).\n\n"
        + $"1. (C) Summary: {text} in the first. End summary.\n\n{text}\n\n2. (C) A second one, {text}.\n\nBURNS\n",
        null, new CableSource($"/folder/{text}.txt", CableFormat.PlainText, 1));
}
