using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>Reads which warnings an address asks for. What it does not know is said, and not left out: that would silently show others.</summary>
internal static class SignaalFilters
{
    /// <exception cref="Unreadable">A filter is none.</exception>
    public static Signaalvraag Lees(IQueryCollection query, Signaalbeeld beeld, GebiedCode? vast = null) =>
        new(
            vast ?? Gebied(query, "gebied", beeld),
            Gebied(query, "tafel", beeld),
            Woord<Taak>(query, "taak"),
            Woord<Signaalregel>(query, "regel"),
            Woord<Ernst>(query, "ernst"),
            Tekst(query, "geparkeerd") switch
            {
                null => false,
                "ook" => true,
                var ander => throw new Unreadable(
                    $"‘{ander}’ is geen keuze voor geparkeerd: kies ook, of laat het weg."
                ),
            }
        );

    /// <exception cref="Unreadable">It is no number of a page.</exception>
    public static int Blad(IQueryCollection query) =>
        Tekst(query, "blad") switch
        {
            null => 1,
            var tekst when int.TryParse(tekst, out var blad) && blad is > 0 and < 1_000_000 => blad,
            var tekst => throw new Unreadable($"‘{tekst}’ is geen nummer van een blad."),
        };

    private static GebiedCode? Gebied(IQueryCollection query, string name, Signaalbeeld beeld) =>
        Tekst(query, name) is { } tekst
            ? AreaRoute.Named(tekst, beeld.Indeling, beeld.Peilmoment.Peildatum).Code
            : null;

    private static T? Woord<T>(IQueryCollection query, string name)
        where T : struct, Enum
    {
        if (Tekst(query, name) is not { } tekst)
            return null;
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (Signaalwoorden.Woord(waarde) == tekst)
                return waarde;
        }
        throw new Unreadable(
            $"‘{tekst}’ is geen {name}: kies {string.Join(", ", Enum.GetValues<T>().Select(Signaalwoorden.Woord))}."
        );
    }

    private static string? Tekst(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } tekst
            ? tekst.Length <= 200
                ? tekst
                : throw new Unreadable($"De waarde van {name} is te lang.")
            : null;
}
