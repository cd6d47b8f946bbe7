namespace CableTools.Mail;

/// <summary>One message as its file holds it.</summary>
/// <param name="Bytes">The message, from its first header; empty where it is too long to hold.</param>
/// <param name="Number">Number in a mailbox, from 1; null for a message that is the file.</param>
/// <param name="IsTooLong">Whether it is longer than the limit.</param>
internal sealed record RawMessage(byte[] Bytes, int? Number, bool IsTooLong);
