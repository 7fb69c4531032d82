using Regietafel.Gebieden;
using Regietafel.Standen;

namespace Regietafel.Proeven;

/// <summary>One area in the table of a Proef: what each variant gives it (null: it is not in that one), and what the book says of it.</summary>
public sealed record Proefrij(Gebied Gebied, IReadOnlyList<Proefcel?> Cellen, Cijfer Boek);

/// <summary>Areas under the area between them and the whole; without one under the whole itself.</summary>
public sealed record Proefgroep(Proefrij? Kop, IReadOnlyList<Proefrij> Rijen);

/// <summary>
/// The variants side by side. Per variant: rows + rest = total. <paramref name="Rest"/>: what stays undivided of each variant (minus: rounded up it
/// is more), and of the opgave in the book.
/// </summary>
public sealed record Proeftabel(
    IReadOnlyList<Variant> Varianten,
    IReadOnlyList<Proefgroep> Groepen,
    IReadOnlyList<Proefcel?> Rest,
    Cijfer RestBoek,
    Proefrij Totaal
)
{
    public IEnumerable<Proefrij> Rijen => Groepen.SelectMany(g => g.Rijen);

    public bool HeeftAmv => Totaal.Cellen.Any(c => c?.Amv is not null);

    /// <summary>The book has a number of any of the rows to compare with.</summary>
    public bool HeeftBoek { get; } = Groepen.Any(g => g.Rijen.Any(r => r.Boek.IsGeregistreerd));

    public bool HeeftRest =>
        Rest.Any(c => c is { Aantal: not 0 } or { Amv: not (null or 0) })
        || (HeeftBoek && RestBoek.Aantal is not (null or 0));

    public bool HeeftGelijk => Rijen.Any(r => r.Cellen.Any(c => c is { Gelijk: true }));

    /// <param name="groep">A level to gather the rows by; null: they stand under the whole.</param>
    public static Proeftabel Van(Proefvraag vraag, IReadOnlyList<Variant> varianten, Niveau niveau, Niveau? groep)
    {
        var (indeling, geheel) = (vraag.Stand.Indeling, vraag.Gebied!);
        var groepen = groep is { } tussen
            ? indeling
                .Delen(geheel.Code, tussen)
                .Select(g => new Proefgroep(Rij(indeling.Find(g)!), Rijen(g)))
                .Where(g => g.Rijen.Count > 0)
                .ToList()
            : [new(null, Rijen(geheel.Code))];
        var totaal = Rij(geheel) with { Cellen = [.. varianten.Select(v => (Proefcel?)Proefcel.Van(v.Staat!.Geheel))] };
        var rijen = groepen.SelectMany(g => g.Rijen).ToList();
        return new(
            varianten,
            groepen,
            [.. varianten.Select((_, i) => Over(totaal.Cellen[i]!, rijen.Select(r => r.Cellen[i])))],
            totaal.Boek - Cijfer.Som(rijen.Select(r => r.Boek)),
            totaal
        );

        List<Proefrij> Rijen(GebiedCode binnen) =>
            [
                .. indeling
                    .Delen(binnen, niveau)
                    .Select(g => Rij(indeling.Find(g)!))
                    .Where(r => r.Cellen.Any(c => c is not null)),
            ];

        Proefrij Rij(Gebied gebied) =>
            new(gebied, [.. varianten.Select(v => v.Cel(indeling, gebied.Code))], Boek(vraag, gebied.Code));
    }

    private static Cijfer Boek(Proefvraag vraag, GebiedCode code) =>
        vraag.Per is { } per ? vraag.Stand.Opgave(code, vraag.Taak, per)?.Aantal ?? default : default;

    private static Proefcel Over(Proefcel geheel, IEnumerable<Proefcel?> delen)
    {
        var rijen = delen.OfType<Proefcel>().ToList();
        return geheel with
        {
            Aantal = geheel.Aantal - rijen.Sum(r => r.Aantal),
            Amv = geheel.Amv - rijen.Sum(r => r.Amv ?? 0),
        };
    }
}
