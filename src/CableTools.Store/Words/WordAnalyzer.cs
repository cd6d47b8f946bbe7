using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CableTools.Store.Words;

/// <summary>The same words for a query and for short fields.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new WordTokenizer(reader));

    private sealed class WordTokenizer : Tokenizer
    {
        private readonly ICharTermAttribute _term;
        private readonly IOffsetAttribute _offset;
        private char[] _buffer = new char[64];
        private WordScanner _scanner;

        public WordTokenizer(TextReader input)
            : base(input)
        {
            _term = AddAttribute<ICharTermAttribute>();
            _offset = AddAttribute<IOffsetAttribute>();
        }

        public override void Reset()
        {
            base.Reset();
            string text = m_input.ReadToEnd();
            _scanner = new WordScanner(text, 0, text.Length);
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            int length = _scanner.Next(ref _buffer);
            if (length == 0) return false;
            _term.CopyBuffer(_buffer, 0, length);
            _offset.SetOffset(_scanner.Start, _scanner.End);
            return true;
        }
    }
}
