using Regietafel.Gebieden;

namespace Regietafel.Web;

/// <summary>The area that an address names by its code.</summary>
internal static class AreaRoute
{
    /// <exception cref="Unreadable">It is no code, or the book knows no such area on that day.</exception>
    public static Gebied Find(string code, Indeling indeling, DateOnly dag) =>
        GebiedCode.TryParse(code, null, out var gevraagd) && indeling.Find(gevraagd) is { } gebied
            ? gebied
            : throw Unreadable.NotFound($"Er is op {Tekst.Dag(dag)} geen gebied ‘{code}’ in dit boek.");
}
