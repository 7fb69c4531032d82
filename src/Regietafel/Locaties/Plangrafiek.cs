using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>
/// Before the first day of each quarter: how many of a step came, how many are expected by now, and how many were when they were first planned.
/// </summary>
internal static class Plangrafiek
{
    private const int MeesteKwartalen = 32;

    /// <summary>The first days after the quarters in which something was expected or came, at most eight years around the peildatum.</summary>
    public static IReadOnlyList<DateOnly> Kwartalen(Planuitkomst uitkomst, DateOnly peildatum)
    {
        var dagen = uitkomst
            .Regels.SelectMany(r => new[] { r.Stap.Eerst, r.Stap.Laatst, r.Stap.Feit.Werkelijk })
            .OfType<DateOnly>()
            .ToList();
        var (van, tot) = (Kwartaal(dagen.Min()), Kwartaal(dagen.Max()));
        var nu = Kwartaal(peildatum);
        return
        [
            .. Enumerable
                .Range(0, MeesteKwartalen)
                .Select(i => nu.AddMonths(3 * (i - (MeesteKwartalen / 2))))
                .Where(k => k >= van && k <= tot)
                .Select(k => k.AddMonths(3)),
        ];
    }

    /// <summary>Set before that day, as far as the peildatum sees; expected before it by now and not set; expected before it at first.</summary>
    public static (int Gezet, int Verwacht, int Eerst) Tot(Planuitkomst uitkomst, DateOnly dag, DateOnly peildatum) =>
        (
            uitkomst.Regels.Count(r => r.Stap.Feit.Werkelijk < dag && r.Stap.IsGezet(peildatum)),
            uitkomst.Regels.Count(r => r.Uitkomst is Uitkomst.Wacht or Uitkomst.Komend && r.Stap.Laatst < dag),
            uitkomst.Regels.Count(r => r.Stap.Eerst < dag)
        );

    public static ChartModel? Van(PlanModel model)
    {
        if (model.Gekozen is not { } uitkomst || Kwartalen(uitkomst, model.Peildatum) is not { Count: > 1 } kwartalen)
            return null;
        var standen = kwartalen.Select(k => Tot(uitkomst, k, model.Peildatum)).ToList();
        return new(
            PlanTabellen.Kwartalen,
            $"Hoeveel wanneer: {LocatieWoorden.Stap(model.Stap)}",
            "Voor",
            [.. kwartalen.Select(Tekst.Iso)],
            [
                Reeks("Gezet", SeriesKind.Stack, s => s.Gezet),
                Reeks("Verwacht en niet gezet", SeriesKind.Stack, s => s.Verwacht),
                Reeks("Eerst verwacht", SeriesKind.Line, s => s.Eerst),
            ],
            Time: true,
            Marker: Tekst.Iso(model.Peildatum)
        );

        ChartSeries Reeks(string naam, SeriesKind soort, Func<(int Gezet, int Verwacht, int Eerst), int> getal) =>
            new(naam, soort, [.. standen.Select(s => new ChartValue(new Cijfer(getal(s))))]);
    }

    private static DateOnly Kwartaal(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / 3 * 3) + 1, 1);
}
