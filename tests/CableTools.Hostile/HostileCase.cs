namespace CableTools.Hostile;

/// <summary>Something made to do harm, and what it may cost.</summary>
/// <param name="Name">What it is asked for by, and its line in docs/bounds.md.</param>
/// <param name="Megabytes">The most memory the process may have held at once, the runtime's own 40 MB with it.</param>
/// <param name="Seconds">The most time it may take on a machine of two cores; a guard against work that grows with the square.</param>
/// <param name="Make">Makes the file in a folder, and gives its path. Its memory does not count.</param>
/// <param name="Run">Reads it, in a process of its own.</param>
/// <param name="Expected">What the run must tell.</param>
internal sealed record HostileCase(
    string Name, int Megabytes, int Seconds, Func<string, string> Make, Func<string, string> Run, string Expected);
