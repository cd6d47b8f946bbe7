namespace CableTools.Reading.Containers;

/// <summary>
/// Watches how much a packed file grows to, so that a small file made to fill the machine is caught early. One for a file and all that is
/// packed in it.
/// </summary>
internal sealed class ExpansionGuard
{
    private const long AlwaysAllowed = 16L << 20;

    private readonly Func<long> _packed;
    private long _expanded;

    /// <param name="packed">How much of the packed file there is, or has been read.</param>
    public ExpansionGuard(Func<long> packed) => _packed = packed;

    /// <summary>Whether the limit was passed; then nothing more of the file is read.</summary>
    public bool IsExceeded { get; private set; }

    public void Add(int count, ReadContext context)
    {
        _expanded += count;
        if (!IsExceeded && (_expanded <= AlwaysAllowed || (_expanded - AlwaysAllowed) / context.Reader.MaxExpansionRatio <= _packed()))
            return;
        IsExceeded = true;
        throw context.Error(FormattableString.Invariant(
            $"it expands to more than {context.Reader.MaxExpansionRatio} times its packed length; honest text never does"),
                CableFormatProblem.Malformed);
    }
}
