using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>Reads which warnings an address asks for. What it does not know is said, and not left out: that would silently show others.</summary>
internal static class SignaalFilters
{
    /// <exception cref="Unreadable">A filter is none.</exception>
    public static Signaalvraag Lees(IQueryCollection query, Indeling indeling, GebiedCode? vast = null) =>
        new(
            vast ?? Gebied(query, "gebied", indeling),
            Gebied(query, "tafel", indeling),
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

    /// <summary>By its code, or by its name where only one has it.</summary>
    private static GebiedCode? Gebied(IQueryCollection query, string name, Indeling indeling)
    {
        if (Tekst(query, name) is not { } tekst)
            return null;
        if (GebiedCode.TryParse(tekst, null, out var code) && indeling.Find(code) is not null)
            return code;
        var zo = indeling
            .Gebieden.Where(g => string.Equals(g.Naam, tekst, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return zo.Count == 1
            ? zo[0].Code
            : throw Unreadable.NotFound(
                zo.Count == 0
                    ? $"Er is op deze peildatum geen gebied ‘{tekst}’ in dit boek."
                    : $"‘{tekst}’ heet meer dan één gebied. Schrijf de code: {string.Join(" of ", zo.Select(g => g.Code))}."
            );
    }

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
