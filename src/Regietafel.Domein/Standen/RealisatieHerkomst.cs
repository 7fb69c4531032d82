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
        var regels = delen.Select(d => Deel(d.Code, realisaties.Op(d, naam.Taak, venster), gezocht, naam));
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
            s.Aantal,
            Naam: naam with
            {
                Soort = s.Soort.Code,
            },
            Telt: s.Soort.Telling == Telling.TeltMee
        ));

    private Bijdrage Meting(Entry entry)
    {
        var feit = (RealisatieGemeld)entry.Fact;
        var cijfer = new Cijfer(feit.Aantal, feit.Ongeveer, stand.Book.IsAfgeleid(entry));
        return new($"gemeten op {feit.Peildatum:d MMMM yyyy}", cijfer, entry);
    }

    private static IEnumerable<Bijdrage> NietGeteld(RealisatieStand stand) =>
        stand.SomVanDelen is { } som ? [new("de som van de delen wijkt af", som, Telt: false)] : [];

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
                    new("gepland", plan.Totaal, Naam: naam with { Grootheid = Grootheid.Gepland }),
                    new(
                        "opgave",
                        -(plan.Opgave?.Aantal ?? default),
                        Naam: naam with
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
                [new($"gepland per {plan.Per:d MMMM yyyy}", cijfer.Aantal, entry)]
            );
        var regels = realisaties
            .Delen(gebied, naam.Taak)
            .Select(d => Deel(d.Code, planning.Per(d, naam.Taak, plan.Per), cijfer.Soort, naam));
        return new(
            naam,
            cijfer.Aantal,
            "De som van de plannen van de delen voor die dag; een deel zonder plan telt niet als nul.",
            [.. regels]
        );
    }

    private Bijdrage Deel(GebiedCode code, RealisatieStand deel, Soort soort, CijferNaam naam)
    {
        var (gebied, cijfer) = (stand.Indeling.Find(code)?.Naam ?? code.ToString(), deel.Van(soort));
        return cijfer.IsGeregistreerd && deel.Soort(soort.Code) is null
            ? new($"{gebied}, dat alleen andere soorten meldt", cijfer)
            : new(gebied, cijfer, Naam: naam with { Gebied = code });
    }
}
