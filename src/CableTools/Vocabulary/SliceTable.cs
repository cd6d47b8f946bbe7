using CableTools.Text;

namespace CableTools.Vocabulary;

/// <summary>
/// A hash table that is asked with a part of a string, so that looking up every word of a cable allocates nothing. ASCII case
/// is ignored; a loose table also ignores everything that is neither letter nor digit ("RIO DE JANEIRO" is RIODEJANEIRO).
/// Filled once, then read from any number of threads.
/// </summary>
internal sealed class SliceTable<T>
    where T : class
{
    private readonly bool _loose;
    private int _mask;
    private int _count;
    private string?[] _keys;
    private T?[] _values;

    public SliceTable(int capacity, bool loose = false)
    {
        var size = 16;
        while (size < capacity * 2) size *= 2;
        _loose = loose;
        _mask = size - 1;
        _keys = new string?[size];
        _values = new T?[size];
    }

    /// <summary>Adds a key; false, and no change, where the key is there already.</summary>
    public bool TryAdd(string key, T value)
    {
        var slot = Slot(key, 0, key.Length);
        if (_keys[slot] is not null) return false;
        _keys[slot] = key;
        _values[slot] = value;
        if (++_count * 2 > _keys.Length) Grow();
        return true;
    }

    public T? Find(string key) => Find(key, 0, key.Length);

    public T? Find(string source, int start, int length) => _values[Slot(source, start, length)];

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _mask = keys.Length * 2 - 1;
        _keys = new string?[keys.Length * 2];
        _values = new T?[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is not { } key) continue;
            var slot = Slot(key, 0, key.Length);
            _keys[slot] = key;
            _values[slot] = values[i];
        }
    }

    // The slot that holds the key, or the empty one where it would stand. The table is never more than half full.
    private int Slot(string source, int start, int length)
    {
        var slot = Hash(source, start, length) & _mask;
        while (_keys[slot] is { } key && !AreEqual(key, source, start, length)) slot = (slot + 1) & _mask;
        return slot;
    }

    private int Hash(string source, int start, int length)
    {
        unchecked
        {
            var hash = (int)2166136261; // FNV-1a
            for (var i = start; i < start + length; i++)
            {
                var c = source[i];
                if (_loose && !char.IsLetterOrDigit(c)) continue;
                hash = (hash ^ Chars.Upper(c)) * 16777619;
            }

            return hash ^ (hash >> 15);
        }
    }

    private bool AreEqual(string key, string source, int start, int length)
    {
        if (!_loose && key.Length != length) return false;
        var end = start + length;
        for (var i = 0; ; i++, start++)
        {
            if (_loose)
            {
                while (i < key.Length && !char.IsLetterOrDigit(key[i])) i++;
                while (start < end && !char.IsLetterOrDigit(source[start])) start++;
            }

            if (i >= key.Length || start >= end) return i >= key.Length && start >= end;
            if (Chars.Upper(key[i]) != Chars.Upper(source[start])) return false;
        }
    }
}
