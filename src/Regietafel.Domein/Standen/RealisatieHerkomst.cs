using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>Opens what was measured or planned.</summary>
internal sealed class RealisatieHerkomst(Stand stand, RealisatiesAt realisaties, PlanningAt planning)
{
    /// <summary>For statushouders: what was housed in one half-year.</summary>
    public Herkomst Gehuisvest(CijferNaam naam, Dossier gebied, Halfjaar halfjaar) =>
        Van(naam with { Per = new Termijn(halfjaar) }, gebied, realisaties.Van(halfjaar));

    /// <summary>What was measured in those days: by kind, from the own report or from the parts.</summary>
    public Herkomst Van(CijferNaam naam, Dossier gebied, RealisatiesAt.Venster venster)
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
                "Een meting geldt vanaf haar peildatum tot de volgende. Wat het gebied zelf meldt telt.",
                [Meting(eigen), .. NietGeteld(alles)]
            );
        var regels = delen.Select(d =>
            Deel(d.Code, realisaties.Op(d, naam.Taak, venster).Soort(soort)?.Aantal.Aantal, naam)
        );
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

    /// <summary>What is planned for the named day, or for the first one after the last measurement.</summary>
    public Herkomst? Planning(CijferNaam naam, Dossier gebied)
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
