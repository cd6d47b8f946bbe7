using CableTools.Statistics;
using CableTools.Store.Writing;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CableTools.Store.Searching;

/// <summary>The facts of the cables of one segment, one cable at a time. What several cables share is made once.</summary>
internal sealed class IndexedFacts : ICableFacts
{
    private readonly NumericDocValues _dates, _datedBy, _levels, _precedences, _words, _paragraphs;
    private readonly IBits _dated;
    private readonly BinaryDocValues _ids, _subjects, _references;
    private readonly SortedDocValues _origins, _tags;
    private readonly string?[] _originNames;
    private readonly string[]?[] _tagLists;
    private readonly ValueSet<string> _action, _information;
    private readonly ValueSet<PortionTally> _portions;
    private readonly BytesRef _bytes = new();
    private int _document;

    public IndexedFacts(AtomicReader reader)
    {
        _dates = Numbers(IndexFields.DateValue);
        _datedBy = Numbers(IndexFields.DatedByValue);
        _levels = Numbers(IndexFields.LevelValue);
        _precedences = Numbers(IndexFields.PrecedenceValue);
        _words = Numbers(IndexFields.WordsValue);
        _paragraphs = Numbers(IndexFields.ParagraphsValue);
        _dated = reader.GetDocsWithField(IndexFields.DateValue) ?? new Bits.MatchNoBits(reader.MaxDoc);
        _ids = Texts(IndexFields.IdValue);
        _subjects = Texts(IndexFields.SubjectValue);
        _references = Texts(IndexFields.ReferenceValues);
        _origins = Sorted(IndexFields.OriginValue);
        _tags = Sorted(IndexFields.TagValues);
        _originNames = new string?[_origins.ValueCount];
        _tagLists = new string[]?[_tags.ValueCount];
        _action = new ValueSet<string>(Sets(IndexFields.ActionValues), name => name);
        _information = new ValueSet<string>(Sets(IndexFields.InformationValues), name => name);
        _portions = new ValueSet<PortionTally>(Sets(IndexFields.PortionValues), FactValues.ReadPortion);

        NumericDocValues Numbers(string field) => reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;
        BinaryDocValues Texts(string field) => reader.GetBinaryDocValues(field) ?? DocValues.EMPTY_BINARY;
        SortedDocValues Sorted(string field) => reader.GetSortedDocValues(field) ?? DocValues.EMPTY_SORTED;
        SortedSetDocValues Sets(string field) => reader.GetSortedSetDocValues(field) ?? DocValues.EMPTY_SORTED_SET;
    }

    public string? Id => Text(_ids) is { Length: > 0 } id ? id : null;

    public DateTimeOffset? Date => _dated.Get(_document) ? Terms.Date(_dates.Get(_document)) : null;

    public bool IsDatedByContainer => _datedBy.Get(_document) != 0;

    public IReadOnlyList<string> Tags
    {
        get
        {
            int ord = _tags.GetOrd(_document);
            return ord < 0 ? [] : _tagLists[ord] ??= FactValues.Split(Text(_tags, ord));
        }
    }

    public Classification Classification => (Classification)_levels.Get(_document);

    public Precedence? Precedence => _precedences.Get(_document) is > 0 and var number ? (Precedence)(number - 1) : null;

    public string? Origin
    {
        get
        {
            int ord = _origins.GetOrd(_document);
            return ord < 0 ? null : _originNames[ord] ??= Text(_origins, ord);
        }
    }

    public IReadOnlyList<string> ActionAddressees => _action.Of(_document);

    public IReadOnlyList<string> InformationAddressees => _information.Of(_document);

    public IReadOnlyList<string> ReferencedIds => Text(_references) is { Length: > 0 } list ? FactValues.Split(list) : [];

    public string? Subject => Text(_subjects) is { Length: > 0 } subject ? subject : null;

    public int Words => (int)_words.Get(_document);

    public int Paragraphs => (int)_paragraphs.Get(_document);

    public IReadOnlyList<PortionTally> Portions => _portions.Of(_document);

    public void MoveTo(int document) => _document = document;

    private string Text(BinaryDocValues values)
    {
        values.Get(_document, _bytes);
        return _bytes.Utf8ToString();
    }

    private string Text(SortedDocValues values, int ord)
    {
        values.LookupOrd(ord, _bytes);
        return _bytes.Utf8ToString();
    }

    /// <summary>Documents that have several values each, of which there are few: each is read once.</summary>
    private sealed class ValueSet<T>(SortedSetDocValues values, Func<string, T> read)
    {
        private readonly (bool IsRead, T Value)[] _known = new (bool, T)[values.ValueCount];
        private readonly List<T> _found = [];
        private readonly BytesRef _bytes = new();

        public List<T> Of(int document)
        {
            _found.Clear();
            values.SetDocument(document);
            for (long ord = values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = values.NextOrd())
            {
                ref var known = ref _known[ord];
                if (!known.IsRead)
                {
                    values.LookupOrd(ord, _bytes);
                    known = (true, read(_bytes.Utf8ToString()));
                }

                _found.Add(known.Value);
            }

            return _found;
        }
    }
}
