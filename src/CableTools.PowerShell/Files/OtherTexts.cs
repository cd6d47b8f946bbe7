using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>What in a file turned out to be no cable. A file of other things has one error, however many they are.</summary>
internal sealed class OtherTexts
{
    private readonly string _file;
    private int _read, _others;
    private Cable? _first;

    public OtherTexts(string file) => _file = file;

    public bool IsFirst => _read == 0;

    /// <summary>Counts a text, and says whether it is no cable.</summary>
    public bool Notes(Cable cable)
    {
        _read++;
        if (cable.IsRecognized) return false;
        _others++;
        _first ??= cable;
        return true;
    }

    /// <summary>What is to be said; null where all were cables.</summary>
    public ErrorRecord? ToError() => _first is null ? null : CableFileErrors.NoCable(_file, _read, _others, _first);
}
