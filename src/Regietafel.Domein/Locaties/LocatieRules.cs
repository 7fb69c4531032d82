using Regietafel.Ledger;
using Regietafel.Tijd;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Locaties;

/// <summary>What the book refuses about locations, their capacity, their road and who is in them.</summary>
internal static class LocatieRules
{
    private const int LangsteReeks = 3_700; // ten years of days

    public static Refusal? Refuse(Book book, Draft draft, Capaciteitsoorten soorten, DateOnly vandaag) =>
        draft.Fact switch
        {
            LocatieVastgesteld f => Rules.Known(book, f.Locatie.Gemeente, "locatie")
                ?? Text(f.Naam, "de naam", 120, "naam")
                ?? Text(f.Exploitant, "de exploitant", 60, "exploitant")
                ?? Optional(f.Adres, "het adres", 200, "adres")
                ?? Words(f.Doelgroepen, "doelgroepen")
                ?? Words(f.Beperkingen, "beperkingen")
                ?? Words(f.Voorzieningen, "voorzieningen")
                ?? Place(f.Punt)
                ?? Satellite(book, f)
                ?? Quantity(f.Grens, "grens"),
            CapaciteitVastgesteld f => Known(book, f.Locatie)
                ?? Text(f.Deel, "het deel", 40, "deel")
                ?? KindOf(soorten, f)
                ?? Quantity(f.Plekken, f.Amv, f.Taak, "plekken")
                ?? Quantity(f.Afgesproken, "afgesproken")
                ?? Day(f.Van, "van")
                ?? (f.Tot is { } tot ? Day(tot, "tot") : null)
                ?? Span(f),
            LocatiestapBepaald f => Known(book, f.Locatie)
                ?? Optional(f.Deel, "het deel", 40, "deel")
                ?? Piece(book, f)
                ?? Optional(f.Toelichting, "de toelichting", 1000, "toelichting")
                ?? (f.Verwacht is { } verwacht ? Day(verwacht, "verwacht") : null)
                ?? (f.Werkelijk is { } werkelijk ? Day(werkelijk, "werkelijk") : null)
                ?? Set(f, vandaag),
            BezettingGemeld f => Known(book, f.Locatie)
                ?? Optional(f.Doelgroep, "de doelgroep", 60, "doelgroep")
                ?? Optional(f.Definitie, "de definitie", 200, "definitie")
                ?? Day(f.Vanaf, "vanaf")
                ?? Counted(f, draft.Geldigheid, vandaag),
            _ => null,
        };

    internal static Refusal? Known(Book book, LocatieCode code) =>
        book.Locatie(code)?.Bestaan?.Laatste(book.Staged) is null
            ? new("locatie-onbekend", $"De locatie {code} staat niet in het boek.", "locatie")
            : null;

    internal static Refusal? Words(WordList woorden, string veld) =>
        woorden.Count > 30
            ? new("te-veel-woorden", $"Noem bij {veld} hoogstens 30 woorden.", veld)
            : woorden.Select(w => Optional(w, $"een woord bij {veld}", 60, veld)).FirstOrDefault(r => r is not null);

    internal static Refusal? Place(Punt? punt) =>
        punt is null or { Breedte: >= 50 and <= 54, Lengte: >= 3 and <= 8 }
            ? null
            : new(
                "punt-buiten-nederland",
                "Het punt ligt niet in Nederland: de breedte ligt tussen 50 en 54 graden, de lengte tussen 3 en 8.",
                "punt"
            );

    private static Refusal? Satellite(Book book, LocatieVastgesteld f) =>
        f.HoortBij is not { } hoofd ? null
        : hoofd == f.Locatie ? new("locatie-bij-zichzelf", "Een locatie hoort niet bij zichzelf.", "hoort bij")
        : Known(book, hoofd) is null ? null
        : new("locatie-onbekend", $"De locatie {hoofd} staat niet in het boek.", "hoort bij");

    private static Refusal? KindOf(Capaciteitsoorten soorten, CapaciteitVastgesteld f) =>
        soorten.Zoek(f.Taak, f.Soort) is not null
            ? null
            : new(
                "soort-onbekend",
                $"'{f.Soort}' is geen soort capaciteit van {Woorden.Taak(f.Taak)}: kies {string.Join(", ", soorten.Van(f.Taak).Select(s => s.Code))}.",
                "soort"
            );

    private static Refusal? Span(CapaciteitVastgesteld f) =>
        f.Tot <= f.Van
            ? new(
                "capaciteit-eindigt-eerder",
                $"De capaciteit eindigt op {f.Tot:d MMMM yyyy}, voordat zij begint ({f.Van:d MMMM yyyy}).",
                "tot"
            )
            : null;

    private static Refusal? Piece(Book book, LocatiestapBepaald f) =>
        f.Deel is null || book.Locatie(f.Locatie)!.Heeft(f.Deel, book.Staged)
            ? null
            : new("deel-onbekend", $"{f.Locatie} heeft geen capaciteit met de naam '{f.Deel}'.", "deel");

    private static Refusal? Set(LocatiestapBepaald f, DateOnly vandaag) =>
        f.Verwacht is null && f.Werkelijk is null
            ? new("stap-zonder-dag", "Vul in wanneer de stap wordt verwacht, of wanneer die is gezet.", "verwacht")
        : f.Werkelijk > vandaag
            ? new(
                "stap-in-toekomst",
                $"{f.Werkelijk:d MMMM yyyy} is nog niet geweest: vul die dag in als verwacht.",
                "werkelijk"
            )
        : null;

    private static Refusal? Counted(BezettingGemeld f, Geldigheid geldigheid, DateOnly vandaag)
    {
        if (f.Interval is not (1 or 7))
            return new("interval-onjuist", "Een bezetting is per dag (1) of per week (7).", "interval");
        if (f.Aantallen.Count is 0 or > LangsteReeks)
            return new(
                "reeks-onjuist",
                $"Een reeks heeft 1 tot {LangsteReeks:N0} getallen, niet {f.Aantallen.Count:N0}.",
                "aantallen"
            );
        var dagen = f.Dagen();
        if (dagen != geldigheid)
            return new(
                "geldigheid-onjuist",
                $"De geldigheid van een bezetting is die van haar dagen: van {dagen.Van:yyyy-MM-dd} tot {dagen.Tot:yyyy-MM-dd}.",
                "geldig van"
            );
        var laatste = f.Vanaf.AddDays((f.Aantallen.Count - 1) * f.Interval);
        return laatste > vandaag
            ? new(
                "meting-in-toekomst",
                $"{laatste:d MMMM yyyy} is nog niet geweest: wie er dan zijn is geen meting.",
                "vanaf"
            )
            : null;
    }
}
