using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Wijzigingen;

/// <summary>What differs between two peilmomenten in an area (none: in the whole book), by task.</summary>
public sealed record WijzigingenModel(
    Peil Van,
    Peil Tot,
    Gebied? Gebied,
    IReadOnlyList<(Taak? Taak, IReadOnlyList<Wijziging> Wijzigingen)> Groepen,
    AreaNames Namen,
    Book Book,
    long Bekend
)
{
    /// <summary>Rows a task; what is more is counted.</summary>
    public const int Limit = 400;

    public int Aantal => Groepen.Sum(g => Verschillen(g.Wijzigingen).Count());

    /// <summary>What says something else than before; a measurement that confirms the one before is counted, not listed.</summary>
    public static IEnumerable<Wijziging> Verschillen(IEnumerable<Wijziging> wijzigingen) =>
        wijzigingen.Where(w => w.Verandering != Verandering.Bevestigd);

    public static WijzigingenModel Of(Book book, Peil van, Peilmoment eerder, PeilQuery vraag, Gebied? gebied)
    {
        var indeling = new Indeling(book, vraag.Moment);
        var groepen = Wijziging
            .Tussen(book, eerder, vraag.Moment, gebied?.Code)
            .GroupBy(w => w.Feit.OverTaak)
            .OrderBy(g => g.Key ?? (Taak)99)
            .Select(g => (g.Key, (IReadOnlyList<Wijziging>)[.. g]));
        return new(van, vraag.Peil, gebied, [.. groepen], new(book, indeling), book, vraag.Moment.Bekend);
    }

    /// <summary>Everything, what was only confirmed among it, as a table to save.</summary>
    public Tabel Tabel() => WijzigingRijen.Tabel(Groepen.SelectMany(g => g.Wijzigingen), Book, Bekend, Namen);

    public IReadOnlyList<(string Label, string Href)> Downloads =>
        Download.LinksTo(format =>
            Tot.Url(
                $"{Navigation.Wijzigingen}/tabel.{format}",
                ("gebied", Gebied?.Code.ToString()),
                ("van-peildatum", Tekst.Iso(Van.Peildatum)),
                ("van-bekend-op", Van.BekendOp)
            )
        );

    public static string Kop(Taak? taak) =>
        taak is { } over
            ? char.ToUpper(Woorden.Taak(over)[0], Tekst.Dutch) + Woorden.Taak(over)[1..]
            : "Gebieden en bronnen";

    public string Telling(IReadOnlyList<Wijziging> wijzigingen) =>
        string.Join(
            ", ",
            Enum.GetValues<Verandering>()
                .Select(v => (Verandering: v, Aantal: wijzigingen.Count(w => w.Verandering == v)))
                .Where(t => t.Aantal > 0)
                .Select(t => $"{Tekst.Getal(t.Aantal)} {Woord(t.Verandering)}")
        );

    public static string Woord(Verandering verandering) =>
        verandering switch
        {
            Verandering.Toegevoegd => "toegevoegd",
            Verandering.Gewijzigd => "gewijzigd",
            Verandering.Bevestigd => "bevestigd door een nieuwe meting, hieronder niet genoemd",
            _ => "vervallen",
        };
}
