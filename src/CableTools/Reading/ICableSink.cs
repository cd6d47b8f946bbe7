namespace CableTools;

/// <summary>Where cables are written to: all of them are there when it is committed, and nothing of them before.</summary>
public interface ICableSink : IDisposable
{
    /// <summary>Writes a cable.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Write(Cable cable);

    /// <summary>Puts everything in its place.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    void Commit();
}
