using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>An outlook in one scenario, certain and with chances. <paramref name="Naam"/>: none for the book as it is.</summary>
public sealed record Doorkijkvariant(string? Naam, Doorkijk Doorkijk, Kansbeeld Kansen)
{
    /// <summary>Its figures on the day of judgement.</summary>
    public (Doorkijkpunt Zeker, Kanspunt Kans) Toets => Op(Kansen.Toets);

    public (Doorkijkpunt Zeker, Kanspunt Kans) Op(DateOnly dag)
    {
        var plaats = Maandraster.Plaats([.. Doorkijk.Punten.Select(p => p.Dag)], dag);
        plaats = Math.Min(plaats, Doorkijk.Punten.Count - 1);
        return (Doorkijk.Punten[plaats], Kansen.Punten[plaats]);
    }
}

/// <summary>
/// Works an outlook out, over all cores of this machine, for the page, the command and the API alike: the book as it is first, then the scenarios.
/// </summary>
public sealed class Doorkijkrekening
{
    /// <summary>How many quarters back earlier outlooks are checked.</summary>
    public const int Terug = 12;

    private const int KalibratieTrekkingen = 2_000;

    private readonly Stand _stand;
    private readonly Doorkijkvraag _vraag;

    public Doorkijkrekening(Stand stand, Gebied gebied, Doorkijkvraag vraag)
    {
        (_stand, _vraag, Gebied) = (stand, vraag, gebied);
        Bewaard = Scenarios.Van(stand.Book, gebied.Code, vraag.Taak, stand.Peilmoment);
        Parameters = new(
            stand.Book,
            stand.Peilmoment,
            Doorkijkbestand.Gesteld,
            Ervaring.Van(stand.Book, stand.Peilmoment)
        );
        Boek = Reken(null, Scenario.Geen, vraag.Trekvraag);
        var toets = vraag.Trekvraag with { Toets = Boek.Kansen.Toets };
        Varianten = [Boek, .. vraag.Scenarios.Select(s => Reken(s, Lees(s), toets))];
    }

    public Gebied Gebied { get; }

    public Doorkijkparameters Parameters { get; }

    /// <summary>The book as it is.</summary>
    public Doorkijkvariant Boek { get; }

    /// <summary>The book, and every scenario that was asked for; all from the same draws.</summary>
    public IReadOnlyList<Doorkijkvariant> Varianten { get; }

    public IReadOnlyList<(ScenarioVastgesteld Feit, Entry Entry)> Bewaard { get; }

    /// <summary>The chances that this outlook reckoned with, in order of kind and phase.</summary>
    public IReadOnlyList<(GebiedCode? Provincie, Kansregel Regel)> Regels() =>
        [
            .. Boek
                .Doorkijk.Stukken.SelectMany(s =>
                    new (GebiedCode?, string, Doorkijkfase)?[]
                    {
                        s.Zekerheid == Locaties.Zekerheid.Zeker ? null : (s.Provincie, s.Soort.Code, s.Fase),
                        s.IsVerlengbaar ? (s.Provincie, s.Soort.Code, Doorkijkfase.Verlenging) : null,
                    }
                )
                .OfType<(GebiedCode? Provincie, string Soort, Doorkijkfase Fase)>()
                .Distinct()
                .Select(r => (r.Provincie, Parameters.Voor(r.Provincie, _vraag.Taak, r.Soort, r.Fase)))
                .OrderBy(r => r.Provincie)
                .ThenBy(r => r.Item2.Fase)
                .ThenBy(r => r.Item2.Soort, StringComparer.Ordinal),
        ];

    /// <summary>What the outlooks of the quarters before said, against what became of it.</summary>
    public Kalibratie Kalibratie()
    {
        var nu = _stand.Peilmoment;
        var dag = new DateOnly(nu.Peildatum.Year, (nu.Peildatum.Month - 1) / 3 * 3 + 1, 1);
        var eerder = new List<Peilmoment>();
        for (var i = 0; i < Terug && (dag = dag.AddMonths(-3)) > Dagen.Eerste; i++)
        {
            var toen = _stand.Book.Peilmoment(dag, Amsterdam.Eind(dag));
            eerder.Add(toen with { Bekend = Math.Min(toen.Bekend, nu.Bekend) });
        }
        eerder.Reverse();
        return Doorkijken.Kalibratie.Van(
            _stand,
            Gebied.Code,
            _vraag.Taak,
            Naslag.Reference.Soorten,
            Doorkijkbestand.Gesteld,
            eerder,
            new(KalibratieTrekkingen, _vraag.Zaad),
            OverKernen
        );
    }

    private Doorkijkvariant Reken(string? naam, Scenario scenario, Trekvraag vraag)
    {
        var doorkijk = Doorkijk.Van(_stand, Gebied.Code, _vraag.Taak, Naslag.Reference.Soorten, _vraag.Tot, scenario);
        return new(naam, doorkijk, Kansbeeld.Van(doorkijk, Parameters, vraag, OverKernen));
    }

    /// <exception cref="Refusal">It is neither a scenario nor the name of one.</exception>
    private Scenario Lees(string tekst) =>
        Bewaard
            .FirstOrDefault(s => string.Equals(s.Feit.Naam, tekst, StringComparison.OrdinalIgnoreCase))
            .Feit?.Scenario
        ?? (
            Scenario.TryParse(tekst, null, out var scenario)
                ? scenario
                : throw new Refusal(
                    "scenario-onbekend",
                    $"‘{tekst}’ is geen scenario en niet de naam van een bewaard scenario. Schrijf het als instroom:2000:2025-01-01,opgave:9000:2025-07-01,stopt:TGO:2025-01-01,verlenging:geen."
                )
        );

    public static void OverKernen(int aantal, Action<int> doe) => Parallel.For(0, aantal, doe);
}
