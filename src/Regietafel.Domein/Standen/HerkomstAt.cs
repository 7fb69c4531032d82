using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>Opens a figure: walks the same calculation as the stand and keeps the lines.</summary>
internal sealed class HerkomstAt(
    Stand stand,
    OpgavenAt opgaven,
    RealisatiesAt realisaties,
    PlanningAt planning,
    SaldiAt saldi
)
{
    public Herkomst? Van(CijferNaam naam, Dossier gebied) =>
        naam.Grootheid switch
        {
            Grootheid.Opgave or Grootheid.OpgaveAmv => Opgave(naam, gebied),
            Grootheid.Realisatie => naam.Taak == Taak.Statushouders
                ? Gehuisvest(naam, gebied)
                : Realisatie(naam, gebied, Alles),
            Grootheid.Verschil when naam.Taak != Taak.Statushouders => Verschil(naam, gebied),
            Grootheid.Onverdeeld => Onverdeeld(naam, gebied),
            Grootheid.Gepland or Grootheid.GeplandVerschil when naam.Taak != Taak.Statushouders => Planning(
                naam,
                gebied
            ),
            _ when naam.Taak == Taak.Statushouders => new SaldoHerkomst(stand, saldi, realisaties).Van(
                naam,
                gebied,
                Termijn(naam)
            ),
            _ => null,
        };

    private RealisatiesAt.Venster Alles => new(DateOnly.MinValue, stand.Peilmoment.Peildatum);

    /// <summary>For statushouders a figure is about a half-year: the one named, otherwise the current one.</summary>
    private Halfjaar Termijn(CijferNaam naam) => naam.Per?.Halfjaar ?? Halfjaar.Van(stand.Peilmoment.Peildatum);

    private Termijn? Per(CijferNaam naam, Dossier gebied) =>
        naam.Per
        ?? (
            naam.Taak == Taak.Statushouders
                ? new Termijn(Termijn(naam))
                : opgaven.Geldend(gebied, naam.Taak, stand.Peilmoment.Peildatum)?.Per
        );

    private Herkomst Opgave(CijferNaam naam, Dossier gebied)
    {
        var amv = naam.Grootheid == Grootheid.OpgaveAmv;
        var regels = new List<Bijdrage>();
        if (Per(naam, gebied) is not { } per || opgaven.Per(gebied, naam.Taak, per, regels, amv) is not { } opgave)
            return new(naam, default, "Voor dit gebied is geen opgave geregistreerd.", []);
        var uitleg =
            "De opgave van een gebied is wat voor het gebied is vastgesteld of er van buiten aan is verdeeld, min wat naar buiten is verdeeld.";
        return new(naam with { Per = per }, amv ? opgave.Amv : opgave.Aantal, uitleg, regels);
    }

    private Herkomst Gehuisvest(CijferNaam naam, Dossier gebied)
    {
        var halfjaar = Termijn(naam);
        var tm = halfjaar.Eind < stand.Peilmoment.Peildatum ? halfjaar.Eind : stand.Peilmoment.Peildatum;
        return Realisatie(naam with { Per = new Termijn(halfjaar) }, gebied, new(halfjaar.Begin, tm));
    }

    private Herkomst Realisatie(CijferNaam naam, Dossier gebied, RealisatiesAt.Venster venster)
    {
        var alles = realisaties.Op(gebied, naam.Taak, venster);
        if (naam.Soort is null && alles.Soorten.Count(s => s.Soort.Telling == Telling.TeltMee) > 1)
            return new(
                naam,
                alles.Totaal,
                "De realisatie is de som van de soorten die meetellen.",
                [.. PerSoort(naam, alles.Soorten)]
            );
        var soort =
            naam.Soort
            ?? alles.Soorten.FirstOrDefault(s => s.Soort.Telling == Telling.TeltMee)?.Soort.Code
            ?? Soort.Van(naam.Taak)[0].Code;
        if (Soort.Zoek(naam.Taak, soort) is not { } gezocht || alles.Soort(soort) is not { } cijfer)
            return new(naam, default, "Niet geregistreerd op deze peildatum.", []);
        var totaal = naam.Soort is null ? alles.Totaal : cijfer.Aantal;
        var eigen = realisaties.Meting(gebied, gezocht, venster);
        var delen = realisaties.Delen(gebied, naam.Taak).ToList();
        if (
            eigen is not null
            && (alles.Gemeld || delen.Count == 0 || ((RealisatieGemeld)eigen.Fact).Aantal == cijfer.Aantal.Aantal)
        )
            return new(
                naam,
                totaal,
                "Een meting geldt vanaf haar peildatum tot de volgende. De eigen opgave van het gebied telt.",
                [Meting(eigen), .. NietGeteld(alles)]
            );
        var regels = delen.Select(d => new Bijdrage(
            stand.Indeling.Find(d.Code)?.Naam ?? d.Code.ToString(),
            realisaties.Op(d, naam.Taak, venster).Soort(soort)?.Aantal.Aantal,
            Cijfer: naam with
            {
                Gebied = d.Code,
            }
        ));
        return new(
            naam,
            totaal,
            "De som van de delen van het gebied; een deel zonder meting is niet geregistreerd en telt niet als nul.",
            [.. regels]
        );
    }

    private static IEnumerable<Bijdrage> PerSoort(CijferNaam naam, IEnumerable<SoortStand> soorten) =>
        soorten.Select(s => new Bijdrage(
            s.Soort.Telling == Telling.TeltMee
                ? s.Soort.Naam
                : $"{s.Soort.Naam} ({(s.Soort.Telling == Telling.Waarvan ? "in het totaal begrepen" : "telt niet mee")})",
            s.Aantal.Aantal,
            Cijfer: naam with
            {
                Soort = s.Soort.Code,
            },
            Telt: s.Soort.Telling == Telling.TeltMee
        ));

    private static Bijdrage Meting(Entry entry)
    {
        var feit = (RealisatieGemeld)entry.Fact;
        return new($"gemeten op {feit.Peildatum:d MMMM yyyy}{(feit.Ongeveer ? ", circa" : "")}", feit.Aantal, entry);
    }

    private static IEnumerable<Bijdrage> NietGeteld(RealisatieStand stand) =>
        stand.SomVanDelen is { } som ? [new("de som van de delen wijkt af", som.Aantal, Telt: false)] : [];

    private Herkomst Verschil(CijferNaam naam, Dossier gebied)
    {
        var taak = stand[gebied.Code, naam.Taak];
        return new(
            naam,
            taak.Verschil,
            "Verschil = realisatie − opgave: plus is boven de opgave, min eronder.",
            [
                new(
                    "realisatie",
                    taak.Realisatie.Totaal.Aantal,
                    Cijfer: naam with
                    {
                        Grootheid = Grootheid.Realisatie,
                    }
                ),
                new(
                    "opgave",
                    -taak.Opgave?.Aantal.Aantal,
                    Cijfer: naam with
                    {
                        Grootheid = Grootheid.Opgave,
                        Per = taak.Opgave?.Per,
                    }
                ),
            ]
        );
    }

    private Herkomst? Onverdeeld(CijferNaam naam, Dossier gebied)
    {
        var delen = Opdeling.Van(stand.Indeling, gebied.Code, naam.Taak);
        if (Per(naam, gebied) is not { } per || delen.Count == 0)
            return null;
        var geheel = naam with { Grootheid = Grootheid.Opgave, Per = per };
        var regels = delen.Select(d => new Bijdrage(
            stand.Indeling.Find(d)?.Naam ?? d.ToString(),
            -stand.Opgave(d, naam.Taak, per)?.Aantal.Aantal,
            Cijfer: geheel with
            {
                Gebied = d,
            }
        ));
        return new(
            naam with
            {
                Per = per,
            },
            stand.Onverdeeld(gebied.Code, naam.Taak, per, delen),
            "Onverdeeld = de opgave van het geheel − de opgaven van de delen.",
            [
                new("opgave van het geheel", stand.Opgave(gebied.Code, naam.Taak, per)?.Aantal.Aantal, Cijfer: geheel),
                .. regels,
            ]
        );
    }

    private Herkomst? Planning(CijferNaam naam, Dossier gebied)
    {
        var gemeten = realisaties.Op(gebied, naam.Taak).Nieuwste;
        var plan = naam.Per is { } per
            ? planning.Op(gebied, naam.Taak, per.Begin)
            : planning.Eerste(gebied, naam.Taak, gemeten);
        if (plan is null)
            return null;
        naam = naam with { Per = new Termijn(plan.Per) };
        if (naam.Grootheid == Grootheid.GeplandVerschil)
            return new(
                naam,
                plan.Verschil,
                $"Verschil = gepland op {plan.Per:d MMMM yyyy} − de opgave die dan geldt.",
                [
                    new("gepland", plan.Totaal.Aantal, Cijfer: naam with { Grootheid = Grootheid.Gepland }),
                    new(
                        "opgave",
                        -plan.Opgave?.Aantal.Aantal,
                        Cijfer: naam with
                        {
                            Grootheid = Grootheid.Opgave,
                            Per = plan.Opgave?.Per,
                        }
                    ),
                ]
            );
        if (naam.Soort is null)
            return new(
                naam,
                plan.Totaal,
                "Het plan voor een komende dag is de som van de soorten die meetellen; het is geen meting.",
                [.. PerSoort(naam, plan.Soorten)]
            );
        if (plan.Soorten.FirstOrDefault(s => s.Soort.Code == naam.Soort) is not { } cijfer)
            return null;
        if (planning.Entry(gebied, cijfer.Soort, plan.Per) is { } entry)
            return new(
                naam,
                cijfer.Aantal,
                "Een plan voor een komende dag, geen meting.",
                [new($"gepland per {plan.Per:d MMMM yyyy}", cijfer.Aantal.Aantal, entry)]
            );
        var delen = realisaties
            .Delen(gebied, naam.Taak)
            .Select(d =>
                (d.Code, Plan: planning.Per(d, naam.Taak, plan.Per).FirstOrDefault(s => s.Soort == cijfer.Soort))
            )
            .Where(d => d.Plan is not null);
        return new(
            naam,
            cijfer.Aantal,
            "De som van de plannen van de delen voor die dag.",
            [.. delen.Select(d => Deel(d.Code, d.Plan!.Aantal.Aantal, naam))]
        );
    }

    private Bijdrage Deel(GebiedCode code, int? aantal, CijferNaam naam) =>
        new(stand.Indeling.Find(code)?.Naam ?? code.ToString(), aantal, Cijfer: naam with { Gebied = code });
}
