namespace CableTools.Bill;

/// <summary>Something ships of which it is not known where it comes from, or under which licence.</summary>
internal sealed class BillException(string subject, string message) : Exception(message)
{
    public string Subject { get; } = subject;
}
