using CableTools.Text;

namespace CableTools.Fields;

/// <summary>A part of a "Classified By" line with its words. Whether a word can be a name is looked up once, and only if asked.</summary>
internal sealed class NamePart
{
    private readonly List<Word> _words = new(6);

    public NamePart(TextSlice text)
    {
        Text = text;
        for (int at = text.Start; at < text.End;)
        {
            while (at < text.End && text.Source[at] == ' ') at++;
            int start = at;
            while (at < text.End && text.Source[at] != ' ') at++;
            if (at == start) continue;
            int name = NameBehindSlash(text.Between(start, at));
            if (name > 0) _words.Add(new Word(text.Between(start, name).ToString(), start, false));
            else name = start;
            _words.Add(new Word(text.Between(name, at).ToString(), name, null));
        }
    }

    /// <summary>"DCM/Ted": where the name begins behind a title's slash; 0 where none does.</summary>
    private static int NameBehindSlash(TextSlice word)
    {
        int slash = word.Source.LastIndexOf('/', Math.Max(word.End - 1, 0), word.Length);
        if (slash <= word.Start) return 0;
        var name = word.From(slash + 1);
        return name.HasLower && NameWord.CanBeName(name.ToString()) && NameWord.IsTitle(word.To(slash).ToString()) ? slash + 1 : 0;
    }

    public TextSlice Text { get; }

    public int Count => _words.Count;

    public string this[int index] => _words[index].Text;

    public bool IsAllName
    {
        get
        {
            for (int i = 0; i < Count; i++)
                if (!CanBeName(i)) return false;
            return true;
        }
    }

    public bool IsNoName
    {
        get
        {
            for (int i = 0; i < Count; i++)
                if (CanBeName(i)) return false;
            return true;
        }
    }

    /// <summary>Offset of a word.</summary>
    public int StartOf(int index) => _words[index].Start;

    public bool CanBeName(int index)
    {
        var word = _words[index];
        if (word.CanBeName is { } known) return known;
        bool found = NameWord.CanBeName(word.Text);
        _words[index] = new Word(word.Text, word.Start, found);
        return found;
    }

    public override string ToString() => Text.ToString();

    private readonly struct Word
    {
        public Word(string text, int start, bool? canBeName)
        {
            Text = text;
            Start = start;
            CanBeName = canBeName;
        }

        public string Text { get; }

        public int Start { get; }

        public bool? CanBeName { get; }
    }
}
