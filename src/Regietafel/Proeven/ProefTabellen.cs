using Regietafel.Documenten;
using Regietafel.Verdelingen;

namespace Regietafel.Proeven;

/// <summary>The table of a Proef as it is saved: the areas of the last level, and per variant the columns that a division has everywhere.</summary>
internal static class ProefTabellen
{
    public static Tabel Van(ProefModel model)
    {
        var varianten = model.Gelukt;
        if (varianten.Count == 0)
            return new("verdeling", [new("gebied"), new("naam")], []);
        var tabel = Proeftabel.Van(model.Vraag, varianten, model.Niveaus[^1], null);
        TabelColumn[] kolommen =
        [
            new("gebied"),
            new("naam"),
            .. varianten.SelectMany((v, i) => Kolommen(v, i, varianten.Count > 1, tabel.HeeftAmv)),
            .. tabel.HeeftBoek ? [new TabelColumn("in het boek", CellKind.Number)] : Array.Empty<TabelColumn>(),
        ];
        return new("verdeling", kolommen, tabel.Rijen.OrderBy(r => r.Gebied.Code).Select(r => Rij(tabel, r)));
    }

    private static IEnumerable<TabelColumn> Kolommen(Variant variant, int plaats, bool meer, bool amv)
    {
        var voor = meer ? $"variant {variant.Nummer} " : "";
        IEnumerable<string> namen = ["gewicht", "exact", "aantal"];
        if (amv)
            namen = namen.Append("waarvan amv");
        if (plaats > 0)
            namen = namen.Append("verschil");
        return namen.Select(n => new TabelColumn(voor + n, CellKind.Number));
    }

    private static List<object?> Rij(Proeftabel tabel, Proefrij rij)
    {
        var cellen = new List<object?> { rij.Gebied.Code.ToString(), rij.Gebied.Naam };
        for (var i = 0; i < rij.Cellen.Count; i++)
        {
            var cel = rij.Cellen[i];
            cellen.AddRange([Getal(cel?.Gewicht), Getal(cel?.Exact), cel?.Aantal]);
            if (tabel.HeeftAmv)
                cellen.Add(cel?.Amv);
            if (i > 0)
                cellen.Add(cel?.Aantal - rij.Cellen[0]?.Aantal);
        }
        if (tabel.HeeftBoek)
            cellen.Add(rij.Boek.Aantal);
        return cellen;
    }

    private static decimal? Getal(Breuk? breuk) => breuk is { } waarde ? VerdelingTabel.Getal(waarde) : null;
}
