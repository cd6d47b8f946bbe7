namespace CableTools;

/// <summary>How far the loading of cables is.</summary>
/// <param name="Files">Files read to their end.</param>
/// <param name="Cables">Cables read so far.</param>
/// <param name="Path">The file being read.</param>
public sealed record CableLoadProgress(int Files, int Cables, string Path);

/// <summary>
/// A file that could not be read, or not to its end, or has texts in which nothing of a cable was found; or a folder that could not be
/// listed.
/// </summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Message">Why.</param>
public sealed record CableLoadProblem(string Path, string Message);
