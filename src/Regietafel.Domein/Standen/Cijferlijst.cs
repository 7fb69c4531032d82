using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>The stand of an area as one row a figure, in a fixed order: what is not registered has its row too.</summary>
public static class Cijferlijst
{
    /// <summary>Every figure of one task of one area.</summary>
    public static IReadOnlyList<CijferRegel> Van(Stand stand, Gebied gebied, Taak taak) =>
        taak == Taak.Statushouders
            ? [.. new Stroomlijst(gebied, stand[gebied.Code, taak], stand.Peilmoment.Peildatum).Regels()]
            : Van(gebied, stand[gebied.Code, taak]);

    /// <summary>Every figure of a task that is a stock.</summary>
    public static IReadOnlyList<CijferRegel> Van(Gebied gebied, TaakStand voorraad) => [.. Voorraad(gebied, voorraad)];

    /// <summary>Every figure of one half-year of the taakstelling.</summary>
    public static IReadOnlyList<CijferRegel> Van(Gebied gebied, HalfjaarStand halfjaar, Geldt geldt) =>
        [.. Stroomlijst.Halfjaar(gebied, halfjaar, geldt)];

    /// <summary>Every figure of all three tasks.</summary>
    public static IReadOnlyList<CijferRegel> Van(Stand stand, Gebied gebied) =>
        [.. Taak.Alle.SelectMany(taak => Van(stand, gebied, taak))];

    /// <summary>The parts of an area for one task: at the level asked, otherwise at the one along which the task comes down.</summary>
    public static IReadOnlyList<Gebied> Delen(Stand stand, GebiedCode gebied, Taak taak, Niveau? per = null) =>
        [
            .. (per is { } niveau ? stand.Indeling.Delen(gebied, niveau) : Opdeling.Van(stand.Indeling, gebied, taak))
                .Select(stand.Indeling.Find)
                .OfType<Gebied>(),
        ];

    private static IEnumerable<CijferRegel> Voorraad(Gebied gebied, TaakStand stand)
    {
        var naam = new CijferNaam(gebied.Code, stand.Taak, Grootheid.Opgave, stand.Opgave?.Per);
        foreach (var regel in Opgave(gebied, naam, stand.Opgave))
            yield return regel;
        foreach (var regel in Realisatie(gebied, naam with { Per = null }, stand.Realisatie))
            yield return regel;
        yield return new(gebied, naam with { Grootheid = Grootheid.Verschil }, stand.Verschil, Wanneer(stand.Opgave));
        yield return new(
            gebied,
            naam with
            {
                Grootheid = Grootheid.Onverdeeld,
            },
            stand.Onverdeeld,
            Wanneer(stand.Opgave)
        );
        if (stand.Komend is { } komend)
        {
            foreach (var regel in Opgave(gebied, naam with { Per = komend.Per }, komend))
                yield return regel;
        }
        if (stand.Planning is { } plan)
        {
            foreach (var regel in Planning(gebied, naam, plan))
                yield return regel;
        }
    }

    private static IEnumerable<CijferRegel> Opgave(Gebied gebied, CijferNaam naam, OpgaveStand? opgave)
    {
        yield return new(gebied, naam, opgave?.Aantal ?? default, Wanneer(opgave), opgave?.Status);
        if (opgave is { Amv.IsGeregistreerd: true })
            yield return new(
                gebied,
                naam with
                {
                    Grootheid = Grootheid.OpgaveAmv,
                },
                opgave.Amv,
                Wanneer(opgave),
                opgave.Status
            );
    }

    /// <summary>The total and then each kind.</summary>
    internal static IEnumerable<CijferRegel> Realisatie(
        Gebied gebied,
        CijferNaam naam,
        RealisatieStand stand,
        Geldt geldt = Geldt.Geldend
    )
    {
        naam = naam with { Grootheid = Grootheid.Realisatie };
        yield return new(
            gebied,
            naam,
            stand.Totaal,
            geldt,
            Oudste: stand.Oudste,
            Nieuwste: stand.Nieuwste,
            Toelichting: stand.SomVanDelen is { } som ? $"de som van de delen is {som}" : null
        );
        foreach (var soort in stand.Soorten)
            yield return new(
                gebied,
                naam with
                {
                    Soort = soort.Soort.Code,
                },
                soort.Aantal,
                geldt,
                Oudste: soort.Peildatum,
                Nieuwste: soort.Peildatum
            );
    }

    private static IEnumerable<CijferRegel> Planning(Gebied gebied, CijferNaam naam, PlanningStand plan)
    {
        naam = naam with { Grootheid = Grootheid.Gepland, Per = new Termijn(plan.Per) };
        yield return new(gebied, naam, plan.Totaal, Geldt.Komend);
        foreach (var soort in plan.Soorten)
            yield return new(gebied, naam with { Soort = soort.Soort.Code }, soort.Aantal, Geldt.Komend);
        yield return new(
            gebied,
            naam with
            {
                Grootheid = Grootheid.GeplandVerschil,
            },
            plan.Verschil,
            Geldt.Komend,
            Toelichting: plan.Opgave is { } opgave ? $"tegen de opgave van {opgave.Aantal} per {opgave.Per}" : null
        );
    }

    private static Geldt Wanneer(OpgaveStand? opgave) => opgave is { IsKomend: true } ? Geldt.Komend : Geldt.Geldend;
}
