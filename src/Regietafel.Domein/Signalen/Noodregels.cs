using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using static Regietafel.Signalen.Locatieregels;

namespace Regietafel.Signalen;

/// <summary>Places asked for at once, in force on the peildatum.</summary>
internal sealed record Noodvraag(NoodvraagGesteld Feit, Entry Entry)
{
    public static Dictionary<GebiedCode, List<Noodvraag>> Van(Blik blik)
    {
        var vragen = new Dictionary<GebiedCode, List<Noodvraag>>();
        foreach (var dossier in blik.Book.Dossiers)
        {
            if (dossier.Signalen is not { Noodvragen.Count: > 0 } signalen)
                continue;
            foreach (var verloop in signalen.Noodvragen.Values)
            {
                if (verloop.At(blik.Peilmoment) is { Fact: NoodvraagGesteld f } entry && IsErNog(f, blik.Peildatum))
                    (vragen.TryGetValue(dossier.Code, out var lijst) ? lijst : vragen[dossier.Code] = []).Add(
                        new(f, entry)
                    );
            }
        }
        return vragen;
    }

    private static bool IsErNog(NoodvraagGesteld f, DateOnly dag) => f.Vanaf <= dag && !(f.Tot <= dag);
}

/// <summary>The rules about places that are asked for at once.</summary>
internal static class Noodregels
{
    /// <summary>The threshold is from how many free places on it is said. One location that cannot receive them is one cause, however many ask.</summary>
    public static void NietVoorWieWacht(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        if (bij.Bezetting is not { Aantal: { } aanwezig } bezetting || blik.Noodvragen.Count == 0)
            return;
        var vrij = bij.Bruikbaar(blik.Peildatum) - aanwezig;
        if (vrij < Math.Max(1, blik.Drempel(bij.Locatie.Gemeente, Signaalregel.NietVoorWieWacht)))
            return;
        if (Vragen(blik, bij.Locatie.Gemeente).FirstOrDefault(v => !bij.Ontvangt(v.Feit.Doelgroepen)) is not { } vraag)
            return;
        var sinds = vraag.Feit.Vanaf > bezetting.Gemeten ? vraag.Feit.Vanaf : bezetting.Gemeten;
        signalen.Add(
            new(
                Signaalregel.NietVoorWieWacht,
                bij.Locatie.Gemeente,
                $"{bij.Locatie.Code}",
                vraag.Feit.Taak,
                Ernst.Aandacht,
                sinds,
                $"In {blik.Naam(bij.Locatie)} {(vrij == 1 ? "is 1 plaats" : $"zijn {vrij:N0} plaatsen")} vrij, maar niet voor wie wacht ({Wie(vraag.Feit.Doelgroepen)}): {Beperking(bij.Locatie.Feit)}",
                "overleggen of de beperking kan vervallen",
                blik.Tafel(bij.Locatie.Gemeente),
                sinds.AddDays(blik.Dagen(Signaalregel.NietVoorWieWacht)),
                [
                    new("bruikbaar", new(bij.Bruikbaar(blik.Peildatum))),
                    new("aanwezig", blik.Cijfer(aanwezig, bezetting.Entry)),
                ],
                [bij.Locatie.Entry.Nummer, bezetting.Entry.Nummer, vraag.Entry.Nummer]
            )
        );
    }

    /// <summary>The threshold is within how many days places count as there now (72 hours: 3).</summary>
    public static void NoodvraagOngedekt(
        Blik blik,
        GebiedCode gebied,
        IReadOnlyList<Gemeenteblok> delen,
        List<Signaal> signalen
    )
    {
        foreach (var vraag in blik.Noodvragen.GetValueOrDefault(gebied) ?? [])
        {
            var aanbod = Aanbod(blik, vraag.Feit, delen, blik.Drempel(gebied, Signaalregel.NoodvraagOngedekt));
            var kortNu = vraag.Feit.Nu - aanbod.Vrij - aanbod.Snel;
            var kortTotaal = (vraag.Feit.Totaal ?? 0) - aanbod.Vrij - aanbod.Snel - aanbod.Later;
            if (kortNu <= 0 && kortTotaal <= 0)
                continue;
            signalen.Add(
                new(
                    Signaalregel.NoodvraagOngedekt,
                    gebied,
                    $"{gebied}/{vraag.Feit.Kenmerk}",
                    vraag.Feit.Taak,
                    kortNu > 0 ? Ernst.Urgent : Ernst.Aandacht,
                    vraag.Feit.Vanaf,
                    Zin(blik, gebied, vraag.Feit, aanbod, Math.Max(0, kortNu), Math.Max(0, kortTotaal)),
                    "plaatsen vinden",
                    blik.Tafel(gebied),
                    kortNu > 0 || vraag.Feit.Tot is not { } tot
                        ? vraag.Feit.Vanaf.AddDays(blik.Dagen(Signaalregel.NoodvraagOngedekt))
                        : tot,
                    [
                        new("nu gevraagd", blik.Cijfer(vraag.Feit.Nu, vraag.Entry)),
                        new("in totaal gevraagd", blik.Cijfer(vraag.Feit.Totaal, vraag.Entry)),
                        new("vrij", new(aanbod.Vrij)),
                        new("binnenkort open", new(aanbod.Snel)),
                        new("later open", new(aanbod.Later)),
                    ],
                    [vraag.Entry.Nummer, .. aanbod.Boekingen.Order().Take(Gebiedsregels.MeesteBoekingen)]
                )
            );
        }
    }

    private sealed record Ruimte(int Vrij, int Snel, int Later, int Onbekend, List<long> Boekingen);

    private static Ruimte Aanbod(Blik blik, NoodvraagGesteld vraag, IReadOnlyList<Gemeenteblok> delen, int dagen)
    {
        var (vrij, snel, later, onbekend, boekingen) = (0, 0, 0, 0, new List<long>());
        var (binnen, tot) = (blik.Peildatum.AddDays(dagen), vraag.Tot ?? blik.Peildatum.AddDays(dagen));
        foreach (var bij in delen.SelectMany(d => d.Locaties))
        {
            var stukken = bij.Locatie.Stukken.Where(s => s.Feit.Taak == vraag.Taak).ToList();
            if (stukken.Count == 0 || !bij.Ontvangt(vraag.Doelgroepen))
                continue;
            foreach (var stuk in stukken)
            {
                if (stuk.Zekerheid == Zekerheid.Voornemen || stuk.Begin <= blik.Peildatum || stuk.Eind <= stuk.Begin)
                    continue;
                snel += stuk.Begin <= binnen ? stuk.Feit.Plekken : 0;
                later += stuk.Begin > binnen && stuk.Begin < tot ? stuk.Feit.Plekken : 0;
                if (stuk.Begin < tot || stuk.Begin <= binnen)
                    boekingen.Add(stuk.Entry.Nummer);
            }
            var bruikbaar = bij.Bruikbaar(blik.Peildatum);
            if (bruikbaar == 0)
                continue;
            if (bij.Bezetting is not { Aantal: { } aanwezig } bezetting)
                onbekend++;
            else if (bruikbaar > aanwezig)
            {
                vrij += bruikbaar - aanwezig;
                boekingen.Add(bezetting.Entry.Nummer);
            }
        }
        return new(vrij, snel, later, onbekend, boekingen);
    }

    private static string Zin(
        Blik blik,
        GebiedCode gebied,
        NoodvraagGesteld vraag,
        Ruimte aanbod,
        int kortNu,
        int kortTotaal
    ) =>
        $"Gevraagd voor {Wie(vraag.Doelgroepen)} in {blik.Naam(gebied)} ({vraag.Kenmerk}): {Plaatsen(vraag.Nu)} nu"
        + (
            vraag.Totaal is { } totaal
                ? $" en {totaal:N0} in totaal{(vraag.Tot is { } tot ? $" tot {tot:d MMMM yyyy}" : "")}"
                : ""
        )
        + $"; vrij {aanbod.Vrij:N0}, binnenkort open {aanbod.Snel:N0}, later open {aanbod.Later:N0}; "
        + (kortNu > 0 ? $"nu {kortNu:N0} te weinig" : "nu genoeg")
        + (kortTotaal > 0 ? $", in totaal {kortTotaal:N0} te weinig" : "")
        + (aanbod.Onbekend > 0 ? $" (van {aanbod.Onbekend:N0} locaties is de bezetting niet bekend)" : "");

    /// <summary>The needs of the municipality and of all that it lies in.</summary>
    private static IEnumerable<Noodvraag> Vragen(Blik blik, GebiedCode gemeente) =>
        blik.Indeling.Gehelen(gemeente).Append(gemeente).SelectMany(g => blik.Noodvragen.GetValueOrDefault(g) ?? []);

    private static string Wie(WordList doelgroepen) => doelgroepen.Count == 0 ? "iedereen" : doelgroepen.ToString();

    private static string Beperking(LocatieVastgesteld f) =>
        f.Beperkingen.Count > 0 ? $"niet voor {f.Beperkingen}" : $"alleen voor {f.Doelgroepen}";
}
