using Microsoft.Extensions.Primitives;
using Regietafel.Boekingen;
using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>
/// Fills a form in beforehand with what the book says of the location, or of the piece of its capacity, that the address names. What the address
/// says itself goes before it.
/// </summary>
internal static class LocatieInvulling
{
    public static Form Fill(RecordKind kind, Form form, Book book)
    {
        if (form["locatie"] is not { } text || LocatieChoice.Find(book, text) is not [var code])
            return form;
        var locatie = LocatieChoice.Known(book, code)!;
        var fields = kind.Slug switch
        {
            "locatie" => Bestaan(locatie),
            "capaciteit" or "verlenging" when form["deel"] is { } deel => LocatieChoice.Stuk(book, code, deel)
                is { } stuk
                ? Stuk(stuk)
                : [],
            "locatiestap" when LocatieChoice.Stap(book, code, form["deel"], form["locatiestap"]) is { } stap => Stap(
                stap
            ),
            "bezetting" => Telling(book, code, form["doelgroep"]),
            _ => [],
        };
        fields["locatie"] = LocatieChoice.Text(code, locatie.Naam);
        foreach (var (name, value) in form.Given.Where(f => f.Name != "locatie"))
            fields[name] = value;
        return new(fields.Select(f => new KeyValuePair<string, StringValues>(f.Key, f.Value ?? "")));
    }

    /// <summary>A kind as a value of the form.</summary>
    public static string Keuze(Capaciteitsoort soort) => $"{CellTypes.Word(soort.Taak)} {soort.Code}";

    /// <summary>The kind that stands in a form as <c>asiel NO</c>; null when there is none.</summary>
    public static Capaciteitsoort? Soort(string? keuze) =>
        Soortenbestand.Soorten.Alle.FirstOrDefault(s => Keuze(s) == keuze);

    private static Dictionary<string, string?> Bestaan(LocatieVastgesteld f) =>
        new()
        {
            ["gebied"] = f.Locatie.Gemeente.ToString(),
            ["korte-naam"] = f.Locatie.Naam,
            ["naam"] = f.Naam,
            ["exploitant"] = f.Exploitant,
            ["doelgroepen"] = f.Doelgroepen.ToString(),
            ["beperkingen"] = f.Beperkingen.ToString(),
            ["voorzieningen"] = f.Voorzieningen.ToString(),
            ["adres"] = f.Adres,
            ["breedte"] = f.Punt?.Breedte.ToString(Tekst.Dutch),
            ["lengte"] = f.Punt?.Lengte.ToString(Tekst.Dutch),
            ["gedeeld"] = f.Gedeeld ? "ja" : null,
            ["kleinschalig"] = f.Kleinschalig ? "ja" : null,
            ["hoort-bij"] = f.HoortBij?.ToString(),
            ["grens"] = f.Grens?.ToString(Tekst.Dutch),
        };

    private static Dictionary<string, string?> Stap(LocatiestapBepaald f) =>
        new()
        {
            ["verwacht"] = f.Verwacht is { } verwacht ? Tekst.Iso(verwacht) : null,
            ["werkelijk"] = f.Werkelijk is { } werkelijk ? Tekst.Iso(werkelijk) : null,
            ["toelichting"] = f.Toelichting,
        };

    /// <summary>Counts can only be compared when they count the same.</summary>
    private static Dictionary<string, string?> Telling(Book book, LocatieCode code, string? doelgroep) =>
        new()
        {
            ["definitie"] = new BezettingAt(book, new(Dagen.Laatste, book.Last))
                .Laatste(code, doelgroep)
                ?.Feit.Definitie,
        };

    private static Dictionary<string, string?> Stuk(CapaciteitVastgesteld f) =>
        new()
        {
            ["deel"] = f.Deel,
            ["soort"] = Soortenbestand.Soorten.Zoek(f.Taak, f.Soort) is { } soort ? Keuze(soort) : null,
            ["plekken"] = f.Plekken.ToString(Tekst.Dutch),
            ["amv"] = f.Amv?.ToString(Tekst.Dutch),
            ["van"] = Tekst.Iso(f.Van),
            ["tot"] = f.Tot is { } tot ? Tekst.Iso(tot) : null,
            ["status"] = FactText.Woord(f.Status),
            ["seizoen-van"] = f.Seizoen is { } van ? Seizoendag.Word(van.Van) : null,
            ["seizoen-tot"] = f.Seizoen is { } seizoen ? Seizoendag.Word(seizoen.Tot) : null,
            ["afgesproken"] = f.Afgesproken?.ToString(Tekst.Dutch),
        };
}
