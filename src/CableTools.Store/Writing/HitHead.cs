using System.Globalization;

namespace CableTools.Store.Writing;

/// <summary>
/// What a hit shows of a cable without the cable being parsed again: a line a value, since none of them has a line end in it.
/// </summary>
internal sealed class HitHead
{
    private const char Separator = '\n', Inner = '\t';

    public string? Id { get; private init; }

    public string? From { get; private init; }

    public string? Subject { get; private init; }

    public string? Path { get; private init; }

    public IReadOnlyList<string> Tags { get; private init; } = [];

    public IReadOnlyList<string> Captions { get; private init; } = [];

    public static HitHead Of(Cable cable) => new()
    {
        Id = cable.Id, From = cable.From, Subject = cable.Subject, Path = cable.Source?.ToString(), Tags = cable.Tags,
        Captions = cable.Captions,
    };

    public string Write() => string.Join(Separator.ToString(CultureInfo.InvariantCulture), One(Id), One(From), One(Subject), One(Path),
        string.Join(Inner.ToString(CultureInfo.InvariantCulture), Tags.Select(One)),
        string.Join(Inner.ToString(CultureInfo.InvariantCulture), Captions.Select(One)));

    /// <exception cref="InvalidDataException">That is not what was written.</exception>
    public static HitHead Read(string written)
    {
        string[] values = written.Split(Separator);
        if (values.Length != 6) throw new InvalidDataException("a stored head is not whole");
        return new HitHead
        {
            Id = Value(values[0]), From = Value(values[1]), Subject = Value(values[2]), Path = Value(values[3]), Tags = Many(values[4]),
            Captions = Many(values[5]),
        };
    }

    private static string One(string? value) => value?.Replace(Separator, ' ').Replace(Inner, ' ') ?? "";

    private static string? Value(string written) => written.Length == 0 ? null : written;

    private static string[] Many(string written) => written.Length == 0 ? [] : written.Split(Inner);
}
