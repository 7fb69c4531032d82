using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Herkomsten;

/// <summary><c>/herkomst/{gebied}/{taak}/{cijfer}</c>: where a figure comes from.</summary>
public static class HerkomstEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/herkomst/{gebied}/{taak}/{cijfer}", Show).WithMetadata(Kept.Mark);
        app.MapGet("/herkomst/{gebied}/{taak}/{cijfer}/{table}.{format}", Table);
    }

    private static IResult Show(
        string gebied,
        string taak,
        string cijfer,
        string? termijn,
        string? soort,
        PeilQuery vraag,
        Book book,
        BookDays days
    )
    {
        var (gevonden, herkomst, stand) = Find(gebied, taak, cijfer, termijn, soort, vraag, book);
        return Screen.Show<HerkomstScreen, HerkomstModel>(
            new(gevonden, herkomst, stand, vraag.Peil, days.Around(vraag.Peil.Peildatum))
        );
    }

    private static IResult Table(
        string gebied,
        string taak,
        string cijfer,
        string table,
        string format,
        string? termijn,
        string? soort,
        PeilQuery vraag,
        Book book
    )
    {
        var (gevonden, herkomst, stand) = Find(gebied, taak, cijfer, termijn, soort, vraag, book);
        return Download.Of(
            HerkomstTabellen.Zoek(herkomst, stand, table),
            format,
            $"{gevonden.Code}-{taak}-{cijfer}-{table}-{Tekst.Iso(vraag.Peil.Peildatum)}"
        );
    }

    /// <exception cref="Unreadable">There is no such figure.</exception>
    private static (Gebied, Herkomst, Stand) Find(
        string gebied,
        string taak,
        string cijfer,
        string? termijn,
        string? soort,
        PeilQuery vraag,
        Book book
    )
    {
        if (!HerkomstLink.TryParse(gebied, taak, cijfer, termijn, soort, out var naam))
            throw Unreadable.NotFound(
                "Dit adres noemt geen cijfer dat Regietafel kent. Open een cijfer vanaf de pagina van een gebied."
            );
        var stand = Stand.At(book, vraag.Moment);
        if (stand.Indeling.Find(naam.Gebied) is not { } gevonden)
            throw Unreadable.NotFound(
                $"{naam.Gebied} bestaat niet op {Tekst.Dag(vraag.Peil.Peildatum)}, voor zover bekend."
            );
        return stand.Herkomst(naam) is { } herkomst
            ? (gevonden, herkomst, stand)
            : throw Unreadable.NotFound(
                $"{gevonden.Naam} heeft dit cijfer niet op {Tekst.Dag(vraag.Peil.Peildatum)}, voor zover bekend."
            );
    }
}
