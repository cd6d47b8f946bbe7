using System.Text;

namespace CableTools.Bill;

/// <summary>The notices of what ships and comes from others: a list, and below it each text once, with the parts it is for.</summary>
internal static class Notices
{
    private static readonly string Rule = new('-', 80);

    public static string Of(string name, IEnumerable<Component> components)
    {
        var parts = components.Where(component => !component.IsOurs).ToList();
        var text = new StringBuilder($"{name} is under the MIT License. ");
        if (parts.Count == 0) return text.Append("It has nothing from others.\n").ToString();
        text.Append("It comes with, or asks for, these parts of others, each under its own licence:\n\n");
        foreach (var part in parts)
        {
            text.Append($"{part.Name} {part.Version}: {part.Licence}");
            if (part.Copyright is { } copyright) text.Append($"; {copyright}");
            if (part.Source is { } source) text.Append($"; {source}");
            text.Append('\n');
        }

        // Dozens of packages have the same text: it stands there once.
        foreach (var group in parts.SelectMany(part => part.Texts.Select(entry => (Part: part, entry.Text))).GroupBy(entry => entry.Text))
        {
            text.Append($"\n{Rule}\n");
            foreach (var (part, _) in group) text.Append($"{part.Name} {part.Version}\n");
            text.Append($"{Rule}\n\n{group.Key}\n");
        }

        return text.ToString();
    }
}
