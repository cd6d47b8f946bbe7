using System.Collections.Concurrent;

namespace CableTools.Reading.Blocks;

/// <summary>What one block was read with and the next can be read with: several threads take from it and give back.</summary>
internal sealed class Pool<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> _free = [];

    public T Rent() => _free.TryTake(out var item) ? item : make();

    public void Return(T item) => _free.Add(item);
}
