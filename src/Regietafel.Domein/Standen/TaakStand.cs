using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>
/// An opgave due per a term. <paramref name="Status"/> is null when its parts have different standings. <paramref name="IsKomend"/>: not due yet on the
/// peildatum.
/// </summary>
public sealed record OpgaveStand(Termijn Per, Cijfer Aantal, Cijfer Amv, Standing? Status, bool IsKomend);

/// <summary>One kind of realisatie with the day it was measured on.</summary>
public sealed record SoortStand(Soort Soort, Cijfer Aantal, DateOnly? Peildatum);

/// <summary>
/// What is realised: the total of the kinds that count, and each registered kind. Measured between <paramref name="Oudste"/> and
/// <paramref name="Nieuwste"/>. <paramref name="Gemeld"/>: reported for the area itself, otherwise the sum of its parts.
/// <paramref name="SomVanDelen"/>: the sum of the parts where the area's own report counts and the two differ.
/// </summary>
public sealed record RealisatieStand(
    Cijfer Totaal,
    IReadOnlyList<SoortStand> Soorten,
    DateOnly? Oudste,
    DateOnly? Nieuwste,
    bool Gemeld,
    Cijfer? SomVanDelen
)
{
    public static readonly RealisatieStand Leeg = new(default, [], null, null, false, null);

    /// <summary>The quantity of a kind. An area that reports other kinds that count simply has none of this one: that is not missing.</summary>
    public Cijfer Van(Soort soort) =>
        Soort(soort.Code)?.Aantal
        ?? (soort.Telling == Telling.TeltMee && Totaal.IsGeregistreerd ? new Cijfer(0) : default);

    public SoortStand? Soort(string code)
    {
        for (var i = 0; i < Soorten.Count; i++)
        {
            if (Soorten[i].Soort.Code == code)
                return Soorten[i];
        }
        return null;
    }
}

/// <summary>A municipality with the opgave that counts and what is realised of it.</summary>
public readonly record struct GemeenteStand(Gebied Gemeente, Cijfer Opgave, Cijfer Realisatie);

/// <summary>The first coming plan after the last measurement, and its verschil with the opgave in force on that day.</summary>
public sealed record PlanningStand(
    DateOnly Per,
    Cijfer Totaal,
    IReadOnlyList<SoortStand> Soorten,
    OpgaveStand? Opgave,
    Cijfer Verschil
);

/// <summary>
/// A half-year of the taakstelling. Balances: plus is backlog, minus is lead. <paramref name="Verwacht"/>: the closing balance of the half-year before
/// plus corrections, where that half-year was measured to its end. <paramref name="Afwijking"/>: how far the published opening is from
/// it. <paramref name="IsAfgesloten"/>: measured up to the last day, so that <paramref name="Eindsaldo"/> is final.
/// </summary>
public sealed record HalfjaarStand(
    Halfjaar Halfjaar,
    OpgaveStand? Taakstelling,
    Cijfer Beginsaldo,
    Cijfer Verwacht,
    Cijfer Afwijking,
    Cijfer Correcties,
    Cijfer Gecorrigeerd,
    RealisatieStand Gehuisvest,
    Cijfer Eindsaldo,
    bool IsAfgesloten
)
{
    /// <summary>A sixth of the corrected target: people to house a month.</summary>
    public decimal? Maandnorm => Gecorrigeerd.Aantal / 6m;
}

/// <summary>
/// One task of one area at a peilmoment. For a stock: the opgave in force against the realisatie, with the coming opgave and plan beside
/// it. For statushouders: <paramref name="Huidig"/> and <paramref name="Vorig"/>, and Opgave and Realisatie are those of the current half-year.
/// <paramref name="Onverdeeld"/>: what no part has been given yet (minus: more was given than there is); niet geregistreerd for a municipality.
/// </summary>
public sealed record TaakStand(
    GebiedCode Gebied,
    Taak Taak,
    OpgaveStand? Opgave,
    OpgaveStand? Komend,
    RealisatieStand Realisatie,
    Cijfer Verschil,
    Cijfer Onverdeeld,
    PlanningStand? Planning,
    HalfjaarStand? Huidig,
    HalfjaarStand? Vorig,
    int GemeentenMetMeting,
    int Gemeenten
);
