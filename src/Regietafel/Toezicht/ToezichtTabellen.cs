using Regietafel.Documenten;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Toezicht;

/// <summary>The tables of the supervision as they are saved; the columns are named for good.</summary>
internal static class ToezichtTabellen
{
    public const string Halfjaren = "halfjaren";
    public const string Maanden = "maanden";
    public const string Treden = "treden";

    public static readonly IReadOnlyList<TabelColumn> OverzichtKolommen =
    [
        new("code"),
        new("gemeente"),
        new("trede", CellKind.Number),
        new("naam trede"),
        new("sinds", CellKind.Day),
        new("termijn tot", CellKind.Day),
        new("brief"),
        new("brief uiterlijk", CellKind.Day),
        new("brief verzonden", CellKind.Day),
        new("gesloten halfjaar"),
        new("eindsaldo", CellKind.Number),
        new("verklaard door koppelingen", CellKind.Number),
        new("ontheffing", CellKind.Number),
        new("verschoond", CellKind.Number),
        new("toetstekort", CellKind.Number),
        new("sindsdien gehuisvest", CellKind.Number),
        new("nog in te lopen", CellKind.Number),
        new("lopend halfjaar"),
        new("gecorrigeerde taakstelling", CellKind.Number),
        new("gehuisvest", CellKind.Number),
        new("gemeten op", CellKind.Day),
        new("tempo per maand", CellKind.Number),
        new("maandnorm", CellKind.Number),
        new("verwacht eindsaldo (geen meting)", CellKind.Number),
        new("voorstel"),
        new("voorgestelde trede", CellKind.Number),
        new("volgende", CellKind.Number),
        new("volgende per", CellKind.Day),
        new("redenen"),
        new("voorbehoud"),
    ];

    public static Tabel Overzicht(Toezichtbeeld beeld, IEnumerable<Toezichtstand> gemeenten) =>
        new("toezicht", OverzichtKolommen, gemeenten.Select(g => Rij(beeld, g)));

    private static IReadOnlyList<object?> Rij(Toezichtbeeld beeld, Toezichtstand stand)
    {
        var (trede, tekort) = (stand.Trede, stand.Tekort);
        var lopend = Lopend(stand);
        return
        [
            stand.Gebied.Code.ToString(),
            stand.Gebied.Naam,
            stand.Op,
            trede?.Trede?.Naam,
            trede?.Sinds,
            trede?.Tot,
            trede?.Trede?.Brief,
            trede?.BriefUiterlijk,
            trede?.Brief?.Dag,
            tekort?.Halfjaar.ToString(),
            tekort?.Eindsaldo,
            tekort is null ? null : Cel(beeld.Per(stand.Gebied.Code, tekort.Halfjaar)!.Verklaard),
            tekort?.Ontheffing,
            tekort?.Verschoond,
            tekort?.Toetstekort,
            tekort?.GemetenOp is null ? null : tekort.SindsdienGehuisvest,
            tekort?.NogInTeLopen,
            lopend?.Halfjaar.ToString(),
            lopend?.Stand.Gecorrigeerd.Aantal,
            lopend is null ? null : Cel(lopend.Stand.Gehuisvest.Totaal),
            lopend?.Tempo?.GemetenOp,
            lopend?.Tempo is { IsGenoeg: true } tempo ? tempo.PerMaand : null,
            Norm(lopend?.Stand.Maandnorm),
            lopend?.VerwachtEindsaldo.Aantal,
            ToezichtWoorden.Voorstel(stand),
            stand.Voorstel.Trede,
            stand.Voorstel.Volgende,
            stand.Voorstel.Per,
            string.Join(' ', stand.Voorstel.Redenen),
            Voorbehoud(beeld, stand),
        ];
    }

    /// <summary>Which of it is derived or not complete.</summary>
    private static string? Voorbehoud(Toezichtbeeld beeld, Toezichtstand stand)
    {
        var gesloten = stand.Tekort is { } tekort ? beeld.Per(stand.Gebied.Code, tekort.Halfjaar) : null;
        (string Wat, string? Voorbehoud)[] alle =
        [
            ("trede", stand.Trede is { } trede && beeld.Stand.Book.IsAfgeleid(trede.Entry) ? "afgeleid" : null),
            ("eindsaldo", gesloten?.Stand.Eindsaldo.Voorbehoud),
            ("verklaard door koppelingen", gesloten?.Verklaard.Voorbehoud),
            ("gehuisvest", Lopend(stand)?.Stand.Gehuisvest.Totaal.Voorbehoud),
        ];
        var gezegd = alle.Where(v => v.Voorbehoud is { Length: > 0 }).Select(v => $"{v.Wat}: {v.Voorbehoud}").ToList();
        return gezegd.Count == 0 ? null : string.Join("; ", gezegd);
    }

    /// <summary>The half-year that runs, or has not been measured to its end yet.</summary>
    public static HalfjaarToezicht? Lopend(Toezichtstand stand) =>
        stand.Vorig is { Stand.IsAfgesloten: false } vorig && vorig.Tempo is not null && stand.Huidig?.Tempo is null
            ? vorig
            : stand.Huidig;

    /// <summary>Null when the page of a municipality has no table of that name.</summary>
    public static Tabel? Zoek(GemeenteModel model, string naam) =>
        naam switch
        {
            Halfjaren => new(
                naam,
                [new("cijfer"), .. model.Halfjaren.Select(h => new TabelColumn($"{h.Halfjaar}", CellKind.Number))],
                HalfjaarRegels
                    .Van(model)
                    .Select(r =>
                        (IReadOnlyList<object?>)
                            [r.Label, .. model.Halfjaren.Select(h => r.Exact(h) ?? Cel(r.Cijfer(h)))]
                    )
            ),
            Maanden => new(
                naam,
                [
                    new("dag", CellKind.Day),
                    new("gehuisvest", CellKind.Number),
                    new("gemeten op", CellKind.Day),
                    new("norm", CellKind.Number),
                ],
                model.Maanden.Select(m =>
                    (IReadOnlyList<object?>)[m.Dag, m.IsVoorbij ? Cel(m.Gehuisvest) : null, m.GemetenOp, Norm(m.Norm)]
                )
            ),
            Treden => new(
                naam,
                [
                    new("trede", CellKind.Number),
                    new("naam"),
                    new("vanaf", CellKind.Day),
                    new("termijn tot", CellKind.Day),
                    new("reden"),
                    new("brief uiterlijk", CellKind.Day),
                    new("brief verzonden", CellKind.Day),
                    new("boeking", CellKind.Number),
                ],
                model.Stand.Treden.Select(t =>
                    (IReadOnlyList<object?>)
                        [
                            t.Besluit.Trede,
                            t.Trede?.Naam,
                            t.Besluit.Vanaf,
                            t.Tot,
                            t.Besluit.Reden,
                            t.BriefUiterlijk,
                            t.Brief?.Dag,
                            t.Entry.Nummer,
                        ]
                )
            ),
            _ => null,
        };

    private static object Cel(Cijfer cijfer) => cijfer.Aantal is { } aantal ? aantal : Tekst.NietGeregistreerd;

    private static decimal? Norm(decimal? norm) =>
        norm is { } getal ? decimal.Round(getal, 2, MidpointRounding.AwayFromZero) : null;
}
