namespace Regietafel.Documenten;

/// <summary>
/// Keeps text in a CSV file from being run as a formula by the spreadsheet that opens it: an apostrophe is put before text that begins like one.
/// Reading takes it off again, so that text survives the way there and back.
/// </summary>
public static class Formula
{
    public static string Neutralise(string text) => LooksLike(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Neutralise"/>.</summary>
    public static ReadOnlySpan<char> Restore(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '\'' && LooksLike(text) ? text[1..] : text;

    /// <summary>True for text that begins like a formula, also after the apostrophes of an earlier turn.</summary>
    private static bool LooksLike(ReadOnlySpan<char> text)
    {
        var bare = text.TrimStart('\'');
        return bare.Length > 0 && bare[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }
}
