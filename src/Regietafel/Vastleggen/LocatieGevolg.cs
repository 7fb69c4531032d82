using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What a booking about a location does: a sentence where there is something to say, and the capacity that changes.</summary>
public sealed record LocatieGevolg(string Zin, bool IsWaarschuwing, IReadOnlyList<LocatieEffect> Effecten)
{
    /// <summary>Of what is staged in the book; null when none of the facts is about a location.</summary>
    public static LocatieGevolg? Of(Book book, IReadOnlyList<Fact> facts, DateOnly dag)
    {
        if (facts.OfType<BezettingGemeld>().FirstOrDefault() is { } bezetting)
            return Bezet(book, bezetting);
        if (!facts.Any(f => f is LocatieVastgesteld or CapaciteitVastgesteld or LocatiestapBepaald))
            return null;
        var effecten = LocatieEffect.Of(book, facts, dag);
        var zin = (facts[0], effecten.Count) switch
        {
            (_, > 0) => "Wat is gemeld (realisatie) blijft tellen; wat van locaties geteld wordt staat ernaast.",
            (LocatieVastgesteld, _) =>
                "Er komen of gaan geen plekken door. Leg daarna haar capaciteit vast: pas dan heeft de locatie plekken.",
            (LocatiestapBepaald, _) => "Door deze stap veranderen de plekken en hoe zeker zij zijn niet.",
            _ => "De capaciteit van de gemeente verandert niet.",
        };
        return new(zin, false, effecten);
    }

    /// <summary>Who was there last, now and then, beside the places of that day.</summary>
    private static LocatieGevolg Bezet(Book book, BezettingGemeld feit)
    {
        var dag = feit.Vanaf.AddDays((feit.Aantallen.Count - 1) * feit.Interval);
        var (was, wordt) = (Laatste(book.Last), Laatste(book.Staged));
        var peilmoment = new Peilmoment(dag, book.Staged);
        var plekken = (
            new LocatiesAt(book, new Indeling(book, peilmoment), peilmoment).Zoek(feit.Locatie)?.Stukken ?? []
        )
            .Where(s => s.Zekerheid == Zekerheid.Zeker && s.IsEr(dag))
            .ToList();
        var bruikbaar = plekken.Sum(s =>
            Soortenbestand.Soorten.Zoek(s.Feit.Taak, s.Feit.Soort)?.BruikbaarVan(s.Feit.Plekken) ?? s.Feit.Plekken
        );
        var teVol = plekken.Count > 0 && feit.Doelgroep is null && wordt?.Aantal > bruikbaar;
        var ruimte =
            plekken.Count == 0
                ? "Van die dag staan er geen plekken van deze locatie in het boek."
                : $"Op {Tekst.Dag(dag)} zijn er {Tekst.Aantal(plekken.Sum(s => s.Feit.Plekken), "plek", "plekken")}, waarvan {Tekst.Getal(bruikbaar)} bruikbaar"
                    + (teVol ? ": de bezetting ligt daarboven." : ".");
        return new(
            $"Laatste bezetting tot en met {Tekst.Dag(dag)}: nu {Woord(was)}, wordt {Woord(wordt)}. {ruimte}",
            teVol,
            []
        );

        Bezettingstand? Laatste(long bekend) =>
            new BezettingAt(book, new(dag, bekend)).Laatste(feit.Locatie, feit.Doelgroep);
    }

    private static string Woord(Bezettingstand? stand) =>
        stand is null ? Tekst.NietGeregistreerd : $"{Tekst.Getal(stand.Aantal)} ({Tekst.KorteDag(stand.Gemeten)})";
}
