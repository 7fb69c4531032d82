using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Toezicht;

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
    private readonly RealisatieHerkomst _realisatie = new(stand, realisaties, planning);

    public Herkomst? Van(CijferNaam naam, Dossier gebied) =>
        naam.Grootheid switch
        {
            Grootheid.Opgave or Grootheid.OpgaveAmv => Opgave(naam, gebied),
            Grootheid.Realisatie when naam.Taak == Taak.Statushouders => _realisatie.Gehuisvest(
                naam,
                gebied,
                Termijn(naam)
            ),
            Grootheid.Realisatie => _realisatie.Van(naam, gebied, realisaties.Alles),
            Grootheid.Verschil when naam.Taak != Taak.Statushouders => Verschil(naam, gebied),
            Grootheid.Onverdeeld => Onverdeeld(naam, gebied),
            Grootheid.Gepland or Grootheid.GeplandVerschil when naam.Taak != Taak.Statushouders => _realisatie.Planning(
                naam,
                gebied
            ),
            >= Grootheid.VerwachtEindsaldo when naam.Taak == Taak.Statushouders => new ToezichtHerkomst(stand).Van(
                naam,
                gebied,
                Termijn(naam)
            ),
            _ when naam.Taak == Taak.Statushouders => new SaldoHerkomst(stand, saldi, realisaties).Van(
                naam,
                gebied,
                Termijn(naam)
            ),
            _ => null,
        };

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

    private Herkomst Verschil(CijferNaam naam, Dossier gebied)
    {
        var taak = stand[gebied.Code, naam.Taak];
        return new(
            naam,
            taak.Verschil,
            "Verschil = realisatie − opgave: plus is boven de opgave, min eronder.",
            [
                new("realisatie", taak.Realisatie.Totaal, Naam: naam with { Grootheid = Grootheid.Realisatie }),
                new(
                    "opgave",
                    -(taak.Opgave?.Aantal ?? default),
                    Naam: naam with
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
            -(stand.Opgave(d, naam.Taak, per)?.Aantal ?? default),
            Naam: geheel with
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
                new(
                    "opgave van het geheel",
                    stand.Opgave(gebied.Code, naam.Taak, per)?.Aantal ?? default,
                    Naam: geheel
                ),
                .. regels,
            ]
        );
    }
}
