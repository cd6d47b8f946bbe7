namespace CableTools.Reading.Containers;

/// <summary>What comes out of a packed file: counted, and its damage told in this library's own words.</summary>
internal sealed class ExpandedStream : ForwardStream
{
    private readonly Stream _inflater;
    private readonly ReadContext _context;
    private readonly ExpansionGuard _guard;

    public ExpandedStream(Stream inflater, ReadContext context, ExpansionGuard guard)
    {
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
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inflater.Dispose();
        base.Dispose(disposing);
    }
}
