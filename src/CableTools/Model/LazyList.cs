using System.Collections;

namespace CableTools.Model;

/// <summary>
/// A list that knows its count and builds an item when it is first asked for, and keeps it. Two threads may build one at once; both then
/// hand out the same. It stands behind what <see cref="Lists.Of{T}(IEnumerable{T})"/> hands out.
/// </summary>
internal sealed class LazyList<T> : IList<T>
    where T : class
{
    private readonly T?[] _items;
    private readonly Func<int, T> _build;

    public LazyList(int count, Func<int, T> build)
    {
        _items = new T?[count];
        _build = build;
    }

    public int Count => _items.Length;

    public bool IsReadOnly => true;

    public T this[int index]
    {
        get => Volatile.Read(ref _items[index]) ?? Build(index);
        set => throw new NotSupportedException();
    }

    public int IndexOf(T item)
    {
        for (int i = 0; i < _items.Length; i++)
            if (EqualityComparer<T>.Default.Equals(this[i], item)) return i;
        return -1;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (int i = 0; i < _items.Length; i++) array[arrayIndex + i] = this[i];
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < _items.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(T item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public void Insert(int index, T item) => throw new NotSupportedException();

    public bool Remove(T item) => throw new NotSupportedException();

    public void RemoveAt(int index) => throw new NotSupportedException();

    private T Build(int index) => Interlocked.CompareExchange(ref _items[index], _build(index), null) ?? _items[index]!;
}
