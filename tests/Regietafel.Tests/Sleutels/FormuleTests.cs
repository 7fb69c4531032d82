using System.Globalization;
using Regietafel.Sleutels;

namespace Regietafel.Tests.Sleutels;

public sealed class FormuleTests
{
    public FormuleTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Theory]
    [InlineData("inwoners", "1000", "3000")]
    [InlineData("inwoners * (1 + ses-woa)", "950", "3300")]
    [InlineData(" Inwoners×( 1+SES-WOA ) ", "950", "3300")]
    [InlineData("inwoners - ses-woa", "20001/20", "29999/10")]
    [InlineData("inwoners -ses-woa", "20001/20", "29999/10")]
    [InlineData("1/3 * inwoners / som(inwoners)", "1/30", "1/10")]
    [InlineData("2 - 3 - -4", "3", "3")]
    [InlineData("2 / 3 / 4", "1/6", "1/6")]
    [InlineData("2 + 3 * 4", "14", "14")]
    [InlineData("-(2 − 3)", "1", "1")]
    [InlineData("1,5 + 0.25 + 0.125", "15/8", "15/8")]
    [InlineData("min(inwoners; 2000) + max(1,5; 2)", "1002", "2002")]
    [InlineData("som(som(inwoners) / 10000)", "3", "3")]
    [InlineData("max(inwoners - 1500; 0)", "0", "1500")]
    [InlineData("(((inwoners)))÷2·4", "2000", "6000")]
    public void A_formula_is_computed_exactly_for_each_area(string formule, string a, string b)
    {
        var staat = Weegboek.Weeg(formule);
        Assert.Equal((a, b), (staat[Weegboek.A].ToString(), staat[Weegboek.B].ToString()));
    }

    [Theory]
    [InlineData("inwoners*(1+ses-woa)", "inwoners × (1 + ses-woa)", "3.000 × (1 + 0,1)", "1.000 × (1 − 0,05)")]
    [InlineData("inwoners/som(inwoners)", "inwoners / som(inwoners)", "3.000 / 10.000", "1.000 / 10.000")]
    [InlineData("1-(2-3)+inwoners", "1 − (2 − 3) + inwoners", "1 − (2 − 3) + 3.000", "1 − (2 − 3) + 1.000")]
    [InlineData("inwoners-ses-woa", "inwoners-ses-woa", "", "")]
    [InlineData("inwoners--ses-woa", "inwoners − −ses-woa", "3.000 − −0,1", "1.000 − −(−0,05)")]
    [InlineData(
        "min(inwoners;2)*-1+inwoners*9",
        "min(inwoners; 2) × −1 + inwoners × 9",
        "min(3.000; 2) × −1 + 3.000 × 9",
        "min(1.000; 2) × −1 + 1.000 × 9"
    )]
    public void A_formula_reads_as_people_write_it_with_and_without_its_values(
        string formule,
        string tekst,
        string b,
        string a
    )
    {
        Assert.Equal(tekst, Formule.Lees(formule).ToString());
        if (b.Length == 0)
            return;
        var staat = Weegboek.Weeg(formule);
        Assert.Equal((a, b), (staat.Ingevuld(Weegboek.A), staat.Ingevuld(Weegboek.B)));
    }

    [Theory]
    [InlineData("", "houdt op waar nog een getal")]
    [InlineData("inwoners *", "houdt op waar nog een getal")]
    [InlineData("inwoners inwoners", "plaats 10 van de formule staat ‘i’; daar hoort een +")]
    [InlineData("(inwoners", "plaats 10 van de formule ontbreekt een sluithaakje")]
    [InlineData("inwoners)", "plaats 9 van de formule staat ‘)’")]
    [InlineData("inwoners * 50%", "plaats 14 van de formule staat ‘%’")]
    [InlineData("%", "schrijf 0,5 in plaats van 50%")]
    [InlineData("1.234 * inwoners", "plaats 1 van de formule staat ‘1.234’, en dat kan twee getallen betekenen")]
    [InlineData("1234567890123456", "meer dan 15 cijfers")]
    [InlineData("0,1234567890123456", "meer dan 15 cijfers")]
    [InlineData("som", "daarachter hoort een haakje")]
    [InlineData("max(1)", "tussen de twee waarden hoort een ;")]
    [InlineData("max(1, 2)", "tussen de twee waarden hoort een ;")]
    [InlineData("wortel(inwoners)", "een formule kent alleen som, min en max")]
    [InlineData("inwoners ^ 2", "plaats 10 van de formule staat ‘^’")]
    [InlineData("inwoners; drop table", "plaats 9 van de formule staat ‘;’")]
    [InlineData("een_naam", "plaats 4 van de formule staat ‘_’")]
    [InlineData("inwoners\0", "een vreemd teken")]
    [InlineData("1e400", "daar hoort een +")]
    [InlineData("1..2", "plaats 2 van de formule staat ‘.’")]
    [InlineData("ses-2", "ontbreekt", "ses")]
    public void What_is_no_formula_is_refused_with_its_place(string formule, string zin, string? indicator = null)
    {
        if (indicator is not null)
        {
            Assert.Equal([indicator], Formule.Lees(formule).Indicatoren);
            return;
        }
        var weigering = Assert.Throws<Refusal>(() => Formule.Lees(formule));
        Assert.Equal("formule-onjuist", weigering.Code);
        Assert.Contains(zin, weigering.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_has_a_bounded_length_depth_and_number_of_parts()
    {
        Assert.Equal("formule-te-lang", Weigering(new string('1', 301)));
        Assert.Equal("formule-te-diep", Weigering(new string('(', 40) + "1" + new string(')', 40)));
        Assert.Equal("formule-te-diep", Weigering(new string('-', 100) + "1"));
        Assert.Equal("formule-te-lang", Weigering(string.Join('+', Enumerable.Repeat('1', 60))));
        Assert.Equal("40", Weegboek.Weeg(string.Join('+', Enumerable.Repeat('1', 40)))[Weegboek.A].ToString());
    }

    [Fact]
    public void Numbers_that_grow_too_long_are_refused_before_they_cost_time()
    {
        var test = new TestBook().Gebied("NL", "Nederland");
        for (var i = 1; i <= 300; i++)
            test.Gebied($"GM{i:0000}", $"G{i}", "NL").Indicator("x", $"GM{i:0000}", "2023-01-01", 10_007 + (2 * i));
        Assert.Contains(
            "te lang is om exact mee te rekenen",
            Assert.Throws<Refusal>(() => Weegboek.Weeg("som(1 / (x * x * x * x * x * x))", test)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("inwoners / (ses-woa * 10)", "deelt door 0 voor Cee.")]
    [InlineData("inwoners / 0", "deelt door 0 voor Aa, Bee en Cee.")]
    [InlineData("ses-woa", "kleiner dan 0 voor Aa;")]
    [InlineData("1500 - inwoners", "kleiner dan 0 voor Bee en Cee;")]
    [InlineData("bbp", "Van geen van de 3 gebieden is ‘bbp’ bekend op 1 januari 2024.")]
    public void What_cannot_be_computed_is_refused_with_the_areas(string formule, string zin) =>
        Assert.Contains(zin, Assert.Throws<Refusal>(() => Weegboek.Weeg(formule)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_value_names_its_area_and_whether_what_merged_into_it_has_one()
    {
        var test = Weegboek
            .Maak()
            .Gebied("GM0004", "Oud", "NL")
            .Gebied("GM0005", "Nieuw", "NL")
            .Indicator("inwoners", "GM0004", "2023-01-01", 500)
            .Indicator("inwoners", "GM0005", "2024-01-01", 700);
        test.Register(
            new Regietafel.Gebieden.GebiedOpgegaan(TestBook.Code("GM0004"), TestBook.Code("GM0005")),
            geldigheid: new(TestBook.Dag("2023-06-01"))
        );
        var zin = Assert.Throws<Refusal>(() => Weegboek.Weeg("inwoners", test, "2023-12-31")).Message;
        Assert.Contains("‘inwoners’ is op 31 december 2023 niet bekend van Nieuw.", zin, StringComparison.Ordinal);
        Assert.Contains("opging in Nieuw is het wel bekend", zin, StringComparison.Ordinal);
        Assert.Equal(700, Weegboek.Weeg("inwoners", test)[TestBook.Code("GM0005")]);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_formula_written_out_and_read_again_weighs_the_same(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20; i++)
        {
            var formule = Willekeurig(random, 4);
            try
            {
                var eerst = Weegboek.Weeg(formule);
                var nogmaals = Weegboek.Weeg(eerst.Sleutel.Formule.ToString());
                Assert.Equal(eerst[Weegboek.B], nogmaals[Weegboek.B]);
                Assert.Equal(eerst.Sleutel.Formule.ToString(), nogmaals.Sleutel.Formule.ToString());
            }
            catch (Refusal refusal)
            {
                Assert.NotEqual("formule-onjuist", refusal.Code);
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Any_text_is_a_formula_or_is_refused(int seed)
    {
        var random = new Random(seed);
        const string Tekens = "inwoners ses-woa som(min(max();,.+-*/×−0123456789 %^\0\ud83cé\n";
        for (var i = 0; i < 400; i++)
        {
            var tekst = random.Next(2) == 0 ? Willekeurig(random, 3) : "";
            for (var n = random.Next(1, 12); n > 0; n--)
                tekst = tekst.Insert(random.Next(tekst.Length + 1), $"{Tekens[random.Next(Tekens.Length)]}");
            try
            {
                Weegboek.Weeg(tekst, Vast);
            }
            catch (Refusal refusal)
            {
                Assert.False(string.IsNullOrWhiteSpace(refusal.Message), tekst);
            }
        }
    }

    private static readonly TestBook Vast = Weegboek.Maak();

    private static string Willekeurig(Random random, int diepte) =>
        random.Next(diepte == 0 ? 3 : 8) switch
        {
            0 => "inwoners",
            1 => "ses-woa",
            2 => $"{random.Next(1, 50)}{(random.Next(2) == 0 ? "" : $",{random.Next(1, 99)}")}",
            3 => $"som({Willekeurig(random, diepte - 1)})",
            4 =>
                $"{(random.Next(2) == 0 ? "min" : "max")}({Willekeurig(random, diepte - 1)};{Willekeurig(random, diepte - 1)})",
            5 => $"-{Willekeurig(random, 0)}",
            6 => $"({Willekeurig(random, diepte - 1)})",
            _ => $"{Willekeurig(random, diepte - 1)} {"+-*/"[random.Next(4)]} {Willekeurig(random, diepte - 1)}",
        };

    private static string Weigering(string formule) => Assert.Throws<Refusal>(() => Formule.Lees(formule)).Code;
}
