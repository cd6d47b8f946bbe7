using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("1. (C) Text.\\nBURNS", "BURNS")]
    [InlineData("1. (C) Text.\\n\\nBurns", "Burns")]
    [InlineData("1. (C) Text under these auspices. BURNS", "BURNS")]
    [InlineData("1. (C) Text. End text. CLINTON", "CLINTON")]
    [InlineData("1. (C) Text .SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text.\\nVAN DER SAMPLE", "VAN DER SAMPLE")]
    [InlineData("1. (C) Text.\\nO'SAMPLE", "O'SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\nNNNN", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\nBT\\n#1234", "SAMPLE")]
    [InlineData("1. (C) Text.\\n\\nSample\\n\\n\\\"Visit Oslo's Classified Web Site at http://www.state.example.gov\\\"", "Sample")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\n.", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\nT ONE CUT OFF ON...", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\nNOTE: NOT PASSED TO ADDRESSEE(S) ABOVE\\n\\n        CONFIDENTIAL", "SAMPLE")]
    [InlineData("1. (C) Text. Visit our page:\\nXXXXXXXXXXXX\\nSample", "Sample")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\n=======CABLE ENDS=======", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n- Classification: SECRET", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\n     SECRET\\n\\n>\\n 2004OSLO00123 - Classification: SECRET", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\nEnd of cable", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\nPublished by Cryptome, see cryptome.example", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n\\nRECORD COPY", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE..", "SAMPLE")]
    [InlineData("1. (C) Text. Visit Oslo's Classified Website: XXXXXXXXXXXX SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text. Visit Oslo's Classified Website: http://www.example.gov/oslo Sample", "Sample")]
    [InlineData("1. (C) Text. Visit Oslo's Classified Website: http://www.example.gov/Portal:Unit ed_Kingdom\\nSAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text. [The Owl Post, 4/2/2009] SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Call the guard at 5777-4873  SAMPLE", "SAMPLE")]
    [InlineData("1. TEXT.\\n\\nGP-3\\nSAMPLE", "SAMPLE")]
    [InlineData("1. (C) We will send it, and ask for the Department's OSLO 00000657 002 OF 002 guidance by May 16.SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text.\\n\\nMINIMIZED CONSIDERED\\nSAMPLE", "SAMPLE")]
    [InlineData("1. TEXT.\\n\\n\\nSAMPLE\\n\\n\\nNMAFVVZCZ\\n*** Current Handling Restrictions *** n/a ***\\n"
        + "Current Classification *** CONFIDENTIAL", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE .", "SAMPLE")]
    [InlineData("1. (C) Text.\\nSAMPLE\\n/\\n/\\n/", "SAMPLE")]
    [InlineData("1. (C) Text.\\nvan Sample", "van Sample")]
    [InlineData("1. (C) Please send guidance to the embassy before August 16.SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Visit our website: (http://www.state.example.gov) SAMPLE", "SAMPLE")]
    [InlineData("1. (C) Text.\\nRECORD COPY", null)]
    [InlineData("1. (C) Text.\\nCOMMENT", null)]
    [InlineData("1. (C) Text ends in Baghdad.", null)]
    [InlineData("1. (C) Text.\\nXXXXXXXXXXXX", null)]
    [InlineData("1. (C) Text.\\n\\n2. (C) Last words", null)]
    public void The_signature_is_the_last_line_if_it_is_a_name(string body, string? signature) =>
        Assert.Equal(signature, Make.WithBody(Make.Lines(body).Replace("\\\"", "\"", StringComparison.Ordinal)).Signature);

    [Theory]
    [InlineData("SAMPLE\n=======CABLE ENDS=======")]
    [InlineData("SAMPLE\n- Classification: SECRET\nNNNN")]
    [InlineData("SAMPLE\nRECORD COPY")]
    [InlineData("=======CABLE ENDS=======")]
    public void What_stands_under_the_text_is_no_part_of_it(string end) =>
        Assert.Equal("Text.", Assert.Single(Make.WithBody("1. (C) Text.\n" + end).Paragraphs).Text);

    [Fact]
    public void A_glued_signature_comes_off_the_text_and_is_reported()
    {
        var cable = Make.WithBody("1. (C) Text under these auspices. BURNS");
        Assert.Equal("Text under these auspices.", cable.Paragraphs[0].Text);
        Assert.Contains(cable.Diagnostics, d => d.Code == "SignatureGlued" && cable.Text.Substring(d.Start, d.Length) == "BURNS");
    }

    [Theory]
    [InlineData("Charge d'Affaires Donald Lu", "LU")]
    [InlineData("Charge d'Affaires Donald Luhr", null)]
    public void A_surname_of_two_letters_is_one_that_the_classifier_has(string classifier, string? signature) =>
        Assert.Equal(signature, Make.WithBody($"Classified By: {classifier}. Reason 1.4 (b)\n\n1. (C) This is the declaration on the "
            + "security of energy. LU").Signature);
}
