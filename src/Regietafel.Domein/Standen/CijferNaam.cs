using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>What a figure measures. Sign: verschil = realisatie − opgave; a balance is plus for backlog and minus for lead.</summary>
public enum Grootheid
{
    Opgave,
    OpgaveAmv,
    Realisatie,
    Verschil,
    Onverdeeld,
    Gepland,
    GeplandVerschil,
    Beginsaldo,
    VerwachtBeginsaldo,
    Afwijking,
    Correcties,
    GecorrigeerdeTaakstelling,
    Eindsaldo,
    VerwachtEindsaldo,
    Koppelingen,
    Ontheffing,
    VerklaardTekort,
    Verschoond,
    Toetstekort,
    NogInTeLopen,
}

/// <summary>
/// Names one figure of a <see cref="Stand"/>. <paramref name="Per"/>: for which term (none: the one in force; for statushouders the current
/// half-year). <paramref name="Soort"/>: code of one kind of realisatie (none: all that count).
/// </summary>
public sealed record CijferNaam(
    GebiedCode Gebied,
    Taak Taak,
    Grootheid Grootheid,
    Termijn? Per = null,
    string? Soort = null
);
