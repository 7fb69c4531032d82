using System.Text.Json;

namespace Regietafel.Ledger;

/// <summary>Short texts in a fact, of which a book has millions: read without making a string of each.</summary>
internal static class JsonText
{
    /// <summary>False when it is no text, or a longer one than there is room for.</summary>
    public static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> to, out int length)
    {
        length = 0;
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > to.Length)
            return false;
        length = reader.CopyString(to);
        return true;
    }
}
