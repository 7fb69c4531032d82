using System.Text;
using System.Text.RegularExpressions;

namespace Regietafel.Documenten;

/// <summary>Text in a workbook: a character that XML cannot hold stands there as <c>_x0007_</c> (ISO 29500-1, 22.9.2.19).</summary>
internal static partial class XlsxText
{
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF') && !text.Contains("_x", StringComparison.Ordinal))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsSurrogatePair(text, i))
                encoded.Append(letter).Append(text[++i]);
            else if (
                letter is '\t' or '\n' or (>= ' ' and < '\uD800') or (>= '\uE000' and < '\uFFFE')
                && !(letter == '_' && EscapedHere().IsMatch(text, i))
            )
                encoded.Append(letter);
            else
                encoded.Append($"_x{(int)letter:X4}_");
        }
        return encoded.ToString();
    }

    public static string Decode(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString())
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\G_x[0-9A-Fa-f]{4}_")]
    private static partial Regex EscapedHere();
}
