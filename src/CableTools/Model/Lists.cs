using System.Collections;
using System.Collections.ObjectModel;

namespace CableTools.Model;

/// <summary>
/// Lists to hand out: nobody can change them, and PowerShell can index them. The compiler's own read-only lists have no public indexer,
/// so that $cable.Diagnostics[0].Code would be the codes of all; a List or an array behind IReadOnlyList can be cast and changed.
/// </summary>
internal static class Lists
{
    public static IReadOnlyList<T> Empty<T>() => None<T>.List;

    /// <summary>
    /// The items as a list to hand out. A list or an array is wrapped, not copied: whoever gives it no longer changes it.
    /// </summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> items) => items switch
    {
        HandedOut<T> done => done,
        IReadOnlyCollection<T> { Count: 0 } => None<T>.List,
        IList<T> list => new HandedOut<T>(list),
        IReadOnlyList<T> list => new HandedOut<T>(new Adapter<T>(list)),
        _ => new HandedOut<T>([.. items.Checked()]),
    };

    public static IReadOnlyDictionary<TKey, TValue> Of<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> items)
        where TKey : notnull => items switch
    {
        ReadOnlyDictionary<TKey, TValue> done => done,
        IDictionary<TKey, TValue> dictionary => new ReadOnlyDictionary<TKey, TValue>(dictionary),
        _ => new ReadOnlyDictionary<TKey, TValue>(items.ToDictionary(item => item.Key, item => item.Value)),
    };

    private static class None<T>
    {
        public static readonly HandedOut<T> List = new([]);
    }

    /// <summary>
    /// A list that says what is in it: Export-Csv and a table of properties ask a value for its text, and the name of a class is none. A
    /// notebook shows it as a table.
    /// </summary>
    [TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
    private sealed class HandedOut<T>(IList<T> list) : ReadOnlyCollection<T>(list), IDisplayable
    {
        public string ToHtml() => Displays.Html(this);

        public string ToMarkdown() => Displays.Markdown(this);

        public override string ToString() => string.Join("; ", this);

        string IDisplayable.ToText() => Displays.Text(this);
    }

    /// <summary>Lets a list that only reads stand where one is asked for that could write.</summary>
    private sealed class Adapter<T>(IReadOnlyList<T> list) : IList<T>
    {
        public int Count => list.Count;

        public bool IsReadOnly => true;

        public T this[int index]
        {
            get => list[index];
            set => throw new NotSupportedException();
        }

        public int IndexOf(T item)
        {
            for (int i = 0; i < list.Count; i++)
                if (EqualityComparer<T>.Default.Equals(list[i], item)) return i;
            return -1;
        }

        public bool Contains(T item) => IndexOf(item) >= 0;

        public void CopyTo(T[] array, int arrayIndex)
        {
            for (int i = 0; i < list.Count; i++) array[arrayIndex + i] = list[i];
        }

        public IEnumerator<T> GetEnumerator() => list.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => list.GetEnumerator();

        public void Add(T item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public void Insert(int index, T item) => throw new NotSupportedException();

        public bool Remove(T item) => throw new NotSupportedException();

        public void RemoveAt(int index) => throw new NotSupportedException();
    }
}
