using Regietafel.Standen;

namespace Regietafel.Benchmarks.Standen;

/// <summary>
/// The answer that is compared: one line for each municipality and task, with what its page shows. Ours holds more; SQL is spared the kinds, the
/// days of measurement, the sources, and opening balances that are carried over.
/// </summary>
internal readonly record struct StandRegel(
    int Gemeente,
    int Taak,
    int? Per,
    int? Opgave,
    int? KomendPer,
    int? Komend,
    int? Realisatie,
    int? Verschil,
    int? Beginsaldo,
    int? VorigeTaakstelling,
    int? VorigBeginsaldo,
    int? VorigGehuisvest,
    int? VorigEindsaldo
)
{
    public static StandRegel Van(int gemeente, TaakStand stand)
    {
        var (huidig, vorig) = (stand.Huidig, stand.Vorig);
        var komend = stand.Komend ?? (stand.Opgave is { IsKomend: true } eerste ? eerste : null);
        return new(
            gemeente,
            (int)stand.Taak,
            stand.Opgave?.Per.Begin.DayNumber,
            stand.Opgave?.Aantal.Aantal,
            komend?.Per.Begin.DayNumber,
            komend?.Aantal.Aantal,
            stand.Realisatie.Totaal.Aantal,
            stand.Opgave is { } opgave ? (stand.Realisatie.Totaal - opgave.Aantal).Aantal : null,
            Gepubliceerd(huidig),
            vorig?.Taakstelling?.Aantal.Aantal,
            Gepubliceerd(vorig),
            vorig?.Gehuisvest.Totaal.Aantal,
            Gepubliceerd(vorig) is null ? null : vorig?.Eindsaldo.Aantal
        );
    }

    private static int? Gepubliceerd(HalfjaarStand? halfjaar) =>
        halfjaar is { Verwacht.IsGeregistreerd: true, Afwijking.IsGeregistreerd: false }
            ? null
            : halfjaar?.Beginsaldo.Aantal;
}
