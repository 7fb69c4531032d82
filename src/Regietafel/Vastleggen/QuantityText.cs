using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Vastleggen;

/// <summary>A quantity as a person writes it: <c>1.180</c>, <c>circa 80</c>, or the words <c>niet geregistreerd</c>.</summary>
internal static class QuantityText
{
    public const string Sentence = "Vul een heel getal in (‘circa 80’ mag), of de woorden ‘niet geregistreerd’.";

    private static readonly string[] Circa = ["circa ", "ca. ", "ca ", "ongeveer "];

    public static bool TryParse(ReadOnlySpan<char> text, out (int? Aantal, bool Ongeveer) quantity)
    {
        quantity = default;
        foreach (var word in Circa)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var read = CellText.TryInt(text[word.Length..].Trim(), out var about);
            quantity = (about, true);
            return read;
        }
        var parsed = CellTypes.Quantity.Parse(text, out var aantal);
        quantity = (aantal, false);
        return parsed;
    }
}
