namespace CableTools.Faults;

/// <summary>How long what runs long goes on after it was told to stop.</summary>
internal static class Cancelling
{
    public static int Run(string root, TextWriter output) => 0;
}
