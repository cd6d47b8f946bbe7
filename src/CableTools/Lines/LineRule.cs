using CableTools.Text;

namespace CableTools.Lines;

/// <summary>What a rule makes of a line whose first characters it may open; <see cref="LineKind.Text"/> where it is not its line.</summary>
internal delegate LineKind LineTest(TextSlice line, LineVerdicts verdicts);

/// <summary>One rule of the table: the first characters that may open its lines, in any case, and the test for the rest.</summary>
internal readonly struct LineRule
{
    public LineRule(IEnumerable<string> openers, LineTest test)
    {
        Openers = [.. openers.Distinct()];
        Test = test;
    }

    /// <summary>One character, or the first two.</summary>
    public string[] Openers { get; }

    public LineTest Test { get; }
}
