using System.Text;
using CableTools.Tests.Statistics;

namespace CableTools.Mail.Tests;

/// <summary>Invented e-mails around invented cables.</summary>
internal static class Mails
{
    private const string Head = "From: \"Finch, Olga\" <finch@example.org>\nTo: desk@example.org\nDate: Tue, 6 Jun 2006 09:30:00 +0200\n"
        + "Subject: the cable you asked for\nMessage-ID: <1@example.org>\n";

    static Mails() => MailFiles.Register();

    /// <summary>The text of a cable from Oslo of 12 May 2006.</summary>
    public static string Cable(int serial, string? date = "2006-05-12 13:05", string body = "1. (U) The sauna is \u20AC 5.") =>
        new Invented("OSLO", serial, date, "PREL, NO", Body: body).Parse().Text;

    /// <summary>A message whose text is what it is given.</summary>
    public static string Plain(string text) => Head + "\n" + text;

    /// <summary>A message of one part, with the headers of that part.</summary>
    public static string Of(string headers, string content) => Head + "MIME-Version: 1.0\n" + headers + "\n\n" + content;

    /// <summary>A message of several parts, each with its headers, a blank line and its content.</summary>
    public static string Several(string kind, params string[] parts) => Of($"Content-Type: multipart/{kind}; boundary=\"=-cut-{kind}\"",
        string.Concat(parts.Select(part => $"--=-cut-{kind}\n{part}\n")) + $"--=-cut-{kind}--\n");

    public static string Part(string headers, string content) => headers + "\n\n" + content;

    public static string Text(string content) => Part("Content-Type: text/plain; charset=utf-8", content);

    public static string Page(string content) => Part("Content-Type: text/html; charset=utf-8",
        "<html><body>" + string.Concat(content.Split('\n').Select(line => $"<div>{line}</div>\n")) + "</body></html>");

    public static string Attached(string name, string type, string content) => Part(
        $"Content-Type: {type}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"", content);

    public static string Base64(string headers, byte[] content) => Part(headers + "\nContent-Transfer-Encoding: base64",
        Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks));

    public static string Mailbox(params string[] messages) => string.Concat(messages.Select(message =>
        "From finch@example.org Tue Jun  6 09:30:00 2006\n" + message.Replace("\nFrom ", "\n>From ", StringComparison.Ordinal) + "\n\n"));

    public static List<Cable> Read(byte[] bytes, string? name) => [.. CableReader.Read(new MemoryStream(bytes), name)];

    public static List<Cable> Read(string mail, string? name = "a.eml") => Read(Encoding.UTF8.GetBytes(mail), name);
}
