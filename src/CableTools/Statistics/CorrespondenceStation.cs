namespace CableTools.Statistics;

/// <summary>One station of the correspondence.</summary>
public sealed class CorrespondenceStation
{
    internal CorrespondenceStation(string name, int sent, int action, int information)
    {
        Name = name;
        Post = Post.Find(name);
        Sent = sent;
        ReceivedForAction = action;
        ReceivedForInformation = information;
    }

    /// <summary>The name of a post, "MOSCOW", of an agency, command or collective, "CIA WASHDC", or an address as written.</summary>
    public string Name { get; }

    /// <summary>The post; null where the vocabulary does not know it.</summary>
    public Post? Post { get; }

    /// <summary>Cables it sent, each once however many addressees it has.</summary>
    public int Sent { get; }

    /// <summary>Cables it was an action addressee of.</summary>
    public int ReceivedForAction { get; }

    /// <summary>Cables it was an information addressee of.</summary>
    public int ReceivedForInformation { get; }

    /// <summary>Name and counts.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Name}: {Sent} sent, {ReceivedForAction} + {ReceivedForInformation} received");
}
