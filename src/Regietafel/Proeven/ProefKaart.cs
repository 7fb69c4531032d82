using Regietafel.Gebieden;
using Regietafel.Kaarten;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Proeven;

/// <summary>
/// A variant on the map, coloured by what it differs: the first one from the book, or where that says nothing from a division by inhabitants; the
/// others from the first one. Circles have the size of the first variant, so that the map stays itself from one variant to the next.
/// </summary>
public sealed record ProefKaart(
    Variant Variant,
    string Met,
    IReadOnlyList<MapShape> Vormen,
    double Width,
    double Height,
    IReadOnlyList<MapKey> Legenda,
    IReadOnlyList<string> Zonder,
    bool HeeftGrenzen
)
{
    private static readonly MapKey[] Sleutels =
    [
        new("pace-0", "meer dan 10% minder"),
        new("pace-2", "1–10% minder"),
        new("pace-none", "gelijk, of minder dan 1% anders"),
        new("pace-3", "1–10% meer"),
        new("pace-4", "meer dan 10% meer"),
        new("pace-blank", "niets om mee te vergelijken"),
    ];

    /// <summary>Null when the areas of the division are no municipalities.</summary>
    public static ProefKaart? Van(ProefModel model, Kaart kaart)
    {
        if (model.OpKaart is not { Blad: Niveau.Gemeente } variant)
            return null;
        var indeling = model.Vraag.Stand.Indeling;
        var eerste = model.Gelukt[0];
        var gemeenten = indeling.Delen(model.Vraag.Gebied!.Code, Niveau.Gemeente);
        var plaatsing = Plaatsing.Van(kaart, gemeenten, g => eerste.Cel(indeling, g)?.Aantal ?? 0);
        var (met, waarde) = Vergelijk(model, variant, gemeenten);
        var delen = plaatsing
            .Vormen.Select(p => (p.Code, p.Vorm, Klasse: Klasse(variant.Tak(p.Code)?.Aantal, waarde(p.Code))))
            .ToList();
        return new(
            variant,
            met,
            [.. delen.Select(d => Vorm(model, variant, d.Code, d.Vorm, d.Klasse, waarde(d.Code)))],
            plaatsing.Width,
            plaatsing.Height,
            [.. Sleutels.Where(s => delen.Any(d => d.Klasse == s.Class))],
            [.. plaatsing.Zonder.Select(g => indeling.Find(g)!.Naam)],
            plaatsing.HeeftGrenzen
        );
    }

    /// <summary>With what a variant is compared, in words, and its number of an area.</summary>
    private static (string Met, Func<GebiedCode, double?> Waarde) Vergelijk(
        ProefModel model,
        Variant variant,
        IReadOnlyList<GebiedCode> gemeenten
    )
    {
        var vraag = model.Vraag;
        if (variant != model.Gelukt[0])
            return ("variant 1", code => model.Gelukt[0].Tak(code)?.Aantal);
        if (vraag.Per is { } per && gemeenten.Any(g => vraag.Stand.Opgave(g, vraag.Taak, per) is not null))
            return ("het boek", code => vraag.Stand.Opgave(code, vraag.Taak, per)?.Aantal.Aantal);
        var indicatoren = variant.Staat!.Indicatoren;
        var inwoners = gemeenten.ToDictionary(g => g, g => (double?)indicatoren.Find(g, "inwoners")?.Waarde);
        var samen = inwoners.Values.Sum();
        return ("een verdeling naar inwoners", code => samen > 0 ? inwoners[code] * variant.Staat.Som / samen : null);
    }

    private static string Klasse(int? aantal, double? anders) =>
        (aantal, anders) switch
        {
            (null, _) or (_, null) => "pace-blank",
            (0, 0) => "pace-none",
            (_, 0) => "pace-4",
            var (a, b) => (100 * (a.Value - b.Value) / b.Value) switch
            {
                < -10 => "pace-0",
                <= -1 => "pace-2",
                < 1 => "pace-none",
                <= 10 => "pace-3",
                _ => "pace-4",
            },
        };

    private static MapShape Vorm(
        ProefModel model,
        Variant variant,
        GebiedCode code,
        Tekening.Vorm vorm,
        string klasse,
        double? anders
    )
    {
        var naam = model.Vraag.Stand.Indeling.Find(code)!.Naam;
        var aantal = variant.Tak(code)?.Aantal ?? 0;
        var tekst = $"{naam}: {Tekst.Getal(aantal)}";
        if (anders is { } waarde)
            tekst += $", {Tekst.Verschil(aantal - (int)Math.Round(waarde))}";
        var naar = model.IsLang ? model.Peil.Url($"/gebied/{code}") : model.Uitleg(code, variant.Nummer);
        return new(naam, tekst, naar, klasse, vorm.X, vorm.Y, vorm.Radius, vorm.Path);
    }
}
