using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Import.Layout;

/// <summary>What there is, or is planned: two kinds of fact on one sheet.</summary>
internal static class RealisatieSheet
{
    private static readonly Column<string> SoortColumn = new(
        "soort",
        CellTypes.Text,
        string.Join("; ", Taak.Alle.Select(t => $"{CellTypes.Word(t)}: {Codes(t)}"))
    )
    {
        Required = true,
        OwnChoices = [.. Soort.Alle.Select(s => s.Code).Distinct()],
    };

    private static readonly Column<DateOnly> Peildatum = new(
        "peildatum",
        CellTypes.Day,
        "De dag waarop is gemeten; van een afgesloten halfjaar de eerste dag erna"
    )
    {
        Also = "per",
    };

    private static readonly Column<Halfjaar> Periode = new(
        "periode",
        CellTypes.Halfjaar,
        "Alleen bij statushouders: het halfjaar; zonder peildatum is het afgesloten"
    )
    {
        Also = "peildatum",
    };

    private static readonly Column<int?> Aantal = new(
        "aantal",
        CellTypes.Quantity,
        $"Hoeveel; ‘{CellTypes.NietGeregistreerd}’ is iets anders dan 0"
    )
    {
        Required = true,
    };

    private static readonly Column<bool> Ongeveer = new("ongeveer", CellTypes.YesNo, "Ja: de bron zegt ‘circa’");

    private static readonly Column<bool> Gepland = new(
        "gepland",
        CellTypes.YesNo,
        "Ja: een plan voor een komende dag, geen meting"
    );

    public static readonly Sheet Realisatie = new(
        "realisatie",
        "Opvangplaatsen op een dag, of in een halfjaar gehuisveste statushouders. Een meting geldt tot de volgende.",
        [Columns.Taak, Columns.Gebied, SoortColumn, Peildatum, Periode, Aantal, Ongeveer, Gepland],
        Columns.Tail
    )
    {
        Holds = f => f is RealisatieGemeld or RealisatieGepland,
        Read = Read,
        Write = fact =>
            fact switch
            {
                RealisatieGemeld f =>
                [
                    CellTypes.Word(f.Taak),
                    f.Gebied.ToString(),
                    f.Soort,
                    f.Peildatum,
                    f.Halfjaar?.ToString(),
                    f.Aantal is { } aantal ? aantal : CellTypes.NietGeregistreerd,
                    f.Ongeveer ? "ja" : null,
                    null,
                ],
                RealisatieGepland f =>
                [
                    CellTypes.Word(f.Taak),
                    f.Gebied.ToString(),
                    f.Soort,
                    f.Per,
                    null,
                    f.Aantal is { } aantal ? aantal : CellTypes.NietGeregistreerd,
                    f.Ongeveer ? "ja" : null,
                    "ja",
                ],
                _ => throw new ArgumentException($"{fact.GetType().Name} is no realisatie.", nameof(fact)),
            },
    };

    private static Fact Read(SheetRows row)
    {
        var taak = row.Get(Columns.Taak);
        var gebied = row.Get(Columns.Gebied);
        var soort = Kind(row, taak);
        var dag = Day(row, taak);
        var (aantal, ongeveer) = (row.Get(Aantal), row.Get(Ongeveer));
        return row.Get(Gepland)
            ? new RealisatieGepland(taak, soort, gebied, dag, aantal, ongeveer)
            : new RealisatieGemeld(taak, soort, gebied, dag, aantal, ongeveer);
    }

    private static string Kind(SheetRows row, Taak taak)
    {
        var soorten = Soort.Van(taak); // by place: a row has no enumerator of its own
        for (var i = 0; i < soorten.Count; i++)
        {
            if (CellText.Is(row[SoortColumn], soorten[i].Code))
                return soorten[i].Code;
        }
        if (row.Get(SoortColumn) is { } code && !row.IsWrong)
            row.Wrong(
                SoortColumn,
                $"{CellText.Quote(code)} is geen soort van {CellTypes.Word(taak)}: kies {Codes(taak)}."
            );
        return "";
    }

    private static DateOnly Day(SheetRows row, Taak taak)
    {
        var (dag, periode) = (row.Maybe(Peildatum), row.Maybe(Periode));
        if (periode is { } van && !row.IsWrong)
        {
            if (taak != Taak.Statushouders)
                row.Wrong(Periode, "alleen de taakstelling van statushouders heeft een periode.");
            else if (dag is { } op && Halfjaar.GemetenOp(op) != van)
                row.Wrong(Periode, $"op {op:d-M-yyyy} wordt {Halfjaar.GemetenOp(op)} gemeten, niet {van}.");
        }
        if (dag is null && periode is null && !row.IsWrong)
            row.Wrong(Peildatum, "vul een datum in.");
        return dag ?? periode?.Eind ?? default;
    }

    private static string Codes(Taak taak) => string.Join(", ", Soort.Van(taak).Select(s => s.Code));
}
