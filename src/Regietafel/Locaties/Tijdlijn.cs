using Regietafel.Tijd;

namespace Regietafel.Locaties;

/// <summary>
/// The days that a timeline shows, as hundredths of its width, so that a drawing grows with the page and its letters do not. From two years before the
/// peildatum to five years after at most, in whole years.
/// </summary>
public sealed record Tijdlijn(DateOnly Van, DateOnly Tot, DateOnly Peildatum)
{
    private const int JarenTerug = 2;
    private const int JarenVooruit = 5;

    public static Tijdlijn Om(IEnumerable<Capaciteitstuk> stukken, IEnumerable<Stapstand> stappen, DateOnly peildatum)
    {
        DateOnly? eerste = null,
            laatste = null;
        foreach (var stuk in stukken)
        {
            if (stuk.Dagen.IsLeeg)
                continue;
            eerste = eerste < stuk.Begin ? eerste : stuk.Begin;
            var eind = stuk.Eind ?? stuk.Begin;
            laatste = laatste > eind ? laatste : eind;
        }
        foreach (var stap in stappen)
            eerste = stap.Dag is { } dag && (eerste is null || dag < eerste) ? dag : eerste;
        var van = Math.Max(peildatum.Year - JarenTerug, Math.Min(eerste?.Year ?? peildatum.Year, peildatum.Year));
        var tot = Math.Min(peildatum.Year + JarenVooruit, Math.Max(laatste?.Year ?? 0, peildatum.Year + 1));
        return new(
            new(Math.Max(van, Dagen.Eerste.Year), 1, 1),
            new DateOnly(Math.Min(tot, Dagen.Laatste.Year), 12, 31).AddDays(1),
            peildatum
        );
    }

    public double Plaats(DateOnly dag) =>
        Math.Clamp(100d * (dag.DayNumber - Van.DayNumber) / (Tot.DayNumber - Van.DayNumber), 0, 100);

    public bool Toont(DateOnly dag) => dag >= Van && dag < Tot;

    public IEnumerable<DateOnly> Jaren =>
        Enumerable.Range(Van.Year, Tot.Year - Van.Year).Select(j => new DateOnly(j, 1, 1));

    /// <summary>The stretches of a piece that lie in sight, one for each season.</summary>
    public IEnumerable<(double Van, double Tot)> Stroken(Capaciteitstuk stuk)
    {
        var dag = stuk.Begin > Van ? stuk.Begin : Van;
        var eind = stuk.Eind is { } e && e < Tot ? e : Tot;
        while (dag < eind)
        {
            var wissel = stuk.Feit.Seizoen?.Wissel(dag) is { } w && w < eind ? w : eind;
            if (stuk.IsEr(dag))
                yield return (Plaats(dag), Plaats(wissel));
            dag = wissel;
        }
    }
}
