using CableTools.Vocabulary;

namespace CableTools.PowerShell;

/// <summary>Completes a tag with the known ones, and says what each stands for.</summary>
public sealed class TagCompleter : WordCompleter
{
    private protected override IEnumerable<(string Word, string Meaning)> Words =>
        CableTag.Known.Select(tag => (tag.Code, tag.Meaning ?? tag.Kind.ToString()));
}

/// <summary>Completes a post with the known ones, and says where each is.</summary>
public sealed class PostCompleter : WordCompleter
{
    private protected override IEnumerable<(string Word, string Meaning)> Words =>
        Post.All.Select(post => (post.Name, post.Country is null ? post.DisplayName : $"{post.DisplayName}, {post.Country}"));
}

/// <summary>Completes a caption with those that cables carry.</summary>
public sealed class CaptionCompleter : WordCompleter
{
    private protected override IEnumerable<(string Word, string Meaning)> Words =>
    [
        ("SIPDIS", "For the SIPRNET: a cable released to other agencies' networks"),
        ("NOFORN", "Not for foreign nationals"),
        ("SENSITIVE", "Sensitive but unclassified"),
        ("NODIS", "No distribution: the addressee alone"),
        ("EXDIS", "Exclusive distribution"),
        ("LIMDIS", "Limited distribution"),
        ("STADIS", "For the Department alone"),
        ("ORCON", "Passed on with the originator's leave only"),
        ("NOCONTRACT", "Not for contractors"),
        ("TERREP", "Terrorism report"),
        ("CODEL", "Travel of members of Congress"),
    ];
}
