namespace Regietafel.Indicatoren;

/// <summary>
/// The code of an indicator, as a formula names it: letters in lower case and digits, words joined by dashes, each beginning with a letter
/// (<c>inwoners</c>, <c>ses-woa</c>). The words of a formula itself are none.
/// </summary>
public static class IndicatorCode
{
    private const int Langste = 40;

    /// <summary>Words with a meaning of their own in a formula.</summary>
    public static readonly IReadOnlyList<string> Gereserveerd = ["som", "min", "max"];

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Langste || text[^1] == '-' || Gereserveerd.Contains(text.ToString()))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var begins = i == 0 || text[i - 1] == '-';
            if (!(char.IsAsciiLetterLower(text[i]) || (!begins && (char.IsAsciiDigit(text[i]) || text[i] == '-'))))
                return false;
        }
        return true;
    }
}
