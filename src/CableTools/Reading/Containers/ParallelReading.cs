using System.Runtime.ExceptionServices;
using CableTools.Reading.Blocks;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Containers;

/// <summary>
/// Reads a long text with several threads. Where records are known by their starts, the file is cut in blocks, and each thread decodes,
/// splits and parses one of its own; else the records are found by whoever is free, and only parsed at the same time.
/// </summary>
internal sealed class ParallelReading
{
    /// <summary>Records that are parsed in one go.</summary>
    private const int MostRecords = 64, MostCharacters = 1 << 19;

    private readonly SourceText _source;
    private readonly Stream _stream;
    private readonly ReadContext _context;
    private readonly Pool<CharList> _texts = new(() => new CharList());

    /// <param name="source">The text.</param>
    /// <param name="stream">The stream behind it, from the first character on; it was not yet read from.</param>
    /// <param name="context">The reading.</param>
    public ParallelReading(SourceText source, Stream stream, ReadContext context)
    {
        _source = source;
        _stream = stream;
        _context = context;
    }

    public IEnumerable<Cable> Read()
    {
        var blocks = _source.Decoder!.KeepsAscii ? ContainerReader.Blocks(_source, _context) : null;
        return blocks is { HasMark: true } ? ReadBlocks(blocks) : ReadRecords();
    }

    private IEnumerable<Cable> ReadBlocks(IRecordBlocks container)
    {
        var cutter = new BlockCutter(_stream, container.LastStart);
        ByteBlock? last = null;
        foreach (var cable in InOrder<ByteBlock, Cable>.Of(Remembered(cutter.Cut()), Parse, _context.Reader.Threads)) yield return cable;
        int before = last?.RecordsThrough ?? 0;
        bool any = before > 0;
        if (cutter.Rest is { } rest)
        {
            using var reader = new StreamReader(rest, _source.Decoder!.Encoding, false, 1 << 15);
            foreach (var record in container.Read(reader))
            {
                any = true;
                if (Has(record, before)) yield return ContainerReader.ToCable(record, _source.Encoding, _context, before);
            }
        }

        if (!any) throw ContainerReader.NoCable(_context);

        IEnumerable<ByteBlock> Remembered(IEnumerable<ByteBlock> blocks)
        {
            foreach (var block in blocks)
            {
                last = block;
                yield return block;
            }
        }

        void Parse(ByteBlock block, List<Cable> cables)
        {
            var records = new List<CableRecord>();
            try
            {
                var text = _texts.Rent();
                int length = block.Decode(_source.Decoder!.Encoding, text);
                cutter.Return(block);
                records.AddRange(container.ReadBlock(text, length));
                _texts.Return(text);
            }
            catch
            {
                block.GiveUp();
                throw;
            }

            Add(records, block.Count(records.Count), cables);
        }
    }

    private IEnumerable<Cable> ReadRecords()
    {
        bool any = false;
        foreach (var cable in InOrder<List<CableRecord>, Cable>.Of(Batches(), (records, cables) => Add(records, 0, cables),
            _context.Reader.Threads))
            yield return cable;
        if (!any) throw ContainerReader.NoCable(_context);

        IEnumerable<List<CableRecord>> Batches()
        {
            var batch = new List<CableRecord>();
            int length = 0;
            using var records = ContainerReader.Records(_source, _context).GetEnumerator();
            ExceptionDispatchInfo? fault;
            while (MoveNext(records, out fault))
            {
                any = true;
                batch.Add(records.Current);
                length += records.Current.Text.Length;
                if (batch.Count < MostRecords && length < MostCharacters) continue;
                yield return batch;
                (batch, length) = ([], 0);
            }

            // The records before a fault are as good as any.
            yield return batch;
            fault?.Throw();
        }
    }

    private static bool MoveNext(IEnumerator<CableRecord> records, out ExceptionDispatchInfo? fault)
    {
        fault = null;
        try
        {
            return records.MoveNext();
        }
        catch (Exception e)
        {
            fault = ExceptionDispatchInfo.Capture(e);
            return false;
        }
    }

    private void Add(List<CableRecord> records, int before, List<Cable> cables)
    {
        foreach (var record in records)
            if (Has(record, before)) cables.Add(ContainerReader.ToCable(record, _source.Encoding, _context, before));
    }

    private bool Has(CableRecord record, int before) => _context.Has(before + record.Number);
}
