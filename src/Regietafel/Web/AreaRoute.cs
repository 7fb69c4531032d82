using Regietafel.Gebieden;
using Regietafel.Vastleggen;

namespace Regietafel.Web;

/// <summary>The area that an address names.</summary>
internal static class AreaRoute
{
    /// <summary>By its code.</summary>
    /// <exception cref="Unreadable">It is no code, or the book knows no such area on that day.</exception>
    public static Gebied Find(string code, Indeling indeling, DateOnly dag) =>
        GebiedCode.TryParse(code, null, out var gevraagd) && indeling.Find(gevraagd) is { } gebied
            ? gebied
            : throw Unknown(code, dag, "");

    /// <summary>As somebody wrote it or chose it from a list: by code, by the name that it has on that day, or both.</summary>
    /// <exception cref="Unreadable">The book knows no such area on that day, or more than one.</exception>
    public static Gebied Named(string text, Indeling indeling, DateOnly dag)
    {
        Gebied[] found = AreaChoice.Code(text) is { } code
            ? [.. new[] { indeling.Find(code) }.OfType<Gebied>()]
            : [.. indeling.Gebieden.Where(g => g.Naam.Equals(text, StringComparison.OrdinalIgnoreCase))];
        return found.Length switch
        {
            0 => throw Unknown(text, dag, " Kies een gebied uit de lijst, of schrijf zijn code, zoals PV25."),
            1 => found[0],
            _ => throw Unreadable.NotFound(
                $"‘{text}’ heet meer dan één gebied. Schrijf de code: {string.Join(" of ", found.Select(g => g.Code))}."
            ),
        };
    }

    private static Unreadable Unknown(string text, DateOnly dag, string next) =>
        Unreadable.NotFound($"Er is op {Tekst.Dag(dag)} geen gebied ‘{text}’ in dit boek.{next}");
}
