namespace CableTools.Tests.Support;

/// <summary>Small cables around the one line a test is about.</summary>
internal static class Make
{
    public static Cable WithEnvelope(string addresses) =>
        Cable.Parse("O 121305Z MAY 06\nFM AMEMBASSY MOSCOW\n" + addresses
            + "\n\nC O N F I D E N T I A L MOSCOW 001234\n\nTAGS: PREL\nSUBJECT: X\n\n1. (C) Text.\n");

    public static Cable WithFirstLine(string line) => Cable.Parse("O 121305Z MAY 06\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\n" + line
        + "\n\nTAGS: PREL\nSUBJECT: X\n\n1. (C) Text.\n");

    public static Cable WithHeading(string lines, CableParserOptions? options = null) =>
        Cable.Parse("O 121305Z MAY 06\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L MOSCOW 001234\n\nSIPDIS\n\n"
            + lines + "\n\n1. (C) Text.\n\nSAMPLE\n", options);

    public static Cable WithReferences(string lines) => WithHeading("E.O. 12958: DECL: 01/01/2016\nTAGS: PREL\nSUBJECT: X\n\n" + lines);

    public static Cable WithBody(string body) =>
        Cable.Parse("O 121305Z MAY 06\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L MOSCOW 001234\n\nSIPDIS\n\n"
            + "E.O. 12958: DECL: 01/01/2016\nTAGS: PREL\nSUBJECT: X\n\n" + body + "\n");

    /// <summary>Line feeds are written \n in the tables of cases, so that a case is one line.</summary>
    public static string Lines(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
