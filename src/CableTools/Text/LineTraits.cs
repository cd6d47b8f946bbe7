namespace CableTools.Text;

/// <summary>What in a line keeps it from being copied as it stands.</summary>
[Flags]
internal enum LineTraits
{
    /// <summary>Nothing: printable ASCII with single blanks.</summary>
    None,

    /// <summary>Two blanks in a row.</summary>
    Gap = 1,

    /// <summary>A character outside printable ASCII, a tab among them, an ampersand or a bar.</summary>
    Odd = 2,
}
