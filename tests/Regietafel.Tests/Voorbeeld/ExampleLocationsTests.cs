using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Standen;
using Regietafel.Tests.Cli;
using Regietafel.Tijd;

namespace Regietafel.Tests.Voorbeeld;

/// <summary>The invented register of the example adds up to what is published, and to what the example reports.</summary>
public sealed class ExampleLocationsTests(ExampleBook example) : IClassFixture<ExampleBook>
{
    private static readonly GebiedCode Gelderland = TestBook.Code("PV25");

    [Theory]
    [InlineData("RO", 4_815)]
    [InlineData("NO", 3_149)]
    [InlineData("TGO", 1_310)]
    public async Task What_is_open_on_1_January_2024_is_as_published(string soort, int plekken)
    {
        var dag = TestBook.Dag("2024-01-01");
        Assert.Equal(plekken, Open(await At(dag), Gelderland, dag, soort));
    }

    [Theory]
    [InlineData("RO", 5_529, 995)]
    [InlineData("NO", 3_399, 0)]
    [InlineData("TGO", 1_310, 0)]
    public async Task What_is_planned_for_the_first_quarter_is_as_published_and_hard(string soort, int plekken, int amv)
    {
        var dag = TestBook.Dag("2024-03-31");
        var stukken = (await At(TestBook.Dag("2024-01-15")))
            .In(Gelderland)
            .SelectMany(l => l.Stukken)
            .Where(s => s.Feit.Soort == soort && s.IsEr(dag))
            .ToList();
        Assert.Equal((plekken, amv), (stukken.Sum(s => s.Feit.Plekken), stukken.Sum(s => s.Feit.Amv ?? 0)));
        Assert.DoesNotContain(stukken, s => s.Zekerheid == Zekerheid.Voornemen);
    }

    [Fact]
    public async Task In_every_month_and_municipality_as_many_are_open_as_the_example_reports()
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(
            example.Path,
            TimeProvider.System,
            alleenLezen: true
        );
        var gemeld = Csv.Example("realisatie")
            .Where(r => r["taak"] == "asiel" && r["gepland"] == "" && r["soort"] != "AMV")
            .ToList();
        Assert.Equal(2_028, gemeld.Count);
        foreach (var dag in gemeld.GroupBy(r => r["peildatum"]))
        {
            var op = TestBook.Dag(dag.Key);
            var locaties = At(ledger.Book, op);
            Assert.All(
                dag,
                r => Assert.Equal(r.Number("aantal"), Open(locaties, TestBook.Code(r["gebied"]), op, r["soort"]))
            );
        }
    }

    [Theory]
    [InlineData("2023-10-01")]
    [InlineData("2024-01-08")]
    [InlineData("2024-06-01")]
    public async Task The_outlook_and_the_warnings_name_the_same_decisions_that_are_late(string dag)
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(
            example.Path,
            TimeProvider.System,
            alleenLezen: true
        );
        var peilmoment = new Peilmoment(TestBook.Dag(dag), ledger.Book.Last);
        var doorkijk = Doorkijk.Van(Stand.At(ledger.Book, peilmoment), Gelderland, Taak.Asiel, Soortenbestand.Soorten);
        var signalen = Signaalbeeld
            .At(ledger.Book, peilmoment, Signaaldrempelbestand.Gegevens)
            .In(Gelderland)
            .Where(s => s is { Regel: Signaalregel.EindeZonderVervolg, Ernst: Ernst.Urgent });
        Assert.Equal(
            doorkijk.Beslissingen.Where(b => b.IsTeLaat).Select(b => $"{b.Stuk.Locatie}/{b.Stuk.Deel}").Order(),
            signalen.Select(s => s.Over).Order()
        );
    }

    [Fact]
    public async Task Nobody_can_take_a_location_for_a_real_one() =>
        Assert.All(
            (await At(TestBook.Dag("2024-01-15"))).In(Gelderland),
            locatie =>
            {
                Assert.StartsWith("Voorbeeld", locatie.Naam, StringComparison.Ordinal);
                Assert.Equal("AFGELEID-LOCATIES", locatie.Entry.Bron!.Code);
            }
        );

    private static int Open(LocatiesAt locaties, GebiedCode gebied, DateOnly dag, string soort) =>
        locaties
            .In(gebied)
            .SelectMany(l => l.Stukken)
            .Where(s => s.Feit.Soort == soort && s.Zekerheid == Zekerheid.Zeker)
            .Sum(s => s.Plekken(dag));

    private async Task<LocatiesAt> At(DateOnly dag)
    {
        await using var ledger = await Regietafel.Ledger.Ledger.Open(
            example.Path,
            TimeProvider.System,
            alleenLezen: true
        );
        return At(ledger.Book, dag);
    }

    private static LocatiesAt At(Book book, DateOnly dag)
    {
        var peilmoment = new Peilmoment(dag, book.Last);
        return new(book, new(book, peilmoment), peilmoment);
    }
}
