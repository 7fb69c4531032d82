using Regietafel.Ledger;
using Regietafel.Locaties;
using static Regietafel.Ledger.FieldRules;

namespace Regietafel.Locatieonderzoeken;

/// <summary>What the book refuses about a search for locations: what is weighed, who is judged, and a decision without a reason.</summary>
internal static class OnderzoekRules
{
    /// <summary>More would be no judgement any more, and no page.</summary>
    private const int MeesteCriteria = 40;
    private const int MeesteKandidaten = 200;
    private const int MeesteDeelnemers = 60;
    private const int ZwaarsteGewicht = 100;

    public static Refusal? Refuse(Book book, Fact fact, DateOnly vandaag) =>
        fact switch
        {
            LocatieonderzoekGestart f => Text(f.Naam, "de naam", 120, "naam")
                ?? Searchers(book, f.Deelnemers)
                ?? Day(f.Dag, "gestart op")
                ?? LocatieRules.Words(f.Doelgroepen, "doelgroepen")
                ?? Sought(f)
                ?? Optional(f.Toelichting, "de toelichting", 1000, "toelichting"),
            CriteriumVastgesteld f => Known(book, f.Onderzoek)
                ?? Text(f.Naam, "de naam", 80, "naam")
                ?? Weight(f.Gewicht)
                ?? Optional(f.Uitleg, "de uitleg", 1000, "uitleg")
                ?? Room(book, f, book.Onderzoek(f.Onderzoek)!.Criteria.Values.ToArray(), MeesteCriteria, "criteria"),
            KandidaatVoorgedragen f => Known(book, f.Onderzoek)
                ?? Rules.Known(book, f.Kandidaat.Gemeente, "kandidaat")
                ?? Text(f.Naam, "de naam", 120, "naam")
                ?? Text(f.Door, "in wie de kandidaat voordraagt", 120, "door")
                ?? Optional(f.Adres, "het adres", 200, "adres")
                ?? LocatieRules.Place(f.Punt)
                ?? Quantity(f.Plekken, "plekken")
                ?? Room(
                    book,
                    f,
                    book.Onderzoek(f.Onderzoek)!.Kandidaten.Values.ToArray(),
                    MeesteKandidaten,
                    "kandidaten"
                ),
            KandidaatBeoordeeld f => Known(book, f.Onderzoek)
                ?? Known(book, f.Onderzoek, f.Kandidaat)
                ?? Known(book, f.Onderzoek, f.Criterium)
                ?? Scale(f.Score)
                ?? Text(f.Reden, "de reden", 1000, "reden"),
            KandidaatBesloten f => Known(book, f.Onderzoek)
                ?? Known(book, f.Onderzoek, f.Kandidaat)
                ?? Day(f.Dag, "dag")
                ?? Taken(f, vandaag)
                ?? Text(f.Reden, "de reden", 1000, "reden")
                ?? Became(book, f),
            _ => null,
        };

    private static bool Stands(Book book, string subject) => book.Find(subject)?.Laatste(book.Staged) is not null;

    private static Refusal? Known(Book book, KorteCode onderzoek) =>
        Stands(book, LocatieonderzoekGestart.SubjectOf(onderzoek))
            ? null
            : new("onderzoek-onbekend", $"Het locatieonderzoek {onderzoek} staat niet in het boek.", "onderzoek");

    private static Refusal? Known(Book book, KorteCode onderzoek, LocatieCode kandidaat) =>
        Stands(book, KandidaatVoorgedragen.Onderwerp(onderzoek, kandidaat))
            ? null
            : new("kandidaat-onbekend", $"{kandidaat} is geen kandidaat van {onderzoek}.", "kandidaat");

    private static Refusal? Known(Book book, KorteCode onderzoek, KorteCode criterium) =>
        Stands(book, CriteriumVastgesteld.Onderwerp(onderzoek, criterium))
            ? null
            : new("criterium-onbekend", $"{onderzoek} heeft geen criterium {criterium}.", "criterium");

    private static Refusal? Searchers(Book book, GebiedLijst deelnemers) =>
        deelnemers.Count is 0 or > MeesteDeelnemers
            ? new(
                "deelnemers-onjuist",
                $"Noem 1 tot {MeesteDeelnemers} gebieden die samen zoeken, niet {deelnemers.Count}.",
                "deelnemers"
            )
            : deelnemers.Select(d => Rules.Known(book, d, "deelnemers")).FirstOrDefault(r => r is not null);

    private static Refusal? Sought(LocatieonderzoekGestart f) =>
        Quantity(f.Plekken, "plekken")
        ?? (
            f.Voor is not { } voor ? null
            : Day(voor, "voor") is { } outside ? outside
            : voor <= f.Dag
                ? new(
                    "onderzoek-te-laat",
                    $"De plekken moeten er zijn voor {voor:d MMMM yyyy}, maar het onderzoek begint op {f.Dag:d MMMM yyyy}.",
                    "voor"
                )
            : null
        );

    private static Refusal? Weight(int gewicht) =>
        gewicht is >= 0 and <= ZwaarsteGewicht
            ? null
            : new("gewicht-onjuist", $"Het gewicht {gewicht:N0} ligt niet tussen 0 en {ZwaarsteGewicht}.", "gewicht");

    private static Refusal? Scale(int score) =>
        score is >= 0 and <= KandidaatBeoordeeld.Hoogste
            ? null
            : new(
                "score-onjuist",
                $"De score {score:N0} ligt niet tussen 0 en {KandidaatBeoordeeld.Hoogste}.",
                "score"
            );

    private static Refusal? Room(Book book, Fact fact, Verloop[] verlopen, int meeste, string wat) =>
        Stands(book, fact.Subject) || verlopen.Count(v => v.Laatste(book.Staged) is not null) < meeste
            ? null
            : new($"te-veel-{wat}", $"Een locatieonderzoek heeft hoogstens {meeste} {wat}.");

    private static Refusal? Taken(KandidaatBesloten f, DateOnly vandaag) =>
        f.Dag > vandaag
            ? new(
                "besluit-in-toekomst",
                $"{f.Dag:d MMMM yyyy} is nog niet geweest: wat dan wordt besloten is nog niet besloten.",
                "dag"
            )
            : null;

    private static Refusal? Became(Book book, KandidaatBesloten f) =>
        f.Locatie is not { } locatie ? null
        : f.Besluit != Kandidaatbesluit.Gekozen
            ? new("locatie-zonder-keuze", "Alleen een gekozen kandidaat wordt een locatie.", "locatie")
        : LocatieRules.Known(book, locatie);
}
