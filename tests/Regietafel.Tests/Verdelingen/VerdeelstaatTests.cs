using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Sleutels;
using Regietafel.Tests.Sleutels;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Verdelingen;

/// <summary>Divisions over several levels, in a province of four tables in three veiligheidsregio's, two municipalities at each.</summary>
public sealed class VerdeelstaatTests
{
    private static readonly GebiedCode Gelderland = TestBook.Code("PV25");

    public VerdeelstaatTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 120)];

    [Theory, MemberData(nameof(Seeds))]
    public void At_every_level_the_parts_and_what_stays_undivided_are_the_whole_also_for_minors(int seed)
    {
        var (test, vraag) = Willekeurig(seed);
        if (Probeer(test, vraag) is not { } staat)
            return;
        var naarBoven = (vraag.Methode ?? vraag.Sleutel.Methode) == Methode.NaarBoven;
        Assert.All(
            staat.Geheel.Alle,
            tak =>
            {
                if (tak.Delen.Count > 0)
                {
                    Assert.Equal(tak.Aantal, tak.Delen.Sum(d => d.Aantal) + tak.Onverdeeld);
                    Assert.Equal(tak.Amv, tak.Delen.Sum(d => d.Amv!.Value) + tak.AmvOnverdeeld);
                    Assert.True(
                        tak.Onverdeeld == 0 || (naarBoven && tak.Onverdeeld < 0),
                        $"{tak.Gebied} {tak.Onverdeeld}"
                    );
                    Assert.Equal(0, tak.AmvOnverdeeld);
                }
                Assert.InRange(tak.Amv!.Value, 0, tak.Aantal);
                Assert.True(tak.Aantal == 0 || vraag.Kleinste < 2 || tak.Aantal >= vraag.Kleinste || tak.Deel is null);
            }
        );
        Assert.Equal(staat.Som, staat.Op(Niveau.Gemeente).Sum(t => t.Aantal));
        Assert.Equal(8, staat.Op(Niveau.Gemeente).Count);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Bounds_are_kept_or_the_reason_is_said(int seed)
    {
        var (test, vraag) = Willekeurig(seed);
        var random = new Random(seed);
        var grenzen = Enumerable
            .Range(1, 8)
            .Where(_ => random.Next(3) == 0)
            .ToDictionary(
                i => TestBook.Code($"GM{i:0000}"),
                _ =>
                    random.Next(40) is var m && random.Next(2) == 0
                        ? new Begrenzing(m, m + random.Next(30))
                        : new Begrenzing(m)
            );
        if (Probeer(test, vraag with { Grenzen = grenzen, Kleinste = 0 }) is not { } staat)
            return;
        Assert.All(
            staat.Op(Niveau.Gemeente).Where(t => grenzen.ContainsKey(t.Gebied.Code)),
            t =>
                Assert.InRange(t.Aantal, grenzen[t.Gebied.Code].Minimum, grenzen[t.Gebied.Code].Maximum ?? int.MaxValue)
        );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_same_question_has_the_same_answer_and_every_number_says_why(int seed)
    {
        var (test, vraag) = Willekeurig(seed);
        if (Probeer(test, vraag) is not { } staat)
            return;
        var nogmaals = Probeer(test, vraag)!;
        Assert.Equal(
            staat.Geheel.Alle.Select(t => (t.Gebied.Code, t.Aantal, t.Amv)),
            nogmaals.Geheel.Alle.Select(t => (t.Gebied.Code, t.Aantal, t.Amv))
        );
        Assert.All(
            staat.Geheel.Alle,
            t =>
            {
                var zin = staat.Toelichting(t);
                Assert.Contains(t.Gebied.Naam, zin, StringComparison.Ordinal);
                Assert.Contains($"{t.Aantal:N0}", zin, StringComparison.Ordinal);
                Assert.DoesNotContain("GM0", zin, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_province_divides_over_its_tables_and_each_table_over_its_municipalities_by_a_key_of_its_own()
    {
        var test = Gelders();
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners"), Gelderland, 100)
        {
            Amv = 8,
            Trappen = [Niveau.Subregio],
            EigenSleutels = new Dictionary<GebiedCode, Sleutel>
            {
                [TestBook.Code("RT-B")] = Weegboek.Sleutel("max(inwoners; 3500)", Methode.SainteLague),
            },
        };
        var staat = Verdeelstaat.Van(test.Book, Moment(test), vraag);
        // Inhabitants 1.000 to 8.000: tables 3.000, 7.000, 11.000 and 15.000 of 36.000.
        Assert.Equal([8, 19, 31, 42], staat.Op(Niveau.Subregio).Select(t => t.Aantal));
        Assert.Equal([3, 5, 9, 10, 14, 17, 20, 22], staat.Op(Niveau.Gemeente).Select(t => t.Aantal));
        Assert.Equal(8, staat.Op(Niveau.Gemeente).Sum(t => t.Amv));
        var tafel = staat.Op(Niveau.Subregio)[1];
        Assert.Contains(
            "Het gewicht van RT-B is dat van de 2 gebieden erin samen",
            staat.Toelichting(tafel),
            StringComparison.Ordinal
        );
        Assert.Equal(new Breuk(19 * 3500, 7500), tafel.Delen[0].Exact);
        Assert.Contains("max(3.000; 3.500)", staat.Toelichting(tafel.Delen[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_steps_what_lies_between_is_the_sum_of_its_own()
    {
        var test = Gelders();
        var staat = Verdeelstaat.Van(
            test.Book,
            Moment(test),
            new(Weegboek.Sleutel("inwoners"), GebiedCode.Nederland, 100)
        );
        Assert.Equal([(Gelderland, 100)], staat.Geheel.Delen.Select(d => (d.Gebied.Code, d.Aantal)));
        var provincie = Verdeelstaat.Van(test.Book, Moment(test), new(Weegboek.Sleutel("inwoners"), Gelderland, 100));
        Assert.Equal([3, 6, 8, 11, 14, 17, 19, 22], provincie.Op(Niveau.Gemeente).Select(t => t.Aantal));
        Assert.Equal([9, 19, 31, 41], provincie.Op(Niveau.Subregio).Select(t => t.Aantal));
        Assert.Contains(
            "de som van wat erin ligt",
            provincie.Toelichting(provincie.Geheel.Delen[0]),
            StringComparison.Ordinal
        );
        Assert.Equal(new Breuk(300, 36), provincie.Geheel.Delen[0].Exact);
    }

    [Fact]
    public void A_veiligheidsregio_divides_over_its_municipalities_at_once_or_by_table()
    {
        var test = Gelders();
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners"), TestBook.Code("VR06"), 99);
        Assert.Equal(
            [10, 20, 30, 39],
            Verdeelstaat.Van(test.Book, Moment(test), vraag).Op(Niveau.Gemeente).Select(t => t.Aantal)
        );
        var perTafel = Verdeelstaat.Van(test.Book, Moment(test), vraag with { Trappen = [Niveau.Subregio] });
        Assert.Equal([30, 69], perTafel.Op(Niveau.Subregio).Select(t => t.Aantal));
    }

    [Fact]
    public void Rounded_up_the_parts_are_more_than_the_whole_and_the_difference_is_shown()
    {
        var test = Gelders();
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners", Methode.NaarBoven), Gelderland, 100) { Amv = 10 };
        var staat = Verdeelstaat.Van(test.Book, Moment(test), vraag);
        Assert.Equal(
            (104L, -4, 10),
            (
                staat.Som,
                staat.Geheel.Onverdeeld + staat.Geheel.Delen.Sum(d => d.Onverdeeld),
                staat.Op(Niveau.Gemeente).Sum(t => t.Amv)
            )
        );
        Assert.Contains("samen 4 meer", staat.Toelichting(staat.Geheel), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_says_where_its_weight_comes_from_with_the_sources_and_its_part_for_minors()
    {
        var test = Weegboek.Maak();
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners * (1 + ses-woa)"), GebiedCode.Nederland, 100)
        {
            Amv = 10,
        };
        var staat = Verdeelstaat.Van(test.Book, Moment(test), vraag);
        Assert.Equal(
            "Het gewicht is inwoners × (1 + ses-woa) = 1.000 × (1 − 0,05) = 950 (inwoners op 1 januari 2023: 1.000, bron b; ses-woa op 1 januari 2022: −0,05, bron afgeleid, afgeleid). "
                + "Aa weegt 950 van de 10.250 en heeft daarmee recht op circa 9,27 van de 100. "
                + "De rest van circa 0,27 hoort niet bij de grootste; het blijft bij 9. "
                + "AMV, naar verhouding van de aantallen: Aa weegt 9 van de 100 en heeft daarmee recht op 0,9 van de 10. "
                + "De rest van 0,9 hoort bij de grootste; dat geeft er een bij: 1.",
            staat.Toelichting(staat.Op(Niveau.Gemeente)[0])
        );
    }

    [Fact]
    public void The_population_year_is_asked_for_apart_from_the_day_of_the_areas()
    {
        var test = Weegboek.Maak().Indicator("inwoners", "GM0001", "2024-01-01", 8000);
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners"), GebiedCode.Nederland, 100);
        Assert.Equal([47, 18, 35], Aantallen(test, vraag));
        Assert.Equal([10, 30, 60], Aantallen(test, vraag with { Indicatordatum = new(2023, 6, 1) }));
    }

    public static TheoryData<string, string, Func<Verdeelvraag, Verdeelvraag>> Onmogelijk =>
        new()
        {
            { "amv-onjuist", "niet tussen 0 en het aantal (100)", v => v with { Amv = 101 } },
            { "gebied-onbekend", "geen gebied GM9999", v => v with { Geheel = TestBook.Code("GM9999") } },
            { "niveau-onjuist", "dat ligt er niet onder", v => v with { Geheel = TestBook.Code("GM0001") } },
            { "niveau-onjuist", "dat ligt er niet onder", v => v with { Trappen = [Niveau.Land] } },
            {
                "niveau-onjuist",
                "geldt per veiligheidsregio",
                v =>
                    v with
                    {
                        Sleutel = Weegboek.Sleutel("inwoners", niveau: Niveau.Veiligheidsregio),
                        Trappen = [Niveau.Subregio],
                    }
            },
            {
                "indicator-ontbreekt",
                "‘inwoners’ bekend",
                v => v with { Sleutel = Weegboek.Sleutel("inwoners", niveau: Niveau.Subregio) }
            },
            {
                "grens-onbruikbaar",
                "Voor RT-A is een minimum of maximum",
                v => v with { Grenzen = Grens("RT-A", new(5)) }
            },
            { "grens-onbruikbaar", "Voor GM9999 is", v => v with { Grenzen = Grens("GM9999", new(5)) } },
            {
                "eigen-sleutel-onbruikbaar",
                "Voor RT-A is een eigen sleutel",
                v =>
                    v with
                    {
                        EigenSleutels = new Dictionary<GebiedCode, Sleutel> { [TestBook.Code("RT-A")] = v.Sleutel },
                    }
            },
            {
                "minima-te-groot",
                "Gemeente 1 krijgt ten minste 101",
                v => v with { Grenzen = Grens("GM0001", new(101)) }
            },
            {
                "grenzen-strijdig",
                "RT-A krijgt ten minste 50 en ten hoogste 40",
                v =>
                    v with
                    {
                        Trappen = [Niveau.Subregio],
                        Grenzen = new Dictionary<GebiedCode, Begrenzing>
                        {
                            [TestBook.Code("RT-A")] = new(50),
                            [TestBook.Code("GM0001")] = new(0, 10),
                            [TestBook.Code("GM0002")] = new(0, 30),
                        },
                    }
            },
            {
                "gewichten-nul",
                "Binnen RT-A: Alle gewichten zijn 0",
                v =>
                    v with
                    {
                        Trappen = [Niveau.Subregio],
                        EigenSleutels = new Dictionary<GebiedCode, Sleutel>
                        {
                            [TestBook.Code("RT-A")] = Weegboek.Sleutel("max(inwoners - 5000; 0)"),
                        },
                    }
            },
        };

    [Theory, MemberData(nameof(Onmogelijk))]
    public void What_cannot_be_divided_is_refused_with_names(
        string code,
        string zin,
        Func<Verdeelvraag, Verdeelvraag> maak
    )
    {
        var test = Gelders();
        var vraag = maak(new(Weegboek.Sleutel("inwoners"), Gelderland, 100));
        var weigering = Assert.Throws<Refusal>(() => Verdeelstaat.Van(test.Book, Moment(test), vraag));
        Assert.Equal(code, weigering.Code);
        Assert.Contains(zin, weigering.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_must_hold_every_municipality()
    {
        var test = Gelders().Gebied("GM0009", "Gemeente 9", "PV25").Indicator("inwoners", "GM0009", "2023-01-01", 1);
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners"), Gelderland, 100);
        Assert.Contains(
            "ligt in een subregionale tafel: Gemeente 9 niet",
            Assert
                .Throws<Refusal>(() =>
                    Verdeelstaat.Van(test.Book, Moment(test), vraag with { Trappen = [Niveau.Subregio] })
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.All(
            Verdeelstaat.Van(test.Book, Moment(test), vraag).Geheel.Delen,
            d => Assert.Equal(Niveau.Gemeente, d.Gebied.Niveau)
        );
    }

    [Fact]
    public void The_minima_of_municipalities_hold_up_their_table()
    {
        var test = Gelders();
        var vraag = new Verdeelvraag(Weegboek.Sleutel("inwoners"), Gelderland, 100)
        {
            Trappen = [Niveau.Subregio],
            Grenzen = new Dictionary<GebiedCode, Begrenzing>
            {
                [TestBook.Code("GM0001")] = new(15),
                [TestBook.Code("GM0002")] = new(5),
            },
        };
        var staat = Verdeelstaat.Van(test.Book, Moment(test), vraag);
        Assert.Equal(
            (20, 15, 5),
            (
                staat.Op(Niveau.Subregio)[0].Aantal,
                staat.Op(Niveau.Gemeente)[0].Aantal,
                staat.Op(Niveau.Gemeente)[1].Aantal
            )
        );
    }

    private static Dictionary<GebiedCode, Begrenzing> Grens(string gebied, Begrenzing grens) =>
        new() { [TestBook.Code(gebied)] = grens };

    private static int[] Aantallen(TestBook test, Verdeelvraag vraag) =>
        [.. Verdeelstaat.Van(test.Book, Moment(test), vraag).Op(Niveau.Gemeente).Select(t => t.Aantal)];

    private static Regietafel.Tijd.Peilmoment Moment(TestBook test) => test.Book.Peilmoment(new(2024, 1, 1));

    private static TestBook Gelders()
    {
        var test = TestBook.MetGelderland();
        for (var i = 1; i <= 8; i++)
            test.Indicator("inwoners", $"GM{i:0000}", "2023-01-01", i * 1000);
        return test;
    }

    private static (TestBook, Verdeelvraag) Willekeurig(int seed)
    {
        var random = new Random(seed);
        var test = TestBook.MetGelderland();
        for (var i = 1; i <= 8; i++)
            test.Indicator("inwoners", $"GM{i:0000}", "2023-01-01", random.Next(4) == 0 ? 50 : random.Next(1, 5000));
        var aantal = random.Next(2, 400);
        var methodes = Enum.GetValues<Methode>();
        Niveau[][] trappen =
        [
            [],
            [Niveau.Subregio],
            [Niveau.Veiligheidsregio],
            [Niveau.Veiligheidsregio, Niveau.Subregio],
        ];
        return (
            test,
            new(Weegboek.Sleutel("inwoners", methodes[random.Next(methodes.Length)]), Gelderland, aantal)
            {
                Amv = random.Next(aantal + 1),
                Trappen = trappen[random.Next(4)],
                Kleinste = random.Next(3) == 0 ? random.Next(2, 30) : 0,
                Zaad = random.Next(2) == 0 ? $"{seed}" : null,
            }
        );
    }

    private static Verdeelstaat? Probeer(TestBook test, Verdeelvraag vraag)
    {
        try
        {
            return Verdeelstaat.Van(test.Book, Moment(test), vraag);
        }
        catch (Refusal refusal)
        {
            Assert.Contains(refusal.Code, (string[])["kleinste-onhaalbaar", "minima-te-groot", "maxima-te-klein"]);
            return null;
        }
    }
}
