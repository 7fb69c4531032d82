using System.Globalization;
using Regietafel.Web;

namespace Regietafel.Locatieonderzoeken;

/// <summary>
/// The weights to rank by: those in the book, unless the address asks others (<c>gewicht-draagvlak=40</c>). Nothing is booked. What cannot be read
/// is said in the form, and the weight of the book counts.
/// </summary>
public sealed record WatAls(IReadOnlyDictionary<KorteCode, int> Gewichten, bool IsAnders)
{
    public const int Zwaarst = 100;

    public static WatAls Lees(Form form, Locatieonderzoek onderzoek)
    {
        var gewichten = new Dictionary<KorteCode, int>();
        foreach (var criterium in onderzoek.Criteria)
        {
            var naam = Veld(criterium.Code);
            gewichten[criterium.Code] =
                form.ReadOptional<int?>(naam, Gewicht, $"Vul een heel getal van 0 tot en met {Zwaarst} in.")
                ?? criterium.Feit.Gewicht;
        }
        return new(gewichten, onderzoek.Criteria.Any(c => gewichten[c.Code] != c.Feit.Gewicht));
    }

    public static string Veld(KorteCode criterium) => $"gewicht-{criterium}";

    /// <summary>The weights as they stand in an address; none where they are those of the book.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters() =>
        IsAnders
            ? [.. Gewichten.Select(g => (Veld(g.Key), (string?)g.Value.ToString(CultureInfo.InvariantCulture)))]
            : [];

    private static bool Gewicht(ReadOnlySpan<char> tekst, out int? gewicht)
    {
        var gelezen = int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal);
        gewicht = getal;
        return gelezen && getal <= Zwaarst;
    }
}
