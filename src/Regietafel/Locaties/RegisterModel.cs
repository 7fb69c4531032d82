using Regietafel.Documenten;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Locaties;

/// <summary>The register of locations at a peilmoment, filtered and in order; a page shows a part of it.</summary>
public sealed record RegisterModel(
    RegisterVraag Vraag,
    Stand Stand,
    Peil Peil,
    IReadOnlyList<Locatie> Alle,
    IReadOnlyList<Locatie> Gekozen,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    private readonly Gemeentenamen _namen = new(Stand.Indeling);

    public DateOnly Peildatum => Peil.Peildatum;

    public BezettingAt Bezetting { get; } = new(Stand.Book, Stand.Peilmoment);

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<Locatie> Rijen { get; } =
    [.. Gekozen.Skip((int)Math.Min(int.MaxValue, (Vraag.Pagina - 1L) * Vraag.Rijen)).Take(Vraag.Rijen)];

    public int Paginas => Math.Max(1, (Gekozen.Count + Vraag.Rijen - 1) / Vraag.Rijen);

    public IReadOnlyList<Soorttotaal> Totalen { get; } =
        Soorttotaal.Van(Gekozen, Vraag.Keuze, Soortenbestand.Soorten, Peil.Peildatum);

    public IReadOnlyList<Crumb> Crumbs =>
        Vraag.Gebied is null
            ? [new("Begin", Peil.Url("/")), new("Locaties")]
            :
            [
                new("Begin", Peil.Url("/")),
                new(Vraag.Gebied.Naam, Peil.Url($"/gebied/{Vraag.Gebied.Code}")),
                new("Locaties"),
            ];

    public static RegisterModel Van(
        RegisterVraag vraag,
        Stand stand,
        Peil peil,
        (DateOnly? Previous, DateOnly? Next) days
    )
    {
        var locaties = new LocatiesAt(stand.Book, stand.Indeling, stand.Peilmoment);
        var alle = vraag.Gebied is null ? locaties.Alle() : locaties.In(vraag.Gebied.Code);
        var namen = new Gemeentenamen(stand.Indeling);
        var gekozen = alle.Where(l => vraag.Keuze.Past(l, namen[l.Gemeente], peil.Peildatum)).ToList();
        return new(vraag, stand, peil, alle, InOrde(gekozen, vraag, namen, peil.Peildatum), days);
    }

    public string Gemeente(Locatie locatie) => _namen[locatie.Gemeente];

    public Locatiestand Van(Locatie locatie) =>
        Locatiestand.Van(locatie, Bezetting.Laatste(locatie.Code), Soortenbestand.Soorten, Peildatum);

    /// <summary>The pieces that the filters are about.</summary>
    public IEnumerable<Capaciteitstuk> Stukken(Locatie locatie) =>
        locatie.Stukken.Where(s => Vraag.Keuze.Past(s, Peildatum));

    public string Url(Func<RegisterVraag, RegisterVraag> anders) => anders(Vraag with { Pagina = 1 }).Url(Peil);

    public IReadOnlyList<(string Label, string Href)> Downloads(string tabel) =>
        Download.LinksTo(formaat => (Vraag with { Pagina = 1 }).Url(Peil, $"{Navigation.Locaties}/{tabel}.{formaat}"));

    /// <summary>The same as a workbook that computes; null for a task that does not follow from places.</summary>
    public string? Rekenblad =>
        Vraag.Keuze.Taak is { } taak && !Doorkijk.Kent(taak)
            ? null
            : (Vraag with { Pagina = 1 }).Url(Peil, $"{Navigation.Locaties}/{RekenbladXlsx.Naam}.xlsx");

    /// <summary>By what was asked, of each worked out once; then by name.</summary>
    private static List<Locatie> InOrde(
        List<Locatie> locaties,
        RegisterVraag vraag,
        Gemeentenamen namen,
        DateOnly peildatum
    )
    {
        var sleutels = locaties.ConvertAll(l => (Eerst: Sleutel(l), Locatie: l));
        sleutels.Sort(static (a, b) => a.Eerst != b.Eerst ? a.Eerst.CompareTo(b.Eerst) : Naam(a.Locatie, b.Locatie));
        return sleutels.ConvertAll(s => s.Locatie);

        int Sleutel(Locatie locatie) =>
            vraag.Volgorde switch
            {
                Volgorde.Naam => 0,
                Volgorde.Plekken => -Plekken(locatie),
                Volgorde.Eind => Eind(locatie).DayNumber,
                _ => namen.Plaats(locatie.Gemeente),
            };

        static int Naam(Locatie a, Locatie b) =>
            string.Compare(a.Naam, b.Naam, StringComparison.OrdinalIgnoreCase) is var o && o != 0
                ? o
                : a.Code.CompareTo(b.Code);

        int Plekken(Locatie locatie)
        {
            var som = 0;
            foreach (var stuk in locatie.Stukken)
            {
                if (stuk.Zekerheid == Zekerheid.Zeker && vraag.Keuze.Past(stuk, peildatum))
                    som += stuk.Plekken(peildatum);
            }
            return som;
        }

        DateOnly Eind(Locatie locatie)
        {
            var eerste = DateOnly.MaxValue;
            foreach (var stuk in locatie.Stukken)
            {
                if (stuk.Eind is { } eind && eind < eerste && vraag.Keuze.Past(stuk, peildatum))
                    eerste = eind;
            }
            return eerste;
        }
    }
}

/// <summary>The names of municipalities, each looked up once, and their place in the order in which people look for them.</summary>
internal sealed class Gemeentenamen(Indeling indeling)
{
    private readonly Dictionary<GebiedCode, string> _namen = [];
    private Dictionary<GebiedCode, int>? _plaatsen;

    public string this[GebiedCode code] =>
        _namen.TryGetValue(code, out var naam) ? naam : _namen[code] = indeling.Find(code)?.Naam ?? code.ToString();

    /// <summary>Of those that were named.</summary>
    public int Plaats(GebiedCode code) =>
        (
            _plaatsen ??= _namen
                .OrderBy(n => n.Value, Tekst.Volgorde)
                .ThenBy(n => n.Key)
                .Select((n, i) => (n.Key, i))
                .ToDictionary(n => n.Key, n => n.i)
        )[code];
}
