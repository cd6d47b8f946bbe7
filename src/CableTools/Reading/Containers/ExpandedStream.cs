using CableTools.Reading.Blocks;

namespace CableTools.Reading.Containers;

/// <summary>What comes out of a packed file: counted, and its damage told in this library's own words.</summary>
internal sealed class ExpandedStream : ForwardStream
{
    private readonly Stream _inflater;
    private readonly ReadContext _context;
    private readonly ExpansionGuard _guard;
    private readonly TailStream? _packed;
    private long _length;

    public ExpandedStream(Stream inflater, ReadContext context, ExpansionGuard guard, TailStream? packed = null)
    {
        _packed = packed;
        _inflater = inflater;
        _context = context;
        _guard = guard;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = _inflater.Read(buffer, offset, count);
        }
        catch (InvalidDataException e)
        {
            throw _context.Error("the packed data is cut off or damaged", CableFormatProblem.Malformed, e);
        }

        _guard.Add(read, _context);
        _length += read;

        // A gzip stream that is cut off simply ends; that its last bytes promise more tells. They hold 32 bits, and speak of the last of
        // several that were packed one behind the other.
        if (read == 0 && count > 0 && _packed is not null && _packed.Tail > _length)
            throw _context.Error("the packed data is cut off", CableFormatProblem.Malformed, null);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inflater.Dispose();
        base.Dispose(disposing);
    }
}
