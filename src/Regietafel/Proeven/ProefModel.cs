using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>The page of the Proef: the question, and its variants in one table.</summary>
public sealed record ProefModel(Proefvraag Vraag, Peil Peil, (DateOnly? Previous, DateOnly? Next) Days)
{
    private const int MeesteRijen = 120;
    private const int Langste = 600;

    public IReadOnlyList<Variant> Gelukt { get; } = [.. Vraag.Varianten.Where(v => v.Staat is not null)];

    /// <summary>The levels of which the table can have rows.</summary>
    public IReadOnlyList<Niveau> Niveaus { get; } = LeesNiveaus(Vraag);

    /// <summary>The level of the rows: as asked, else the last one, unless that is very long.</summary>
    public Niveau? Toon =>
        Niveaus.Count == 0 ? null
        : Niveaus.FirstOrDefault(n => CijferWoorden.Woord(n) == Vraag.Form["toon"]) is var gevraagd and not Niveau.Land
            ? gevraagd
        : Niveaus.Count > 1 && Vraag.Stand.Indeling.Delen(Vraag.Gebied!.Code, Niveaus[^1]).Count > MeesteRijen
            ? Niveaus[0]
        : Niveaus[^1];

    /// <summary>Null when nothing could be divided.</summary>
    public Proeftabel? Tabel() =>
        Toon is { } toon ? Proeftabel.Van(Vraag, Gelukt, toon, Niveaus[0] < toon ? Niveaus[0] : null) : null;

    /// <summary>The variant on the map.</summary>
    public Variant? OpKaart =>
        Gelukt.FirstOrDefault(v => $"{v.Nummer}" == Vraag.Form["kaart"]) ?? (Gelukt.Count > 0 ? Gelukt[0] : null);

    /// <summary>The divisions in the book of the same whole and term; where nothing is asked yet, those that are proposed and wait for a decision.</summary>
    public IReadOnlyList<(Entry Gemaakt, Entry Deel)> Geboekt { get; } =
        Vraag switch
        {
            { Gebied: null } => Verdeelwijze.Geboekt(Vraag.Stand.Book, Standing.Voorgesteld, Vraag.Stand.Peilmoment),
            { Gebied: { } gebied, Per: { } per } => Verdeelwijze.Geboekt(
                Vraag.Stand.Book,
                gebied.Code,
                Vraag.Taak,
                per,
                Vraag.Stand.Peilmoment
            ),
            _ => [],
        };

    /// <summary>The question makes an address so long that a page cannot have it in every number.</summary>
    public bool IsLang => Vraag.Form.Given.Sum(f => f.Name.Length + f.Value.Length) > Langste;

    public string Url(string pad, params IEnumerable<(string, string?)> anders) => Vraag.Url(Peil, pad, anders);

    /// <summary>Where the reason of a number stands; the code of the area and the number of the variant follow.</summary>
    public string Uitleg(GebiedCode code, int nummer) =>
        Url("/verdelen/uitleg", ("deel", code.ToString())) + $"#variant-{nummer}";

    public IReadOnlyList<(string Label, string Href)> Downloads() =>
        [.. Download.Links.Select(f => (f.Label, Url($"/verdelen/verdeling.{f.Extension}")))];

    /// <summary>Other parameters of the page that must survive a change of date.</summary>
    public IReadOnlyList<(string, string?)> Keep =>
        [
            .. Vraag
                .Form.Given.Where(f => f.Name is not ("peildatum" or "bekend-op" or "bekendOp") && f.Value.Length > 0)
                .Select(f => (f.Name, (string?)f.Value)),
        ];

    /// <summary>The levels over which can be divided first.</summary>
    public IReadOnlyList<(string, string)> Trappen { get; } = LeesTrappen(Vraag);

    /// <summary>The ways to step down; and the one that was asked, whatever it is.</summary>
    public IReadOnlyList<(string, string)> Hoe(string? gevraagd) =>
        gevraagd is null || Trappen.Any(t => t.Item1 == gevraagd)
            ? Trappen
            : [.. Trappen, (gevraagd, $"eerst per {string.Join(", dan per ", gevraagd.Split(',').Select(Trap))}")];

    private static string Trap(string woord) =>
        Enum.GetValues<Niveau>()
            .Where(n => CijferWoorden.Woord(n) == woord.Trim())
            .Select(StandWords.Niveau)
            .FirstOrDefault()
        ?? woord;

    /// <summary>The days of which the book has inhabitants, to weigh by; and the day that was asked, whatever it is.</summary>
    public IReadOnlyList<(string, string)> Jaren(string? gevraagd)
    {
        var jaren = new List<(string, string)> { ("", "van de peildatum") };
        jaren.AddRange(_peildata.Value.Select(d => (Tekst.Iso(d), Tekst.Dag(d))));
        if (gevraagd is not null && jaren.TrueForAll(j => j.Item1 != gevraagd))
            jaren.Add((gevraagd, gevraagd));
        return jaren;
    }

    private readonly Lazy<IReadOnlyList<DateOnly>> _peildata = new(() =>
        Vraag.Gebied is { } gebied
            ? new IndicatorenAt(Vraag.Stand.Book, Vraag.Stand.Peilmoment).Peildata(
                Vraag.Stand.Indeling.Delen(gebied.Code, Niveau.Gemeente),
                "inwoners"
            )
            : []
    );

    private static List<Niveau> LeesNiveaus(Proefvraag vraag)
    {
        if (vraag.Varianten.FirstOrDefault(v => v.Staat is not null) is not { Staat: { } staat })
            return [];
        var blad = staat.Vraag.Sleutel.Niveau;
        var tussen = staat.Geheel.Delen[0].Delen.Count > 0 ? staat.Geheel.Delen[0].Gebied.Niveau : blad;
        return tussen < blad ? [tussen, blad] : [blad];
    }

    private static List<(string, string)> LeesTrappen(Proefvraag vraag)
    {
        var trappen = new List<(string, string)> { ("", "ineens over alles") };
        if (vraag.Gebied is not { } gebied)
            return trappen;
        foreach (var niveau in (Niveau[])[Niveau.Provincie, Niveau.Veiligheidsregio, Niveau.Subregio])
        {
            if (niveau > gebied.Niveau && vraag.Stand.Indeling.IsDekkend(gebied.Code, niveau))
                trappen.Add((CijferWoorden.Woord(niveau), $"eerst per {StandWords.Niveau(niveau)}"));
        }
        return trappen;
    }
}

/// <summary>An opgave of which something is still to be divided.</summary>
public sealed record TeVerdelen(Gebied Gebied, Taak Taak, Termijn Per, OpgaveStand Opgave, int Onverdeeld)
{
    private const int Meeste = 12;

    /// <summary>The opgaven that count or are coming, the largest area first.</summary>
    public static IReadOnlyList<TeVerdelen> Van(Stand stand) =>
        [
            .. stand
                .Indeling.Gebieden.Where(g => g.Niveau < Niveau.Gemeente)
                .SelectMany(g => Taak.Alle.SelectMany(t => Van(stand, g, t)))
                .OrderBy(t => t.Gebied.Niveau)
                .ThenByDescending(t => t.Per.Begin)
                .ThenBy(t => t.Gebied.Naam, StringComparer.Ordinal)
                .Take(Meeste),
        ];

    public string Url(Peil peil) =>
        peil.Url(
            Navigation.Verdelen,
            ("taak", CijferWoorden.Woord(Taak)),
            ("gebied", Gebied.Code.ToString()),
            ("per", Per.ToString())
        );

    private static IEnumerable<TeVerdelen> Van(Stand stand, Gebied gebied, Taak taak)
    {
        var delen = Opdeling.Van(stand.Indeling, gebied.Code, taak);
        if (delen.Count == 0 || stand.Opgave(gebied.Code, taak) is not { } geldend)
            yield break;
        foreach (var per in stand.Termijnen(gebied.Code, taak).Where(t => t.CompareTo(geldend.Per) >= 0))
        {
            if (
                stand.Opgave(gebied.Code, taak, per) is { } opgave
                && stand.Onverdeeld(gebied.Code, taak, per, delen).Aantal is > 0 and var over
            )
                yield return new(gebied, taak, per, opgave, over);
        }
    }
}
