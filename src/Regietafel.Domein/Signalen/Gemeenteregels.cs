using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Signalen;

/// <summary>The rules about one municipality: whether it reports, and whether it houses fast enough.</summary>
internal static class Gemeenteregels
{
    /// <summary>
    /// The threshold is how many days old a report may be. One cause for all tasks: the municipality does not report. Only of a task that it has.
    /// </summary>
    public static void CijfersVerouderd(Blik blik, Gebied gemeente, List<Signaal> signalen)
    {
        var dagen = blik.Drempel(gemeente.Code, Signaalregel.CijfersVerouderd);
        var oud = new List<(Taak Taak, DateOnly? Gemeten)>();
        foreach (var taak in Taak.Alle)
        {
            if (
                Gemeten(blik, gemeente, taak) is (true, var gemeten)
                && (gemeten ?? Begin(blik, gemeente, taak)).AddDays(dagen) < blik.Peildatum
            )
                oud.Add((taak, gemeten));
        }
        if (oud.Count == 0)
            return;
        var sinds = oud.Min(o => o.Gemeten ?? Begin(blik, gemeente, o.Taak)).AddDays(dagen + 1);
        signalen.Add(
            new(
                Signaalregel.CijfersVerouderd,
                gemeente.Code,
                $"{gemeente.Code}",
                oud is [var enige] ? enige.Taak : null,
                oud.TrueForAll(o => o.Gemeten is null) ? Ernst.Aandacht : Ernst.TerKennisname,
                sinds,
                $"{gemeente.Naam} meldde {string.Join(" en ", oud.Select(o => $"{Regietafel.Woorden.Taak(o.Taak)} {(o.Gemeten is { } dag ? $"voor het laatst op {dag:d MMMM yyyy}" : "nog nooit")}"))}; afgesproken is iedere {dagen} dagen",
                "de cijfers opvragen",
                blik.Tafel(gemeente.Code),
                sinds.AddDays(blik.Dagen(Signaalregel.CijfersVerouderd)),
                [
                    .. oud.Select(o => new Signaalcijfer(
                        $"{Regietafel.Woorden.Taak(o.Taak)}",
                        o.Gemeten is null ? default : blik.Stand.Realisatie(gemeente.Code, o.Taak).Totaal,
                        new(gemeente.Code, o.Taak, Standen.Grootheid.Realisatie)
                    )),
                ],
                []
            )
        );
    }

    /// <summary>Whether the municipality has the task at all, and when it was last measured.</summary>
    public static (bool HeeftTaak, DateOnly? Gemeten) Gemeten(Blik blik, Gebied gemeente, Taak taak)
    {
        if (taak == Taak.Statushouders)
        {
            var half = blik.Stand.Halfjaar(gemeente.Code, Halfjaar.Van(blik.Peildatum));
            // A position on the first day closes the half-year before; until then it can only report that.
            var vorig = half?.Halfjaar.Vorig is { } v ? blik.Stand.Halfjaar(gemeente.Code, v) : null;
            return (half?.Taakstelling is not null, half?.Gehuisvest.Nieuwste ?? vorig?.Gehuisvest.Nieuwste);
        }
        var gemeten = blik.Stand.Realisatie(gemeente.Code, taak).Nieuwste;
        return (
            gemeten is not null || blik.Stand.Opgave(gemeente.Code, taak) is { IsKomend: false, Aantal.Aantal: > 0 },
            gemeten
        );
    }

    /// <summary>Of how many of its tasks it reported lately enough.</summary>
    public static (int Vers, int Taken) Compleet(Blik blik, Gebied gemeente)
    {
        var dagen = blik.Drempel(gemeente.Code, Signaalregel.CijfersVerouderd);
        var (vers, taken) = (0, 0);
        foreach (var taak in Taak.Alle)
        {
            var (heeft, gemeten) = Gemeten(blik, gemeente, taak);
            taken += heeft ? 1 : 0;
            vers += heeft && gemeten?.AddDays(dagen) >= blik.Peildatum ? 1 : 0;
        }
        return (vers, taken);
    }

    /// <summary>From when a municipality that never reported could have.</summary>
    private static DateOnly Begin(Blik blik, Gebied gemeente, Taak taak) =>
        taak == Taak.Statushouders
            ? Halfjaar.Van(blik.Peildatum).Begin
            : blik.Stand.Opgave(gemeente.Code, taak)?.Per.Begin ?? blik.Peildatum;

    /// <summary>The threshold is which part of a sixth of the corrected target must be housed a month, in hundredths.</summary>
    public static void TempoTeLaag(Blik blik, Gebied gemeente, List<Signaal> signalen)
    {
        var halfjaar = Halfjaar.Van(blik.Peildatum);
        if (
            blik.Stand.Halfjaar(gemeente.Code, halfjaar)
            is not { IsAfgesloten: false, Maandnorm: { } norm and > 0, Gecorrigeerd: var doel } half
        )
            return;
        if (ToezichtAt.Tempo(half) is not { IsGenoeg: true } tempo)
            return;
        var drempel = blik.Drempel(gemeente.Code, Signaalregel.TempoTeLaag);
        if (100 * 6 * tempo.Gehuisvest >= drempel * doel.Aantal!.Value * tempo.Maanden)
            return;
        signalen.Add(
            new(
                Signaalregel.TempoTeLaag,
                gemeente.Code,
                $"{gemeente.Code}/{halfjaar}",
                Taak.Statushouders,
                2 * tempo.VerwachtGehuisvest < doel.Aantal ? Ernst.Urgent : Ernst.Aandacht,
                tempo.GemetenOp,
                $"{gemeente.Naam} huisvest {tempo.PerMaand:0.#} statushouders per maand en moet er {decimal.Round(norm, 1):0.#} per maand huisvesten; zo blijft {halfjaar} naar verwachting {doel.Aantal - tempo.VerwachtGehuisvest:N0} personen achter",
                "afspreken hoe het tempo omhoog gaat",
                blik.Tafel(gemeente.Code),
                tempo.GemetenOp.AddDays(blik.Dagen(Signaalregel.TempoTeLaag)),
                [
                    new(
                        "gehuisvest",
                        half.Gehuisvest.Totaal,
                        new(gemeente.Code, Taak.Statushouders, Standen.Grootheid.Realisatie, new Termijn(halfjaar))
                    ),
                    new(
                        "gecorrigeerde taakstelling",
                        doel,
                        new(
                            gemeente.Code,
                            Taak.Statushouders,
                            Standen.Grootheid.GecorrigeerdeTaakstelling,
                            new Termijn(halfjaar)
                        )
                    ),
                ],
                []
            )
        );
    }
}
