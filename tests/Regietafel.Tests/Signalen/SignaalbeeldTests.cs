using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

public sealed class SignaalbeeldTests
{
    private const string Koepel = "GM0001-koepel";
    private static readonly GebiedCode Land = GebiedCode.Nederland;

    public SignaalbeeldTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void What_was_done_with_a_warning_is_its_life_until_the_figures_solve_it()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Stap(Koepel, Locatiestap.Idee, "2024-01-10");
        Assert.Equal(Signaalstaat.Nieuw, Leven("2024-02-10").Staat);

        Behandel(test, Behandeling.Gezien, "2024-01-20");
        Assert.Equal(Signaalstaat.Gezien, Leven("2024-02-10").Staat);
        Assert.Equal(Signaalstaat.Nieuw, Leven("2024-01-19").Staat);

        Behandel(test, Behandeling.Opgepakt, "2024-01-21", door: "C. Jansen");
        Assert.Equal("C. Jansen", Leven("2024-02-10").Oppakker!.Door);

        Behandel(test, Behandeling.Geparkeerd, "2024-01-22", tot: "2024-03-01", reden: "raad vergadert in maart");
        Assert.Equal(Signaalstaat.Geparkeerd, Leven("2024-02-29").Staat);
        Assert.Equal(Signaalstaat.Opgepakt, Leven("2024-03-01").Staat);

        test.Stap(Koepel, Locatiestap.Idee, "2024-01-10", "2024-03-02");
        Assert.Empty(test.Beeld("2024-03-05").In(Land));

        Signaalleven Leven(string dag)
        {
            var beeld = test.Beeld(dag);
            return beeld.Leven(Assert.Single(beeld.In(Land)));
        }
    }

    [Fact]
    public void What_was_done_with_an_earlier_time_says_nothing_about_a_later_one()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Stap(Koepel, Locatiestap.Idee, "2024-01-10");
        Behandel(test, Behandeling.Opgepakt, "2024-01-20", door: "C. Jansen");

        test.Stap(Koepel, Locatiestap.Idee, "2024-02-10");
        var beeld = test.Beeld("2024-03-01");

        Assert.Equal(Signaalstaat.Nieuw, beeld.Leven(Assert.Single(beeld.In(Land))).Staat);
    }

    [Fact]
    public void A_warning_is_asked_for_as_known_then()
    {
        var test = TestBook.MetGelderland().Locatie(Koepel).Stap(Koepel, Locatiestap.Idee, "2024-01-10");
        var toen = test.Book.Last;
        test.Stap(Koepel, Locatiestap.Idee, "2024-01-10", "2024-01-09");

        Assert.Empty(test.Beeld("2024-02-01").In(Land));
        Assert.Single(Signaalbeeld.At(test.Book, new(new(2024, 2, 1), toen), Signaaldrempelbestand.Gegevens).In(Land));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_picture_that_grows_by_entries_is_the_picture_from_scratch_and_says_no_cause_twice(int seed)
    {
        var (random, test) = (new Random(seed), TestBook.MetGelderland());
        foreach (var gemeente in Enumerable.Range(1, 8))
            test.Locatie($"GM000{gemeente}-a", grens: 90).Plekken($"GM000{gemeente}-a", 100, tot: "2024-08-01");
        var gegroeid = test.Beeld("2024-05-01");
        for (var i = 0; i < 60; i++)
        {
            Boek(test, random);
            gegroeid = gegroeid.Met(test.Book.Last);
            var nieuw = test.Beeld("2024-05-01");
            foreach (var gebied in nieuw.Indeling.Gebieden)
            {
                var signalen = nieuw.In(gebied.Code);
                Assert.Equal(signalen.Select(Regel), gegroeid.In(gebied.Code).Select(Regel));
                Assert.Equal(signalen.Count, signalen.Select(s => s.Kenmerk).Distinct().Count());
                Assert.Equal(nieuw.Compleet(gebied.Code), gegroeid.Compleet(gebied.Code));
            }
        }
        Assert.NotEmpty(gegroeid.In(Land));
    }

    private static string Regel(Signaal s) =>
        $"{s.Kenmerk} {s.Ernst} {s.Sinds} {s.Wat} {s.Uiterlijk} {string.Join(' ', s.Boekingen)}";

    private static void Boek(TestBook test, Random random)
    {
        var gemeente = $"GM000{random.Next(1, 9)}";
        var locatie = $"{gemeente}-a";
        switch (random.Next(11))
        {
            case 0:
                test.Plekken(locatie, random.Next(10, 200), tot: $"2024-{random.Next(6, 13):00}-01");
                break;
            case 1:
                test.Stap(locatie, Locatiestap.Collegebesluit, $"2024-0{random.Next(1, 9)}-01");
                break;
            case 2 or 3:
                test.Aanwezig(locatie, $"2024-04-{random.Next(1, 28):00}", random.Next(0, 130));
                break;
            case 4:
                test.TryRegister(
                    new OpgaveVastgesteld(
                        Taak.Asiel,
                        GebiedCode.Parse(gemeente),
                        new(new DateOnly(2025, 1, 1)),
                        random.Next(1, 300),
                        null,
                        Standing.Indicatief
                    )
                );
                break;
            case 5:
                test.Meet(gemeente, "RO", $"2024-0{random.Next(1, 5)}-01", random.Next(0, 200));
                break;
            case 6:
                test.Vraag(
                    random.Next(2) == 0 ? "PV25" : "NL",
                    random.Next(1, 500),
                    tot: "2024-07-01",
                    doelgroepen: "AMV"
                );
                break;
            case 7:
                test.Drempel("RT-A", (Signaalregel)random.Next(11), random.Next(0, 100));
                break;
            case 8:
                test.TryRegister(new Ingetrokken(test.Book.Last, test.Book[test.Book.Last].Fact.Subject, "proef"));
                break;
            case 9:
                test.Stap(locatie, Locatiestap.Collegebesluit, null, $"2024-0{random.Next(1, 5)}-01");
                break;
            default:
                test.Huisvest(gemeente, $"2024-0{random.Next(2, 5)}-01", random.Next(0, 30));
                break;
        }
    }

    private static void Behandel(
        TestBook test,
        Behandeling behandeling,
        string dag,
        string? door = null,
        string? tot = null,
        string? reden = null
    ) =>
        test.Register(
            new SignaalBehandeld(
                GebiedCode.Parse("GM0001"),
                $"stap-te-laat/{Koepel}",
                behandeling,
                TestBook.Dag(dag),
                door,
                tot is null ? null : TestBook.Dag(tot),
                reden
            )
        );
}
