namespace CableTools.Reading.Blocks;

/// <summary>
/// Works on the pieces of a sequence with several threads and gives the results in the order of the pieces. A piece is taken when a thread
/// is free and no more than a few results wait to be asked for, so that memory stays bounded however slow the asker is.
/// </summary>
internal sealed class InOrder<TPiece, TResult> : IDisposable
{
    /// <summary>Pieces for each thread that are worked on or wait: one under work, one done, and one in case the other was long.</summary>
    private const int Ahead = 3;

    private readonly IEnumerator<TPiece> _pieces;
    private readonly Action<TPiece, List<TResult>> _work;
    private readonly Queue<Piece> _waiting = new();
    private readonly Thread[] _threads;
    private readonly object _gate = new();
    private readonly object _taking = new();
    private bool _ended;

    private InOrder(IEnumerable<TPiece> pieces, Action<TPiece, List<TResult>> work, int threads)
    {
        _pieces = pieces.GetEnumerator();
        _work = work;
        _threads = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work) { IsBackground = true, Name = "CableTools reading" })];
        foreach (var thread in _threads) thread.Start();
    }

    /// <summary>The results of all pieces. What is thrown, by the sequence or by the work, is thrown after the results before it.</summary>
    /// <param name="pieces">The sequence; only one thread at a time asks it for the next.</param>
    /// <param name="work">Adds the results of a piece to a list.</param>
    /// <param name="threads">How many threads work.</param>
    public static IEnumerable<TResult> Of(IEnumerable<TPiece> pieces, Action<TPiece, List<TResult>> work, int threads)
    {
        using var run = new InOrder<TPiece, TResult>(pieces, work, threads);
        while (run.Next() is { } piece)
        {
            foreach (var result in piece.Results) yield return result;
            piece.Fault?.Throw();
        }
    }

    /// <summary>Ends the work: each thread finishes the piece it has.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }

        foreach (var thread in _threads) thread.Join();
        _pieces.Dispose();
    }

    private Piece? Next()
    {
        lock (_gate)
        {
            while (!(_waiting.Count > 0 ? _waiting.Peek().IsDone : _ended)) Monitor.Wait(_gate);
            if (_waiting.Count == 0) return null;
            Monitor.PulseAll(_gate);
            return _waiting.Dequeue();
        }
    }

    private void Work()
    {
        while (Take() is { } piece)
        {
            if (piece.Fault is null) Run(piece);
            lock (_gate)
            {
                piece.IsDone = true;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private void Run(Piece piece)
    {
        try
        {
            _work(piece.Value, piece.Results);
        }
        catch (Exception e)
        {
            // The asker's thread is told, and reading ends there.
            piece.Fault = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
        }
    }

    /// <summary>The next piece, and its place in the order; null at the end.</summary>
    private Piece? Take()
    {
        lock (_taking)
        {
            lock (_gate)
            {
                while (!_ended && _waiting.Count >= _threads.Length * Ahead) Monitor.Wait(_gate);
                if (_ended) return null;
            }

            var piece = Read();
            lock (_gate)
            {
                if (piece is null || piece.Fault is not null) _ended = true;
                if (piece is not null) _waiting.Enqueue(piece);
                Monitor.PulseAll(_gate);
                return piece;
            }
        }
    }

    private Piece? Read()
    {
        try
        {
            return _pieces.MoveNext() ? new Piece(_pieces.Current) : null;
        }
        catch (Exception e)
        {
            return new Piece(default!) { Fault = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e) };
        }
    }

    private sealed class Piece(TPiece value)
    {
        public TPiece Value { get; } = value;

        public List<TResult> Results { get; } = [];

        public System.Runtime.ExceptionServices.ExceptionDispatchInfo? Fault { get; set; }

        public bool IsDone { get; set; }
    }
}
