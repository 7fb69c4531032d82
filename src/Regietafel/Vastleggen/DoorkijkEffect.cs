using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What a booking does to an outlook: in each table what was and what becomes, and what must be said with them.</summary>
public sealed record DoorkijkEffect(string Zin, IReadOnlyList<DoorkijkEffectTabel> Tabellen)
{
    /// <summary>Null when none of the facts is about an outlook; what is staged in the book counts afterwards.</summary>
    public static DoorkijkEffect? Of(Book book, IReadOnlyList<Fact> facts, DateOnly dag) =>
        facts.Select(f => Of(book, f, dag)).FirstOrDefault(e => e is not null);

    private static DoorkijkEffect? Of(Book book, Fact fact, DateOnly dag) =>
        fact switch
        {
            DoorkijkparameterVastgesteld f => Kansen(book, f, dag),
            ScenarioVastgesteld f => Scenario(book, f, dag),
            _ => null,
        };

    private static DoorkijkEffect Kansen(Book book, DoorkijkparameterVastgesteld f, DateOnly dag)
    {
        var tabellen = new List<DoorkijkEffectTabel> { KansEffect.Tabel(book, f, dag) };
        foreach (var taak in f.Taak is { } enige ? [enige] : Taak.Alle.Where(Doorkijk.Kent))
        {
            if (Reken(book, f.Gebied, taak, dag, book.Last) is not { } was)
                continue;
            var wordt = Reken(book, f.Gebied, taak, dag, book.Staged)!;
            tabellen.Add(Uitkomst(taak, was.Boek, wordt.Boek, "nu", "wordt"));
        }
        return new(
            "De stand verandert niet: een doorkijk is geen meting."
                + (
                    f.Gebied.Niveau == Niveau.Land
                        ? " Een provincie die zelf een kans heeft vastgesteld, houdt die."
                        : ""
                ),
            tabellen
        );
    }

    private static DoorkijkEffect Scenario(Book book, ScenarioVastgesteld f, DateOnly dag)
    {
        if (book.Find(f)?.Laatste(book.Staged) is null)
            return new($"Het scenario ‘{f.Naam}’ is daarna niet meer te kiezen. Er veranderen geen cijfers.", []);
        return new(
            $"Daarna te kiezen als ‘{f.Naam}’: {DoorkijkWoorden.Scenario(f.Scenario)}. Er komen geen cijfers van in het boek.",
            Reken(book, f.Gebied, f.Taak, dag, book.Last, f.Scenario) is { } rekening
                ? [Uitkomst(f.Taak, rekening.Boek, rekening.Varianten[^1], "het boek", "met dit scenario")]
                : []
        );
    }

    /// <summary>Null where there is nothing to look ahead with.</summary>
    private static Doorkijkrekening? Reken(
        Book book,
        GebiedCode code,
        Taak taak,
        DateOnly dag,
        long bekend,
        Scenario? scenario = null
    )
    {
        var stand = Stand.At(book, new(dag, bekend));
        if (!Doorkijk.Kent(taak) || stand.Indeling.Find(code) is not { } gebied)
            return null;
        IReadOnlyList<string> scenarios = scenario is null ? [] : [scenario.ToString()];
        var rekening = new Doorkijkrekening(
            stand,
            gebied,
            new(taak, null, null, Doorkijkvraag.StandaardTrekkingen, 1, scenarios, false)
        );
        return rekening.Boek.Doorkijk.IsLeeg ? null : rekening;
    }

    private static DoorkijkEffectTabel Uitkomst(
        Taak taak,
        Doorkijkvariant was,
        Doorkijkvariant wordt,
        string kopWas,
        string kopWordt
    )
    {
        var dag = was.Kansen.Toets;
        var ((zeker, kans), (zekerDan, kansDan)) = (was.Op(dag), wordt.Op(dag));
        return new(
            $"Doorkijk {Woorden.Taak(taak)} op {Tekst.Dag(dag)}",
            "Uitkomst",
            kopWas,
            kopWordt,
            [
                new("Opgave", Getal(zeker.Opgave), Getal(zekerDan.Opgave)),
                new("Zeker", Getal(zeker.Zeker), Getal(zekerDan.Zeker)),
                new("Acht van de tien keer tussen", Band(kans), Band(kansDan)),
                new(
                    "Kans om de opgave te halen",
                    DoorkijkWoorden.Procent(kans.Kans),
                    DoorkijkWoorden.Procent(kansDan.Kans)
                ),
                new(
                    "Verwacht tekort",
                    DoorkijkWoorden.Plekken(kans.VerwachtTekort),
                    DoorkijkWoorden.Plekken(kansDan.VerwachtTekort)
                ),
            ]
        );
    }

    private static string Band(Kanspunt punt) => $"{Tekst.Getal(punt.P10)}–{Tekst.Getal(punt.P90)}";

    private static string Getal(int? getal) => getal is { } g ? Tekst.Getal(g) : "–";
}

/// <summary>One comparison of an outlook before and after.</summary>
public sealed record DoorkijkEffectTabel(
    string Titel,
    string Kop,
    string KopWas,
    string KopWordt,
    IReadOnlyList<DoorkijkEffectRegel> Regels
);

/// <summary>A figure of an outlook before and after, as people read it.</summary>
public sealed record DoorkijkEffectRegel(string Wat, string Was, string Wordt);
