using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Web;
using Regietafel.Web.Components;

namespace Regietafel.Signalen;

/// <summary>The page with the warnings asked for: a page of them at most, <paramref name="Vast"/>: the area is in the path.</summary>
public sealed record SignalenModel(
    Signaalbeeld Beeld,
    Signaalvraag Vraag,
    int Blad,
    bool Vast,
    Peil Peil,
    (DateOnly? Previous, DateOnly? Next) Days
)
{
    public const int PerBlad = 100;

    public DateOnly Peildatum => Peil.Peildatum;

    public Gebied? Gebied => Vraag.Gebied is { } code ? Beeld.Indeling.Find(code) : null;

    /// <summary>All that were asked for, the most serious first.</summary>
    public IReadOnlyList<Getoond> Gevonden { get; } = Vraag.Van(Beeld);

    public int Bladen => Math.Max(1, (Gevonden.Count + PerBlad - 1) / PerBlad);

    public IEnumerable<Getoond> Getoond => Gevonden.Skip((Math.Min(Blad, Bladen) - 1) * PerBlad).Take(PerBlad);

    /// <summary>What the filters leave out of what lies in the area, to choose from.</summary>
    public IReadOnlyList<Signaal> Alle { get; } = Beeld.In(Vraag.Gebied);

    /// <summary>Of the municipalities that have a task.</summary>
    public Compleetheid Compleet { get; } = Beeld.Compleet(Vraag.Gebied);

    /// <summary>Whether the book knows any municipality where was asked; without one there is nothing to warn about.</summary>
    public bool HeeftGemeenten =>
        Vraag.Gebied is { } code
            ? code.Niveau == Niveau.Gemeente || Beeld.Indeling.Delen(code, Niveau.Gemeente).Count > 0
            : Beeld.Indeling.Gebieden.Any(g => g.Niveau == Niveau.Gemeente);

    public int Geparkeerd =>
        (Vraag with { OokGeparkeerd = true }).Van(Beeld).Count(s => s.Leven.Staat == Signaalstaat.Geparkeerd);

    public string Pad => Vast ? $"/gebied/{Vraag.Gebied}/signalen" : Navigation.Signalen;

    /// <summary>The filters that are not in the path.</summary>
    public IReadOnlyList<(string Name, string? Value)> Filters =>
        [.. Vraag.Parameters.Where(p => p.Value is not null && !(Vast && p.Name == "gebied"))];

    public string Url(Signaalvraag vraag, int blad = 1) =>
        Peil.Url(
            Pad,
            [.. vraag.Parameters.Where(p => !(Vast && p.Name == "gebied")), ("blad", blad > 1 ? $"{blad}" : null)]
        );

    public IReadOnlyList<(string Label, string Href)> Downloads =>
        Download.LinksTo(format => Peil.Url($"{Navigation.Signalen}/lijst.{format}", [.. Vraag.Parameters]));

    public string Naam(GebiedCode code) => Beeld.Indeling.Find(code)?.Naam ?? code.ToString();

    public string Zin(Signaal signaal) => Signaalwoorden.Zin(signaal, Beeld.Indeling, Peildatum);

    public string Link(Signaal signaal) => SignaalLink.Van(signaal, Peil);

    /// <summary>The rules of which there is a warning, with how many.</summary>
    public IEnumerable<(Signaalregel Regel, int Aantal)> PerRegel =>
        Alle.GroupBy(s => s.Regel).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

    public IEnumerable<(string Value, string Label)> Tafels =>
        Alle.Select(s => s.Tafel)
            .Distinct()
            .OrderBy(t => t.Niveau)
            .ThenBy(Naam, Tekst.Volgorde)
            .Select(t => (t.ToString(), Naam(t)));

    public static IEnumerable<(string Value, string Label)> Taken =>
        Taak.Alle.Select(t => (Signaalwoorden.Woord(t), Woorden.Taak(t)));

    public IReadOnlyList<Crumb> Crumbs =>
        Gebied is { } gebied
            ? [new("Begin", Peil.Url("/")), new(gebied.Naam, Peil.Url($"/gebied/{gebied.Code}")), new("Signalen")]
            : [new("Begin", Peil.Url("/")), new("Signalen")];
}

/// <summary>The addresses of warnings; all keep the peilmoment.</summary>
public static class SignaalLink
{
    public const string Pad = "/signaal";

    public static string Van(Signaal signaal, Peil peil) => Van(signaal.Gebied, signaal.Kenmerk, peil);

    public static string Van(GebiedCode gebied, string kenmerk, Peil peil) =>
        peil.Url(Pad, ("gebied", gebied.ToString()), ("kenmerk", kenmerk));

    public static string Lijst(GebiedCode? gebied, Peil peil) =>
        peil.Url(gebied is null ? Navigation.Signalen : $"/gebied/{gebied}/signalen");
}
