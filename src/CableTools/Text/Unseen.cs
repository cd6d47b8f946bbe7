using System.Text;

namespace CableTools.Text;

/// <summary>
/// Characters that are not seen and yet do something to whatever shows them: they move a terminal's cursor, turn the direction of what
/// follows, or stand between the letters of a word without taking room.
/// </summary>
internal static class Unseen
{
    /// <summary>Whether a character is one of them; line ends and tabs are, too.</summary>
    public static bool Is(char c) => char.IsControl(c)
        || c is '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF'
            or '\uFFFE' or '\uFFFF';

    /// <summary>
    /// The text with a sign in the place of each: a control's picture, else U+FFFD. Line feeds and tabs stay; the text has as many
    /// characters as before.
    /// </summary>
    public static string Shown(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\t' || !Is(c)) continue;
            (shown ??= new StringBuilder(text))[i] = c < ' ' ? (char)('\u2400' + c) : c == '\u007F' ? '\u2421' : '\uFFFD';
        }

        return shown?.ToString() ?? text;
    }
}
