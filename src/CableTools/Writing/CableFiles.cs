namespace CableTools.Writing;

/// <summary>A file for each cable, each whole or not there; without leave to replace, none is written over.</summary>
internal sealed class CableFiles(string template, Func<CableTextForm> form, bool overwrite) : ICableSink
{
    private readonly CableFileNameTemplate _names = new(template);
    private readonly List<string> _paths = [];
    private bool _isClosed;

    /// <summary>The files that were written.</summary>
    public IReadOnlyList<string> Paths => _paths;

    public void Write(Cable cable)
    {
        if (_isClosed) throw new ObjectDisposedException(nameof(CableFiles));
        // What is written stands under its name at once: a file that cannot be replaced ends the work, and what is whole stays.
        string path = _names.For(cable.Id);
        using var file = new CableTextFile(path, form(), overwrite);
        file.Write(cable);
        file.Commit();
        _paths.Add(path);
    }

    public void Commit() => _isClosed = true;

    public void Dispose() => _isClosed = true;
}
