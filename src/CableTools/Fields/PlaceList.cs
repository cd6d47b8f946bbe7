namespace CableTools.Fields;

/// <summary>Where the fields of one group stand in the text.</summary>
internal sealed class PlaceList
{
    private readonly List<(CableField Field, int Start, int End)> _places = [];

    public void Set(CableField field, int start, int end)
    {
        if (end > start) _places.Add((field, start, end));
    }

    public bool TryFind(CableField field, out int start, out int end)
    {
        foreach (var place in _places)
        {
            if (place.Field != field) continue;
            (start, end) = (place.Start, place.End);
            return true;
        }

        start = end = 0;
        return false;
    }
}
