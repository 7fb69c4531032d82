using Regietafel.Documenten;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>The warnings as a table that is saved; the columns are named for good.</summary>
internal static class SignalenTabel
{
    public static readonly IReadOnlyList<TabelColumn> Kolommen =
    [
        new("ernst"),
        new("regel"),
        new("kenmerk"),
        new("gebied"),
        new("naam gebied"),
        new("taak"),
        new("tafel"),
        new("naam tafel"),
        new("uiterlijk", CellKind.Day),
        new("sinds", CellKind.Day),
        new("sinds of eerder"),
        new("staat"),
        new("opgepakt door"),
        new("geparkeerd tot", CellKind.Day),
        new("reden"),
        new("wat"),
        new("zin"),
        new("cijfers"),
        new("boekingen"),
    ];

    public static Tabel Van(Signaalbeeld beeld, IEnumerable<Getoond> signalen) =>
        new("signalen", Kolommen, signalen.Select(s => Rij(beeld, s)));

    private static IReadOnlyList<object?> Rij(Signaalbeeld beeld, Getoond getoond)
    {
        var (signaal, leven) = getoond;
        var sinds = beeld.Sinds(signaal);
        return
        [
            Signaalwoorden.Ernst(signaal.Ernst),
            Signaalwoorden.Woord(signaal.Regel),
            signaal.Kenmerk,
            signaal.Gebied.ToString(),
            beeld.Indeling.Find(signaal.Gebied)?.Naam,
            signaal.Taak is { } taak ? Signaalwoorden.Woord(taak) : null,
            signaal.Tafel.ToString(),
            beeld.Indeling.Find(signaal.Tafel)?.Naam,
            signaal.Uiterlijk,
            sinds.Dag,
            sinds.OfEerder,
            Signaalwoorden.Woord(leven.Staat),
            leven.Oppakker?.Door,
            leven.Parkering?.Tot,
            leven.Parkering?.Reden ?? leven.Oppakker?.Reden,
            signaal.Wat,
            Signaalwoorden.Zin(signaal, beeld.Indeling, beeld.Peilmoment.Peildatum),
            string.Join("; ", signaal.Cijfers.Select(c => $"{c.Wat}: {Tekst.Cijfer(c.Waarde)}")),
            string.Join(' ', signaal.Boekingen),
        ];
    }
}
