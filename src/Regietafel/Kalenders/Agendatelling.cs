using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Kalenders;

/// <summary>
/// The agenda of an area in short: of how many points it is, how many of those are late, at hand and coming, and the most pressing: the last two that are
/// late, what is at hand, what comes next.
/// </summary>
internal sealed record Agendatelling(int Punten, int TeLaat, int Nu, int Komend, IReadOnlyList<Agendapunt> Dringend)
{
    private const int Laatste = 2;
    private const int Eerste = 2;
    private static readonly Answers<Agendatelling> Answers = new();

    public static Agendatelling Van(Stand stand, GebiedCode gebied) =>
        Answers.Of(
            stand.Book,
            stand.Peilmoment,
            gebied,
            () => Tel(new Agenda(Kalenderbestand.Wettelijk, stand).Van(gebied))
        );

    private static Agendatelling Tel(IReadOnlyList<Agendapunt> punten)
    {
        var perStaat = punten.ToLookup(p => p.Staat);
        var (teLaat, nu, komend) = (perStaat[Staat.TeLaat], perStaat[Staat.Nu], perStaat[Staat.Komend]);
        return new(
            punten.Count,
            teLaat.Count(),
            nu.Count(),
            komend.Count(),
            [.. teLaat.TakeLast(Laatste), .. nu.Take(Eerste), .. komend.Take(1)]
        );
    }
}
