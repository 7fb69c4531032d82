using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Boekingen;

/// <summary>How the facts about the taakstelling and its supervision stand in the API.</summary>
internal static class ToezichtVormen
{
    private static readonly Veld Aantal = Veld.Getal("aantal");
    private static readonly Veld Periode = Veld.Halfjaar("periode");
    private static readonly Veld Gebied = Veld.Gebied("gebied");
    private static readonly Veld Reden = Veld.Tekst("reden");
    private static readonly Veld Trede = Veld.Getal("trede");
    private static readonly Veld Vanaf = Veld.Dag("vanaf");

    public static readonly IReadOnlyList<FeitVorm> Alle =
    [
        FeitVorm.Vorm<TaakstellingOvergedragen>(
            "taakstelling-overgedragen",
            [Veld.Tekst("kenmerk"), Periode, Veld.Gebied("vanGebied"), Veld.Gebied("naarGebied"), Aantal],
            (v, _) => new((string)v[0]!, (Halfjaar)v[1]!, (GebiedCode)v[2]!, (GebiedCode)v[3]!, (int)v[4]!),
            f => [f.Kenmerk, f.Halfjaar, f.Van, f.Naar, f.Aantal]
        ),
        FeitVorm.Vorm<KoppelingenGemeld>(
            "koppelingen-gemeld",
            [Gebied, Periode, Veld.Dag("peildatum"), Aantal],
            (v, _) => new((GebiedCode)v[0]!, (Halfjaar)v[1]!, (DateOnly)v[2]!, (int)v[3]!),
            f => [f.Gebied, f.Halfjaar, f.Peildatum, f.Aantal]
        ),
        FeitVorm.Vorm<OntheffingVerleend>(
            "ontheffing-verleend",
            [Gebied, Periode, Veld.Tekst("kenmerk"), Aantal, Reden],
            (v, _) => new((GebiedCode)v[0]!, (Halfjaar)v[1]!, (string)v[2]!, (int)v[3]!, (string)v[4]!),
            f => [f.Gebied, f.Halfjaar, f.Kenmerk, f.Aantal, f.Reden]
        ),
        FeitVorm.Vorm<TekortVerschoond>(
            "tekort-verschoond",
            [Gebied, Periode, Aantal, Reden],
            (v, _) => new((GebiedCode)v[0]!, (Halfjaar)v[1]!, (int)v[2]!, (string)v[3]!),
            f => [f.Gebied, f.Halfjaar, f.Aantal, f.Reden]
        ),
        FeitVorm.Vorm<TredeBepaald>(
            "trede-bepaald",
            [Gebied, Trede, Vanaf, Veld.Dag("tot").Optioneel, Reden],
            (v, _) => new((GebiedCode)v[0]!, (int)v[1]!, (DateOnly)v[2]!, (DateOnly?)v[3], (string)v[4]!),
            f => [f.Gebied, f.Trede, f.Vanaf, f.Tot, f.Reden]
        ),
        FeitVorm.Vorm<BriefVerzonden>(
            "brief-verzonden",
            [Gebied, Vanaf, Veld.Dag("verzonden")],
            (v, _) => new((GebiedCode)v[0]!, (DateOnly)v[1]!, (DateOnly)v[2]!),
            f => [f.Gebied, f.Vanaf, f.Dag]
        ),
        FeitVorm.Vorm<LaddertredeVastgesteld>(
            "laddertrede-vastgesteld",
            [
                Gebied,
                Trede,
                Veld.Tekst("naam"),
                Veld.Woord<Looptijd>("looptijd"),
                Veld.Getal("weken").Optioneel,
                Veld.Getal("drempel"),
                Veld.Tekst("brief").Optioneel,
                Veld.Getal("briefweken").Optioneel,
            ],
            (v, _) =>
                new(
                    (GebiedCode)v[0]!,
                    (int)v[1]!,
                    (string)v[2]!,
                    (Looptijd)v[3]!,
                    (int?)v[4],
                    (int)v[5]!,
                    (string?)v[6],
                    (int?)v[7]
                ),
            f => [f.Gebied, f.Trede, f.Naam, f.Looptijd, f.Weken, f.Drempel, f.Brief, f.Briefweken]
        ),
    ];
}
