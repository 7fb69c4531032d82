using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>Opens the balances of the taakstelling: opening, expected opening, gap, corrections, corrected target and closing balance.</summary>
internal sealed class SaldoHerkomst(Stand stand, SaldiAt saldi, RealisatiesAt realisaties)
{
    public Herkomst? Van(CijferNaam naam, Dossier gebied, Halfjaar halfjaar)
    {
        var per = saldi.Per(gebied, halfjaar);
        naam = naam with { Per = new Termijn(halfjaar) };
        return naam.Grootheid switch
        {
            Grootheid.Beginsaldo => Beginsaldo(naam, gebied, per),
            Grootheid.VerwachtBeginsaldo => new(
                naam,
                per.Verwacht,
                "Verwacht beginsaldo = eindsaldo van het vorige halfjaar + correcties, als dat halfjaar tot het eind is gemeten.",
                [
                    Vorig(naam, halfjaar, gebied),
                    .. per.Correcties.IsGeregistreerd
                        ? [Deel(naam, "correcties", Grootheid.Correcties, per.Correcties)]
                        : Array.Empty<Bijdrage>(),
                ]
            ),
            Grootheid.Afwijking => new(
                naam,
                per.Afwijking,
                "Het gepubliceerde beginsaldo sluit niet aan op het vorige halfjaar; de bron verklaart het verschil niet.",
                [
                    Deel(naam, "beginsaldo", Grootheid.Beginsaldo, per.Beginsaldo),
                    Deel(naam, "verwacht beginsaldo", Grootheid.VerwachtBeginsaldo, -per.Verwacht),
                ]
            ),
            Grootheid.Correcties => new(
                naam,
                per.Correcties,
                "Correcties zijn eigen boekingen met een datum en een bron.",
                [
                    .. saldi
                        .CorrectieEntries(gebied, halfjaar)
                        .Select(e => (Entry: e, Feit: (SaldoGecorrigeerd)e.Fact))
                        .Select(c => new Bijdrage(
                            $"{c.Feit.Gebied}: {c.Feit.Toelichting}",
                            new(c.Feit.Aantal, Afgeleid: stand.Book.IsAfgeleid(c.Entry)),
                            c.Entry
                        )),
                ]
            ),
            Grootheid.GecorrigeerdeTaakstelling => new(
                naam,
                per.Gecorrigeerd,
                "Gecorrigeerde taakstelling = taakstelling + beginsaldo (plus is achterstand). De maandnorm is een zesde ervan.",
                [
                    Deel(naam, "taakstelling", Grootheid.Opgave, per.Taakstelling?.Aantal ?? default),
                    Deel(naam, "beginsaldo", Grootheid.Beginsaldo, per.Beginsaldo),
                ]
            ),
            Grootheid.Eindsaldo => new(
                naam,
                per.Eindsaldo,
                "Eindsaldo = gecorrigeerde taakstelling − gehuisvest: plus is achterstand, min is voorsprong.",
                [
                    Deel(naam, "gecorrigeerde taakstelling", Grootheid.GecorrigeerdeTaakstelling, per.Gecorrigeerd),
                    Deel(naam, "gehuisvest", Grootheid.Realisatie, -per.Gehuisvest.Totaal),
                ]
            ),
            _ => null,
        };
    }

    private Herkomst Beginsaldo(CijferNaam naam, Dossier gebied, HalfjaarStand per)
    {
        if (saldi.BeginsaldoEntry(gebied, per.Halfjaar) is { } entry)
            return new(
                naam,
                per.Beginsaldo,
                "Het beginsaldo zoals gepubliceerd: plus is achterstand, min is voorsprong.",
                [new($"beginsaldo {per.Halfjaar}", per.Beginsaldo, entry)]
            );
        if (saldi.Beginsaldo(gebied, per.Halfjaar).IsGeregistreerd)
            return new(
                naam,
                per.Beginsaldo,
                "De som van de beginsaldi van de delen.",
                [
                    .. realisaties
                        .Delen(gebied, Taak.Statushouders)
                        .Select(d => new Bijdrage(
                            stand.Indeling.Find(d.Code)?.Naam ?? d.Code.ToString(),
                            saldi.Beginsaldo(d, per.Halfjaar),
                            Naam: naam with
                            {
                                Gebied = d.Code,
                            }
                        )),
                ]
            );
        return new(
            naam,
            per.Beginsaldo,
            "Er is geen beginsaldo gepubliceerd: het volgt uit het vorige halfjaar.",
            per.Verwacht.IsGeregistreerd
                ? [Deel(naam, "verwacht beginsaldo", Grootheid.VerwachtBeginsaldo, per.Verwacht)]
                : []
        );
    }

    private Bijdrage Vorig(CijferNaam naam, Halfjaar halfjaar, Dossier gebied) =>
        halfjaar.Vorig is { } vorig
            ? new(
                $"eindsaldo {vorig}",
                saldi.Per(gebied, vorig).Eindsaldo,
                Naam: naam with
                {
                    Grootheid = Grootheid.Eindsaldo,
                    Per = new Termijn(vorig),
                }
            )
            : new("geen halfjaar ervoor", default);

    private static Bijdrage Deel(CijferNaam naam, string omschrijving, Grootheid grootheid, Cijfer cijfer) =>
        new(omschrijving, cijfer, Naam: naam with { Grootheid = grootheid });
}
