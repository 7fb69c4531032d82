using Regietafel.Documenten;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>A figure in a table that is saved: its quantity, and in the next column what must be said with it.</summary>
internal static class CijferCellen
{
    public static IEnumerable<TabelColumn> Kolommen(string naam) =>
        [new(naam, CellKind.Number), new(naam + " voorbehoud")];

    /// <param name="onbekend">What stands there when the figure is not registered.</param>
    public static IEnumerable<object?> Van(Cijfer cijfer, string? onbekend = Tekst.NietGeregistreerd) =>
        [
            cijfer.Aantal is { } aantal ? aantal : onbekend,
            cijfer.IsGeregistreerd && cijfer.Voorbehoud is { Length: > 0 } voorbehoud ? voorbehoud : null,
        ];
}
