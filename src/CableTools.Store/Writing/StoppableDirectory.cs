using Lucene.Net.Index;
using Lucene.Net.Store;

namespace CableTools.Store.Writing;

/// <summary>
/// An index's folder in which writing can be ended: what Lucene has in memory takes seconds to write, and joining segments longer, and
/// neither asks whether anybody still wants it. An index of which a write failed stays at its last commit.
/// </summary>
internal sealed class StoppableDirectory(Lucene.Net.Store.Directory directory, CancellationToken cancel) : FilterDirectory(directory)
{
    public override IndexOutput CreateOutput(string name, IOContext context) =>
        new Output(base.CreateOutput(name, context), context.MergeInfo is not null, cancel);

    public override void Sync(ICollection<string> names)
    {
        foreach (string name in names)
        {
            cancel.ThrowIfCancellationRequested();
            base.Sync([name]);
        }
    }

    private sealed class Output(IndexOutput inner, bool joins, CancellationToken cancel) : IndexOutput
    {
        private const int AskEvery = 1 << 12;

        private int _written;

        public override long Position => inner.Position;

        public override long Checksum => inner.Checksum;

        public override long Length
        {
            get => inner.Length;
            set => inner.Length = value;
        }

        public override void WriteByte(byte b)
        {
            Ask(1);
            inner.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            Ask(length);
            inner.WriteBytes(b, offset, length);
        }

        public override void Flush() => inner.Flush();

        [Obsolete("As that of the base.")]
        public override void Seek(long pos) => inner.Seek(pos);

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
        }

        private void Ask(int length)
        {
            if ((_written += length) < AskEvery) return;
            _written = 0;
            if (!cancel.IsCancellationRequested) return;

            // Segments are joined on a thread of Lucene's, which knows this exception alone for somebody's will.
            if (joins) throw new MergePolicy.MergeAbortedException("ended");
            throw new OperationCanceledException(cancel);
        }
    }
}
