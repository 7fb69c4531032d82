using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>One task of one row. For statushouders the opgave is the corrected target and the verschil what is left of it, with the sign turned.</summary>
public sealed record PartCell(Cijfer Opgave, Cijfer Realisatie, Cijfer Verschil);

/// <summary>One row: an area, or none for what lies between the whole and its parts.</summary>
public sealed record PartRow(Gebied? Gebied, string Naam, int Gemeenten, IReadOnlyList<PartCell> Cells);

/// <summary>
/// The table of the parts, a cell and a term for each task. Per task: rows + rest = total, always. The opgave of a part is for the same term as that of the whole.
/// </summary>
public sealed record PartsModel(
    Niveau Per,
    IReadOnlyList<Termijn?> Termijnen,
    IReadOnlyList<PartRow> Rows,
    PartRow? Rest,
    PartRow Total
)
{
    public static PartsModel Of(Stand stand, Gebied whole, Niveau per)
    {
        var half = StandModel.Kies(stand[whole.Code, Taak.Statushouders])?.Halfjaar;
        var terms = new Termijn?[Taak.Alle.Length];
        foreach (var taak in Taak.Alle)
            terms[(int)taak] =
                taak != Taak.Statushouders ? stand[whole.Code, taak].Opgave?.Per
                : half is { } h ? new(h)
                : null;
        var parts = stand.Indeling.Delen(whole.Code, per);
        var rows = new PartRow[parts.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Row(stand, stand.Indeling.Find(parts[i])!, terms);
        var total = Row(stand, whole, terms);
        var rest = new PartCell[Taak.Alle.Length];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = Between(total.Cells[i], rows, i);
        return new(
            per,
            terms,
            rows,
            Array.Exists(rest, c => c is not { Opgave.Aantal: null or 0, Realisatie.Aantal: null or 0 })
                ? new(null, "Onverdeeld", 0, rest)
                : null,
            total
        );
    }

    private static PartRow Row(Stand stand, Gebied gebied, Termijn?[] terms)
    {
        var cells = new PartCell[Taak.Alle.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Cell(stand, gebied.Code, Taak.Alle[i], terms[i]);
        return new(
            gebied,
            gebied.Naam,
            gebied.Niveau == Niveau.Gemeente ? 0 : stand.Indeling.Delen(gebied.Code, Niveau.Gemeente).Count,
            cells
        );
    }

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
    private static PartCell Between(PartCell whole, PartRow[] parts, int task)
    {
        var (opgave, realisatie) = (default(Cijfer), default(Cijfer));
        foreach (var part in parts)
        {
            opgave = opgave.MetDeel(part.Cells[task].Opgave);
            realisatie = realisatie.MetDeel(part.Cells[task].Realisatie);
        }
        // A part without opgave has been given nothing; a part without realisatie may well have some.
        return new(
            Minus(whole.Opgave, opgave with { Ontbreekt = 0, Delen = 0 }),
            Minus(whole.Realisatie, realisatie),
            default
        );
    }

    private static Cijfer Minus(Cijfer whole, Cijfer parts) =>
        parts.IsGeregistreerd ? whole - parts : whole with { Ontbreekt = parts.Ontbreekt, Delen = parts.Delen };
}
