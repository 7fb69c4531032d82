using Regietafel.Standen;

namespace Regietafel.Toezicht;

/// <summary>
/// A row of the table of half-years: its figure, the measure under which its herkomst is found, its definition, and for the monthly norm the number
/// that is not whole.
/// </summary>
public sealed record HalfjaarRegel(
    string Label,
    string Begrip,
    Grootheid? Grootheid,
    Func<HalfjaarToezicht, Cijfer> Cijfer,
    bool Teken = false,
    bool IsNorm = false,
    bool IsNadruk = false
)
{
    public decimal? Exact(HalfjaarToezicht half) =>
        IsNorm && half.Stand.Maandnorm is { } norm ? decimal.Round(norm, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>The rows of the table of half-years, in the order of the calculation.</summary>
public static class HalfjaarRegels
{
    public static IReadOnlyList<HalfjaarRegel> Van(GemeenteModel model) =>
        [
            new("Taakstelling", "taakstelling", Grootheid.Opgave, h => h.Stand.Taakstelling?.Aantal ?? default),
            .. Overdracht(model),
            new("Beginsaldo", "beginsaldo", Grootheid.Beginsaldo, h => h.Stand.Beginsaldo, Teken: true),
            .. Als(
                model,
                new("waarvan correcties", "correctie", Grootheid.Correcties, h => h.Stand.Correcties, Teken: true)
            ),
            .. Als(
                model,
                new("waarvan onverklaard", "afwijking", Grootheid.Afwijking, h => h.Stand.Afwijking, Teken: true)
            ),
            new(
                "Gecorrigeerde taakstelling",
                "gecorrigeerde-taakstelling",
                Grootheid.GecorrigeerdeTaakstelling,
                h => h.Stand.Gecorrigeerd
            ),
            new(
                "Maandnorm",
                "gecorrigeerde-taakstelling",
                Grootheid.GecorrigeerdeTaakstelling,
                h => h.Stand.Gecorrigeerd,
                IsNorm: true
            ),
            new("Gehuisvest", "gehuisvest", Grootheid.Realisatie, h => h.Stand.Gehuisvest.Totaal),
            new("Eindsaldo", "eindsaldo", Grootheid.Eindsaldo, h => h.Stand.Eindsaldo, Teken: true, IsNadruk: true),
            new(
                "Verwacht eindsaldo (geen meting)",
                "tempo",
                Grootheid.VerwachtEindsaldo,
                h => h.VerwachtEindsaldo,
                Teken: true
            ),
            new("Koppelingen", "koppelingen", Grootheid.Koppelingen, h => h.Koppelingen),
            new("Verklaard door koppelingen", "verschoning", Grootheid.VerklaardTekort, h => h.Verklaard),
            new("Ontheffing", "ontheffing", Grootheid.Ontheffing, h => h.Ontheffing),
            new("Verschoond", "verschoning", Grootheid.Verschoond, h => h.Verschoond),
            new("Toetstekort", "toetstekort", Grootheid.Toetstekort, h => h.Toetstekort, IsNadruk: true),
        ];

    /// <summary>Only where there was a joint change; the taakstelling above has it in it.</summary>
    private static IEnumerable<HalfjaarRegel> Overdracht(GemeenteModel model) =>
        model.Halfjaren.Any(h => model.Overgedragen(h.Halfjaar) is not null)
            ?
            [
                new(
                    "waarvan overgedragen",
                    "gezamenlijke-wijziging",
                    Grootheid.Opgave,
                    h => new Cijfer(model.Overgedragen(h.Halfjaar)),
                    Teken: true
                ),
            ]
            : [];

    /// <summary>Only where it is something in one of the half-years.</summary>
    private static IEnumerable<HalfjaarRegel> Als(GemeenteModel model, HalfjaarRegel regel) =>
        model.Halfjaren.Any(h => regel.Cijfer(h).Aantal is not (null or 0)) ? [regel] : [];
}
