using Regietafel.Documenten;
using Regietafel.Standen;

namespace Regietafel.Locaties;

/// <summary>The tables of the plan against what became of it, as they are saved; the columns are named for good.</summary>
internal static class PlanTabellen
{
    public const string Stappen = "stappen";
    public const string Regels = "regels";
    public const string Kwartalen = "kwartalen";

    /// <summary>Null when the page has no table of that name.</summary>
    public static Tabel? Zoek(PlanModel model, string naam) =>
        naam switch
        {
            Stappen => new(Stappen, StapKolommen, model.Uitkomsten.Select(u => Stap(u, model.Peildatum))),
            Regels => new(
                Regels,
                RegelKolommen,
                model.Uitkomsten.SelectMany(u => u.Regels).Select(r => Regel(model, r))
            ),
            Kwartalen when model.Gekozen is { } uitkomst => new(
                Kwartalen,
                [
                    new("voor", CellKind.Day),
                    new("gezet", CellKind.Number),
                    new("verwacht en niet gezet", CellKind.Number),
                    new("eerst verwacht", CellKind.Number),
                ],
                Plangrafiek
                    .Kwartalen(uitkomst, model.Peildatum)
                    .Select(k => (Dag: k, Stand: Plangrafiek.Tot(uitkomst, k, model.Peildatum)))
                    .Select(k => (IReadOnlyList<object?>)[k.Dag, k.Stand.Gezet, k.Stand.Verwacht, k.Stand.Eerst])
            ),
            _ => null,
        };

    private static readonly TabelColumn[] StapKolommen =
    [
        new("stap"),
        new("gepland", CellKind.Number),
        new("verwacht tot en met de peildatum", CellKind.Number),
        new("gezet", CellKind.Number),
        new("op tijd", CellKind.Number),
        new("later", CellKind.Number),
        new("middelste aantal dagen later", CellKind.Number),
        new("meeste dagen later", CellKind.Number),
        new("wacht", CellKind.Number),
        new("afgeblazen", CellKind.Number),
        new("komend", CellKind.Number),
    ];

    private static IReadOnlyList<object?> Stap(Planuitkomst u, DateOnly peildatum) =>
        [
            CijferWoorden.Woord(u.Stap),
            u.Regels.Count,
            u.Verwacht(peildatum),
            u.Gezet,
            u.Aantal(Uitkomst.OpTijd),
            u.Aantal(Uitkomst.Later),
            u.Middelste,
            u.Meeste,
            u.Aantal(Uitkomst.Wacht),
            u.Aantal(Uitkomst.Afgeblazen),
            u.Aantal(Uitkomst.Komend),
        ];

    private static readonly TabelColumn[] RegelKolommen =
    [
        new("locatie"),
        new("naam"),
        new("code gemeente"),
        new("gemeente"),
        new("deel"),
        new("stap"),
        new("eerst verwacht", CellKind.Day),
        new("laatst verwacht", CellKind.Day),
        new("verschoven", CellKind.Number),
        new("gezet", CellKind.Day),
        new("dagen later", CellKind.Number),
        new("uitkomst"),
        new("boeking", CellKind.Number),
    ];

    private static IReadOnlyList<object?> Regel(PlanModel model, Planregel regel) =>
        [
            regel.Locatie.Code.ToString(),
            regel.Locatie.Naam,
            regel.Locatie.Gemeente.ToString(),
            model.Gemeente(regel.Locatie),
            regel.Stap.Feit.Deel,
            CijferWoorden.Woord(regel.Stap.Feit.Stap),
            regel.Stap.Eerst,
            regel.Stap.Laatst,
            regel.Stap.Verschoven,
            regel.Stap.Feit.Werkelijk,
            regel.Uitkomst == Uitkomst.Afgeblazen ? null : regel.Stap.DagenLater(model.Peildatum),
            CijferWoorden.Woord(regel.Uitkomst),
            regel.Stap.Entry.Nummer,
        ];
}
