namespace CableTools.Fuzz;

/// <summary>One way in: what is fed to it, and what must hold whatever that is.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Its name at the prompt, and that of its folders.</summary>
    public abstract string Name { get; }

    /// <summary>What is tried, in a line.</summary>
    public abstract string Summary { get; }

    /// <summary>Honest inputs to begin with.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>Tries one input.</summary>
    /// <exception cref="Exception">A promise is broken; any exception at all is a find.</exception>
    public abstract void Try(byte[] input);

    /// <summary>Does with one input what a user would, without looking whether promises hold.</summary>
    public virtual void Work(byte[] input) => Try(input);

    /// <summary>Whether branches are watched, of which threads would make a muddle.</summary>
    public static bool IsGuided { get; set; }
}
