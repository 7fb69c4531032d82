using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Standen;

namespace Regietafel.Herkomsten;

/// <summary>The tables of a herkomst as they are saved, under the name that their link has.</summary>
internal static class HerkomstTabellen
{
    public const string Opbouw = "opbouw";
    public const string Boekingen = "boekingen";

    /// <summary>Null when there is no table of that name.</summary>
    public static Tabel? Zoek(Herkomst herkomst, Stand stand, string naam) =>
        naam switch
        {
            Opbouw => new(
                Opbouw,
                [new("onderdeel"), .. CijferCellen.Kolommen("aantal"), new("telt"), new("boeking", CellKind.Number)],
                herkomst.Bijdragen.Select(b =>
                    (IReadOnlyList<object?>)
                        [
                            b.Omschrijving,
                            .. CijferCellen.Van(b.Cijfer),
                            b.Telt,
                            HerkomstRegel.Of(b, stand).Entry?.Nummer,
                        ]
                )
            ),
            Boekingen => BoekingRijen.Tabel(
                Boekingen,
                herkomst.Entries(stand),
                stand.Book,
                new AreaNames(stand.Book, stand.Indeling),
                stand.Peilmoment.Bekend
            ),
            _ => null,
        };
}
