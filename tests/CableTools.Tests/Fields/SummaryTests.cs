using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class SummaryTests
{
    [Theory]
    [InlineData("1. (C) SUMMARY: Foo. END SUMMARY.\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("SUMMARY: (C) Foo. END SUMMARY.\\n\\n1. (C) Bar.", "Foo.")]
    [InlineData("1. (C) SUMMARY: (Foo) and baz. (END SUMMARY)\\n\\n2. (C) Bar.", "(Foo) and baz.")]
    [InlineData("1. (C) Summary. Foo.\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("1. (C) SUMMAY: Foo. End summary\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("1. (C) Summary and Comment: Foo. End Summary and Comment.\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("1. (C) SUMMARY AND ACTION REQUEST: Foo.\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("1. (C) SUMMARY: Foo.\\n\\n2. (C) Baz. END SUMMARY.\\n\\n3. (C) Bar.", "Foo.\nBaz.")]
    [InlineData("SUMMARY\\n-------\\n\\n1. (C) Foo.\\n\\n2. (C) Baz.\\n\\nDETAIL\\n------\\n\\n3. (C) Bar.", "Foo.\nBaz.")]
    [InlineData("SUMMARY: Foo. END SUMMARY.\\n\\n1. Bar.", "Foo.")]
    [InlineData("BEGIN SUMMARY\\n\\nFoo. END SUMMARY\\n\\n1. Bar.", "Foo.")]
    [InlineData("1. (C) Foo. End Summary.\\n\\n2. (C) Bar.", "Foo.")]
    [InlineData("1. (C) Foo.\\n\\n2. (C) Baz. (END SUMMARY.)\\n\\n3. (C) Bar.", "Foo.\nBaz.")]
    [InlineData("1. (C) A summary of the talks was sent.\\n\\n2. (C) Bar.", null)]
    public void The_summary_is_its_running_text(string body, string? summary) =>
        Assert.Equal(summary, Make.WithBody(Make.Lines(body)).Summary);

    [Theory]
    [InlineData("1. (C) Foo.\\n\\n2. (C) COMMENT: Bar. END COMMENT.", "Bar.")]
    [InlineData("1. (C) Foo.\\n\\n2. (C) COMMENT. Bar.", "Bar.")]
    [InlineData("1. (C) Foo.\\n\\nCOMMENT\\n-------\\n\\n2. (C) Bar.\\n\\n3. (U) Baghdad minimize considered.", "Bar.")]
    [InlineData("1. (C) Foo.\\n\\nCOMMENT\\n-------\\n\\n2. (C) Bar.\\n\\n3. (U) CODEL Sample has cleared this cable.", "Bar.")]
    [InlineData("1. (C) Foo. (COMMENT: Bar. END COMMENT.) Baz.", "Bar.")]
    [InlineData("1. FOO.\\n\\nCOMMENT: BAR.", "BAR.")]
    [InlineData("1. (C) Foo.\\n\\n2. (C) COMMENT: Bar.\\n\\n3. (C) Comment continued: Baz.", "Bar.\nBaz.")]
    [InlineData("1. (C) Foo.\\n\\n2. (C) COMMENT CONT'D: Bar.", "Bar.")]
    [InlineData("1. (C) Foo.\\n\\n2. (C) Comment continued to come in.", null)]
    [InlineData("1. (C) Foo. He had no comment.", null)]
    public void The_comment_is_its_running_text(string body, string? comment) =>
        Assert.Equal(comment, Make.WithBody(Make.Lines(body)).Comment);

    [Theory]
    [InlineData("1. (U) This is an action request. Foo.", CableParagraphRole.None)]
    [InlineData("1. (C) ACTION REQUEST: Foo.", CableParagraphRole.ActionRequest)]
    [InlineData("1. (C) NOTE: Foo.", CableParagraphRole.Note)]
    [InlineData("1. (C) Note the date.", CableParagraphRole.None)]
    public void A_label_gives_the_role(string body, CableParagraphRole role) => Assert.Equal(role, Make.WithBody(body).Paragraphs[0].Role);
}
