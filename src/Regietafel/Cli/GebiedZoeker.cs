using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Cli;

/// <summary>Finds the area that was asked for, or says what became of it.</summary>
internal static class GebiedZoeker
{
    /// <exception cref="Refusal">There is no such area on the peildatum.</exception>
    public static Gebied Zoek(Stand stand, GebiedCode code) =>
        stand.Indeling.Find(code)
        ?? throw new Refusal(
            "gebied-onbekend",
            stand.Indeling.OpgegaanIn(code) is { } opvolger
                ? $"{code} is op {Tekst.Dag(stand.Peilmoment.Peildatum)} opgegaan in {opvolger}."
                : $"Er is op {Tekst.Dag(stand.Peilmoment.Peildatum)} geen gebied {code} in dit boek."
        );
}
