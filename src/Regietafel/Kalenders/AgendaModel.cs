using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Kalenders;

/// <summary>
/// The agenda of one area at one peilmoment: of the cycles that run, or of the one <paramref name="Cyclus"/> that was asked for.
/// <paramref name="Adres"/>: scheme and host by which the page was asked for, for a calendar program.
/// </summary>
public sealed record AgendaModel(Gebied Gebied, Peil Peil, Peilmoment Moment, Book Book, Cyclus? Cyclus, string Adres)
{
    private readonly Agenda _agenda = new(Kalenderbestand.Wettelijk, Stand.At(Book, Moment));

    public AreaNames Namen { get; } = new(Book, new Indeling(Book, Moment));

    public IReadOnlyList<Agendapunt> Punten =>
        field ??= Cyclus is { } cyclus ? _agenda.Van(Gebied.Code, cyclus) : _agenda.Van(Gebied.Code);

    public IEnumerable<(Staat Staat, IReadOnlyList<Agendapunt> Punten)> Groepen =>
        Punten.GroupBy(p => p.Staat).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<Agendapunt>)[.. g]));

    /// <summary>The cycles to choose from, the latest first.</summary>
    public IEnumerable<(string Value, string Label)> Cycli =>
        Enum.GetValues<Regeling>()
            .SelectMany(r => _agenda.Cycli(Gebied.Code, r).Reverse().Take(8))
            .Select(c => (c.ToString(), $"{AgendaTekst.Regeling(c.Regeling)} {c}"));

    public string Feed => $"/agenda/{Gebied.Code}.ics";

    public IReadOnlyList<(string Label, string Href)> Downloads =>
        [.. Download.Links.Select(f => (f.Label, Url($"/agenda.{f.Extension}"))), ("iCalendar", Feed)];

    public string Url(string path) =>
        Peil.Url(path, ("gebied", Gebied.Code.ToString()), ("cyclus", Cyclus?.ToString()));

    /// <summary>The table as it is saved.</summary>
    public Tabel Tabel() => AgendaRijen.Tabel(Punten, Namen, Book);
}
