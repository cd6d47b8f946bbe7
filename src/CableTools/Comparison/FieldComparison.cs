using System.Globalization;
using CableTools.Text;

namespace CableTools.Comparison;

/// <summary>The fields of two copies, one by one. Lists are compared as sets: their order says nothing.</summary>
internal sealed class FieldComparison(Cable reference, Cable difference, WorkBound bound)
{
    private readonly List<CableDifference> _fields = [];

    public static List<CableDifference> Of(Cable reference, Cable difference, WorkBound bound)
    {
        var fields = new FieldComparison(reference, difference, bound);
        fields.AddEnvelope();
        fields.AddHeading();
        fields.AddRest();
        return fields._fields;
    }

    private void AddEnvelope()
    {
        Value(nameof(Cable.Id), cable => cable.Id, CableField.SerialNumber);
        Value(nameof(Cable.Date), cable => Text(cable.Date), CableField.Date);
        Value(nameof(Cable.TransmissionId), cable => cable.TransmissionId, CableField.TransmissionId);
        Value(nameof(Cable.OriginatingStation), cable => cable.OriginatingStation, CableField.OriginatingStation);
        Value(nameof(Cable.StationSerialNumber), cable => Text(cable.StationSerialNumber), CableField.StationSerialNumber);
        Value(nameof(Cable.JulianDay), cable => Text(cable.JulianDay), CableField.JulianDay);
        Value(nameof(Cable.SecurityProsign), cable => cable.SecurityProsign, CableField.SecurityProsign);
        Value(nameof(Cable.Precedence), cable => cable.Precedence?.ToString(), CableField.Precedence);
        Value(nameof(Cable.InfoPrecedence), cable => cable.InfoPrecedence?.ToString(), CableField.Precedence);
        Value(nameof(Cable.From), cable => cable.From, CableField.From);
        Value(nameof(Cable.Post), cable => cable.Post, CableField.Post);
        List(nameof(Cable.To), cable => cable.To, AddresseeForms.Plain, AddresseeForms.AreSame, CableField.To);
        List(nameof(Cable.Info), cable => cable.Info, AddresseeForms.Plain, AddresseeForms.AreSame, CableField.Info);
    }

    private void AddHeading()
    {
        Value(nameof(Cable.Classification), cable => cable.Classification == Classification.Unknown ? null
            : cable.Classification.ToString(), CableField.Classification);
        Value(nameof(Cable.Section), cable => Text(cable.Section), CableField.Section);
        Value(nameof(Cable.SectionCount), cable => Text(cable.SectionCount), CableField.Section);
        List(nameof(Cable.Captions), cable => cable.Captions, CableField.Captions);
        Value(nameof(Cable.Declassification), cable => cable.Declassification?.ToString(), CableField.Declassification);
        List(nameof(Cable.Tags), cable => cable.Tags, CableField.Tags);
        Value(nameof(Cable.SubjectMarking), cable => cable.SubjectMarking, CableField.Subject);
        Value(nameof(Cable.Subject), cable => cable.Subject, CableField.Subject);
        List(nameof(Cable.References), cable => cable.References, item => item.ToString(), AreSame, CableField.References);
        Value(nameof(Cable.ClassifiedBy), cable => cable.ClassifiedBy?.ToString(), CableField.ClassifiedBy);
    }

    private void AddRest()
    {
        Value(nameof(Cable.Signature), cable => cable.Signature, CableField.Signature);
        Value(nameof(Cable.DraftedBy), cable => cable.DraftedBy, null);
        Value(nameof(Cable.ApprovedBy), cable => cable.ApprovedBy, null);
        List(nameof(Cable.Clearances), cable => cable.Clearances, null);
        List(nameof(Cable.Distribution), cable => cable.Distribution, null);
        List(nameof(Cable.Attributes), cable => [.. cable.Attributes.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}: {pair.Value}")], null);
        Value(nameof(Cable.IsPartial), cable => cable.IsPartial ? "True" : null, null);
    }

    private static string? Text(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static bool AreSame(CableReference a, CableReference b) =>
        a.Id is null && b.Id is null ? AreAlike(a.Text, b.Text) : a.Id == b.Id;

    private static bool AreAlike(string a, string b) =>
        string.Equals(Chars.Squeeze(a, 0, a.Length), Chars.Squeeze(b, 0, b.Length), StringComparison.Ordinal);

    private void Value(string name, Func<Cable, string?> read, CableField? field)
    {
        string? a = read(reference), b = read(difference);
        if (a is null && b is null) return;
        var runs = WordComparison.Of(new WordList(a ?? ""), new WordList(b ?? ""), bound);
        _fields.Add(new CableDifference(name, Differences.KindOf(runs, a is not null, b is not null), a, b, runs)
        {
            ReferencePlace = Place(reference, field, a), DifferencePlace = Place(difference, field, b),
            Redacted = Differences.RedactedOf(runs), HiddenWords = runs.Sum(run => run.HiddenWords),
        });
    }

    private void List(string name, Func<Cable, IReadOnlyList<string>> read, CableField? field) =>
        List(name, read, item => item, AreAlike, field);

    private void List<T>(string name, Func<Cable, IReadOnlyList<T>> read, Func<T, string> show, Func<T, T, bool> areSame, CableField? field)
    {
        IReadOnlyList<T> a = read(reference), b = read(difference);
        if (a.Count == 0 && b.Count == 0) return;
        var removed = Missing(a, b, areSame);
        var added = Missing(b, a, areSame);
        var kind = a.Count == 0 ? CableDifferenceKind.Added : b.Count == 0 ? CableDifferenceKind.Removed
            : removed.Count + added.Count > 0 ? CableDifferenceKind.Changed : CableDifferenceKind.Same;
        _fields.Add(new CableDifference(name, kind, Shown(a), Shown(b), [])
        {
            RemovedItems = [.. removed.Select(show)], AddedItems = [.. added.Select(show)],
            ReferencePlace = Place(reference, field, a.Count == 0 ? null : ""),
            DifferencePlace = Place(difference, field, b.Count == 0 ? null : ""),
        });

        string? Shown(IReadOnlyList<T> items) => items.Count == 0 ? null : string.Join("; ", items.Select(show));
    }

    /// <summary>
    /// What of a list the other has not. Thousands of members, which no cable has, are told apart as far as the bound goes.
    /// </summary>
    private List<T> Missing<T>(IReadOnlyList<T> from, IReadOnlyList<T> other, Func<T, T, bool> areSame)
    {
        var missing = new List<T>();
        for (int i = 0; i < from.Count; i++)
        {
            var item = from[i];

            // In most copies it stands at the same place.
            if (i < other.Count && areSame(item, other[i])) continue;
            if (!bound.Takes(other.Count) || !other.Any(candidate => areSame(item, candidate))) missing.Add(item);
        }

        return missing;
    }

    private static TextSpan? Place(Cable cable, CableField? field, string? value) =>
        value is null || field is null ? null : cable.PlaceOf(field.Value);
}
