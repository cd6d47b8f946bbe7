using System.Collections;
using System.Reflection;
using CableTools.Comparison;
using CableTools.Statistics;
using CableTools.Tests.Support;
using CableTools.Words;

namespace CableTools.Tests;

/// <summary>Every list the library hands out can be indexed from PowerShell and changed by nobody.</summary>
public sealed class ListTests
{
    private static readonly Lazy<List<object>> Instances = new(Walk);

    public static TheoryData<string, string> Properties =>
        [.. ListProperties().Select(property => (property.DeclaringType!.FullName!, property.Name))];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_list_can_be_indexed_and_not_be_changed(string type, string name)
    {
        var property = typeof(Cable).Assembly.GetType(type, throwOnError: true)!.GetProperty(name)!;
        var values = property.GetMethod!.IsStatic
            ? [property.GetValue(null)!]
            : Instances.Value.Where(property.DeclaringType!.IsInstanceOfType).Select(instance => property.GetValue(instance)!).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, Check);
    }

    [Fact]
    public void Attributes_cannot_be_changed()
    {
        var cable = Instances.Value.OfType<Cable>().First();
        Assert.True(Assert.IsAssignableFrom<IDictionary<string, string>>(cable.Attributes).IsReadOnly);
    }

    private static void Check(object value)
    {
        Assert.False(value.GetType().IsArray);
        Assert.False(value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>));
        var indexer = value.GetType().GetProperty("Item", BindingFlags.Public | BindingFlags.Instance, null, null, [typeof(int)], null);
        Assert.True(indexer is { GetMethod.IsPublic: true, SetMethod: null or { IsPublic: false } }, value.GetType().Name);
        var list = Assert.IsAssignableFrom<IList>(value);
        Assert.True(list.IsReadOnly);
        Assert.Throws<NotSupportedException>(list.Clear);
    }

    private static IEnumerable<PropertyInfo> ListProperties() =>
        typeof(Cable).Assembly.GetExportedTypes().Where(type => !type.IsInterface)
            .SelectMany(type => type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => IsList(property.PropertyType) && property.GetIndexParameters().Length == 0);

    private static bool IsList(Type type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    /// <summary>
    /// Everything that can be reached from a cable with something in every field, from cables in several sections, and from their
    /// statistics.
    /// </summary>
    private static List<object> Walk()
    {
        var cables = CableReader.Read(Repository.File("tests/Fixtures/seed.txt"))
            .Concat(Directory.GetFiles(Repository.File("examples/cables"), "*.html").SelectMany(file => CableReader.Read(file)))
            .ToList();
        var found = new List<object>();
        var waiting = new Stack<object>([.. cables, new CableList(cables), CableStatistics.Of(cables), Post.All[0],
            new CableFilter { Tags = ["PREL"] }, CableCheckSummary.Of(cables), CablePersons.Of(cables), CablePlaces.Of(cables),
            new CableList(cables).ToTable(), CablePersons.Of(cables).ToTable(), CableComparison.Of(cables[0], cables[1]),
            WordTimeline.Of(cables, ["the"]), WordCounts.Of(cables), KeyWords.Of(cables.Take(1), cables.Skip(1)), new WordFilter(),
            Collocates.Of(cables, "the"), Concordance.Of(cables, "the"), CableRepairs.Of(cables),
            .. CableDuplicates.Find([cables[0], cables[0]]), .. CableSections.JoinAll(Sections())]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (waiting.TryPop(out object? value))
        {
            if (!seen.Add(value)) continue;
            if (value is not IEnumerable) found.Add(value);
            else if (value is CableList) found.Add(value);
            foreach (object inside in Inside(value)) waiting.Push(inside);
        }

        return found;
    }

    private static IEnumerable<Cable> Sections() =>
        Directory.GetFiles(Repository.File("examples/sections")).Order(StringComparer.Ordinal).SelectMany(file => CableReader.Read(file));

    private static IEnumerable<object> Inside(object value)
    {
        if (value is IEnumerable items and not string) return items.Cast<object>().Where(IsOurs);
        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(value))
            .Where(inside => inside is not null && (IsOurs(inside) || IsList(property: inside)))
            .Select(inside => inside!);
    }

    private static bool IsList(object property) => property is IEnumerable and not string;

    private static bool IsOurs(object? value) =>
        value is not null && value.GetType().Assembly == typeof(Cable).Assembly && !value.GetType().IsEnum;
}
