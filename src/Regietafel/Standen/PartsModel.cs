using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>One task of one row. For statushouders the opgave is the corrected target and the verschil what is left of it, with the sign turned.</summary>
public sealed record PartCell(Cijfer Opgave, Cijfer Realisatie, Cijfer Verschil);

/// <summary>One row: an area, or none for what lies between the whole and its parts.</summary>
public sealed record PartRow(Gebied? Gebied, string Naam, int Gemeenten, IReadOnlyList<PartCell> Cells);

/// <summary>
/// The table of the parts. Per task: rows + rest = total, always. The opgave of a part is for the same term as that of the whole.
/// </summary>
public sealed record PartsModel(
    Niveau Per,
    IReadOnlyList<Taak> Taken,
    IReadOnlyList<Termijn?> Termijnen,
    IReadOnlyList<PartRow> Rows,
    PartRow? Rest,
    PartRow Total
)
{
    public static PartsModel Of(Stand stand, Gebied whole, Niveau per)
    {
        var taken = Enum.GetValues<Taak>();
        var half = StandModel.Kies(stand[whole.Code, Taak.Statushouders])?.Halfjaar;
        Termijn?[] terms =
        [
            .. taken.Select(t =>
                t == Taak.Statushouders ? (half is { } h ? new Termijn(h) : null) : stand[whole.Code, t].Opgave?.Per
            ),
        ];
        var rows = stand
            .Indeling.Delen(whole.Code, per)
            .Select(code => Row(stand, stand.Indeling.Find(code)!, taken, terms))
            .ToList();
        var total = Row(stand, whole, taken, terms);
        PartCell[] rest = [.. taken.Select((_, i) => Between(total.Cells[i], [.. rows.Select(r => r.Cells[i])]))];
        return new(
            per,
            taken,
            terms,
            rows,
            rest.Any(c => c is not { Opgave.Aantal: null or 0, Realisatie.Aantal: null or 0 })
                ? new(null, "Onverdeeld", 0, rest)
                : null,
            total
        );
    }

    private static PartRow Row(Stand stand, Gebied gebied, Taak[] taken, Termijn?[] terms) =>
        new(
            gebied,
            gebied.Naam,
            gebied.Niveau == Niveau.Gemeente ? 0 : stand.Indeling.Delen(gebied.Code, Niveau.Gemeente).Count,
            [.. taken.Select((t, i) => Cell(stand, gebied.Code, t, terms[i]))]
        );

    private static PartCell Cell(Stand stand, GebiedCode code, Taak taak, Termijn? term)
    {
        if (taak == Taak.Statushouders)
            return term?.Halfjaar is { } h && stand.Halfjaar(code, h) is { } half
                ? new(half.Gecorrigeerd, half.Gehuisvest.Totaal, half.Gehuisvest.Totaal - half.Gecorrigeerd)
                : new(default, default, default);
        var opgave = term is { } per ? stand.Opgave(code, taak, per)?.Aantal ?? default : default;
        var realisatie = stand.Realisatie(code, taak).Totaal;
        return new(opgave, realisatie, realisatie - opgave);
    }

    /// <summary>What the whole has and the parts together do not: undivided opgave, realisatie reported for the whole only.</summary>
    private static PartCell Between(PartCell whole, IReadOnlyList<PartCell> parts) =>
        new(
            // A part without opgave has been given nothing; a part without realisatie may well have some.
            Minus(whole.Opgave, Cijfer.Som(parts.Select(p => p.Opgave)) with { Ontbreekt = 0, Delen = 0 }),
            Minus(whole.Realisatie, Cijfer.Som(parts.Select(p => p.Realisatie))),
            default
        );

    private static Cijfer Minus(Cijfer whole, Cijfer parts) =>
        parts.IsGeregistreerd ? whole - parts : whole with { Ontbreekt = parts.Ontbreekt, Delen = parts.Delen };
}
