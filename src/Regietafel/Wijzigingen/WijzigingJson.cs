using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Standen;

namespace Regietafel.Wijzigingen;

/// <summary>One subject that says something else at the later peilmoment, as machines read it.</summary>
public sealed record WijzigingJson(string Verandering, string Onderwerp, BoekingJson? Oud, BoekingJson? Nieuw)
{
    public static WijzigingJson Van(Book book, Wijziging wijziging, long bekend) =>
        new(
            CijferWoorden.Woord(wijziging.Verandering),
            wijziging.Feit.Subject,
            wijziging.Oud is { } oud ? BoekingJson.Van(book, oud, bekend) : null,
            wijziging.Nieuw is { } nieuw ? BoekingJson.Van(book, nieuw, bekend) : null
        );
}

/// <summary>What differs between two peilmomenten, as machines read it.</summary>
public sealed record WijzigingenJson(
    PeilmomentJson Van,
    PeilmomentJson Tot,
    string? Gebied,
    IReadOnlyList<WijzigingJson> Wijzigingen
)
{
    public static WijzigingenJson Tussen(
        Book book,
        PeilmomentJson van,
        PeilmomentJson tot,
        string? gebied,
        IReadOnlyList<Wijziging> wijzigingen
    ) => new(van, tot, gebied, [.. wijzigingen.Select(w => WijzigingJson.Van(book, w, tot.Boeking))]);
}
