using Regietafel.Locaties;
using Regietafel.Opgaven;
using static Regietafel.Tests.Locaties.Stukken;

namespace Regietafel.Tests.Locaties;

/// <summary>Which locations a choice means, and what they add up to.</summary>
public sealed class RegisterkeuzeTests
{
    private static readonly LocatieCode Koepel = Locatieboek.Koepel;
    private static readonly DateOnly Dag = new(2024, 1, 1);

    private static readonly Registerkeuze[] Keuzes =
    [
        new(Taak.Asiel),
        new(Taak.Oekraine),
        new(Soort: "RO"),
        new(Soort: "no"),
        new(Exploitant: "coa"),
        new(Exploitant: "gemeente"),
        new(Zekerheid: Zekerheid.Zeker),
        new(Zekerheid: Zekerheid.Voornemen),
        new(EindigtVoor: new(2024, 6, 1)),
        new(Tekst: "LOCATIE"),
        new(Kleinschalig: true),
    ];

    private static HashSet<LocatieCode> Set(IEnumerable<LocatieCode> codes) => [.. codes];

    private static List<LocatieCode> Kies(TestBook test, Registerkeuze keuze, DateOnly? dag = null) =>
        [
            .. test.Locaties($"{dag ?? Dag:yyyy-MM-dd}")
                .Alle()
                .Where(l => keuze.Past(l, "Arnhem", dag ?? Dag))
                .Select(l => l.Code),
        ];

    [Fact]
    public void What_is_asked_of_capacity_must_hold_for_one_piece()
    {
        var test = MetDrie()
            .Met(
                Stuk(Koepel, "a", "NO", 100, "2023-01-01", "2024-03-01"),
                Stuk(Koepel, "b", "RO", 100, "2023-01-01"),
                Stuk(Anker, "a", "RO", 100, "2023-01-01", "2024-03-01")
            );
        Assert.Equal([Koepel, Anker], Kies(test, new(EindigtVoor: new(2024, 3, 1))));
        Assert.Equal([Anker], Kies(test, new(Soort: "RO", EindigtVoor: new(2024, 3, 1))));
        Assert.Empty(Kies(test, new(EindigtVoor: new(2024, 2, 29))));
    }

    [Fact]
    public void What_is_closed_is_left_out_unless_asked_for_and_what_has_no_capacity_yet_is_shown()
    {
        var test = MetDrie().Met(Stuk(Koepel, "a", "NO", 100, "2022-01-01", "2023-01-01"));
        Assert.Equal([Anker, Linde], Kies(test, new()));
        Assert.Equal([Koepel, Anker, Linde], Kies(test, new(OokGesloten: true)));
        Assert.Equal([Koepel], Kies(test, new(Taak.Asiel, OokGesloten: true)));
    }

    [Fact]
    public void A_text_finds_a_name_a_municipality_an_address_and_a_code_whatever_its_accents()
    {
        var test = MetDrie().Met(Locatieboek.Bestaan(Koepel, "Café Één") with { Adres = "Weg 7" });
        foreach (var tekst in new[] { "cafe een", "WEG 7", "gm0202-koe" })
            Assert.Equal([Koepel], Kies(test, new(Tekst: tekst)));
        Assert.Equal(3, Kies(test, new(Tekst: "arnhem")).Count);
        Assert.Empty(Kies(test, new(Tekst: "%")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Two_filters_together_mean_no_more_than_each_alone_and_closed_ones_only_add(int seed)
    {
        var test = Locatieboek.Willekeurig(seed);
        foreach (var een in Keuzes)
        {
            Assert.Subset(Set(Kies(test, een with { OokGesloten = true })), Set(Kies(test, een)));
            Assert.Subset(Set(Kies(test, new())), Set(Kies(test, een)));
            Assert.Subset(
                Set(Kies(test, een)),
                Set(Kies(test, een with { Kleinschalig = true, Taak = een.Taak ?? Taak.Asiel }))
            );
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_totals_per_kind_are_the_places_of_the_locations_together(int seed)
    {
        var test = Locatieboek.Willekeurig(seed);
        for (var dag = new DateOnly(2023, 1, 1); dag < new DateOnly(2026, 1, 1); dag = dag.AddDays(31))
        {
            var locaties = test.Locaties($"{dag:yyyy-MM-dd}").Alle();
            var keuze = new Registerkeuze(OokGesloten: true);
            var totalen = Soorttotaal.Van(locaties, keuze, Soortenbestand.Soorten, dag);
            Assert.Equal(
                locaties.Sum(l => Locatiestand.Van(l, null, Soortenbestand.Soorten, dag).Maximum ?? 0),
                totalen.Sum(t => t.Nu)
            );
            var komend = locaties.SelectMany(l => l.Stukken).Where(s => s.Begin > dag && !s.Dagen.IsLeeg);
            Assert.Equal(komend.Sum(s => s.Feit.Plekken), totalen.Sum(t => t.Hard + t.Voornemen));
        }
    }
}
