using System.Globalization;
using Regietafel.Tests.Cli;
using Regietafel.Tests.Huis;
using Regietafel.Tests.Voorbeeld;

namespace Regietafel.Tests.Verdelingen;

/// <summary>
/// The key of the Spreidingswet beside what was published of it (reference/spreidingswet-2024-gepubliceerd.csv), as docs/verdeelsleutels.md tells it.
/// </summary>
public sealed class GepubliceerdTests
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string Pagina = Repository.Read("docs/verdeelsleutels.md");
    private static readonly Task<IReadOnlyList<Afwijking>> Afwijkingen = Vergelijk();

    /// <summary>In per cent and in places; plus: the key gives more than was published.</summary>
    private sealed record Afwijking(
        string Gebied,
        string Naam,
        int Gepubliceerd,
        int Uitkomst,
        int? Amv,
        int AmvUitkomst
    )
    {
        public int Plaatsen => Uitkomst - Gepubliceerd;

        public decimal Procent => Plaatsen * 100m / Gepubliceerd;

        public bool IsGemeente => Gebied.StartsWith("GM", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_a_row_for_every_published_figure_with_what_the_key_makes_of_it() =>
        Assert.All(
            await Afwijkingen,
            a =>
                Assert.Contains(
                    $"| {(a.IsGemeente ? "" : "provincie ")}{a.Naam} | {Getal(a.Gepubliceerd)} | {Getal(a.Uitkomst)} | {Procent(a)} | {Plaatsen(a)} |\n",
                    Pagina,
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("gemeenten", true)]
    [InlineData("provincies", false)]
    public async Task The_page_sums_the_deviations_up_as_they_are(string welke, bool gemeente)
    {
        var afwijkingen = (await Afwijkingen).Where(a => a.IsGemeente == gemeente).ToList();
        var groottes = afwijkingen.Select(a => Math.Abs(a.Procent)).Order().ToList();
        var midden = (groottes[(groottes.Count - 1) / 2] + groottes[groottes.Count / 2]) / 2;
        Assert.Contains(
            $"| {afwijkingen.Count} {welke} | {Afgerond(midden)} % | {Afgerond(groottes[^1])} % | {groottes.Count(g => g <= 1)} |\n",
            Pagina,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_key_comes_within_about_one_per_cent_or_two_places_of_what_was_published() =>
        Assert.All(
            await Afwijkingen,
            a => Assert.True(Math.Abs(a.Procent) <= 1.1m || Math.Abs(a.Plaatsen) <= 2, $"{a.Naam}: {Procent(a)}")
        );

    [Fact]
    public async Task A_flat_share_for_minors_comes_within_one_place_of_what_was_published()
    {
        var metAmv = (await Afwijkingen).Where(a => a.Amv is not null).ToList();
        Assert.Equal(5, metAmv.Count);
        Assert.All(metAmv, a => Assert.InRange(a.AmvUitkomst - a.Amv!.Value, -1, 1));
        // Of the published number itself the share is the published part to the place.
        Assert.All(metAmv, a => Assert.Equal(a.Amv, (int)Math.Round(a.Gepubliceerd * 8_140 / 96_000m)));
    }

    private static async Task<IReadOnlyList<Afwijking>> Vergelijk()
    {
        string[] vraag =
        [
            "verdeel",
            "spreidingswet",
            "--aantal",
            "96000",
            "--amv",
            "8140",
            "--peildatum",
            "2024-01-01",
        ];
        var uitkomsten = (await Uitkomst.Van(vraag))
            .Rows()
            .Concat((await Uitkomst.Van([.. vraag, "--niveau", "provincie"])).Rows())
            .ToDictionary(r => r["gebied"]);
        return
        [
            .. Csv.Reference("spreidingswet-2024-gepubliceerd")
                .Select(r => (Rij: r, Uitkomst: uitkomsten[r["gebied"]]))
                .Select(r => new Afwijking(
                    r.Rij["gebied"],
                    r.Rij["naam"],
                    r.Rij.Number("gepubliceerd"),
                    int.Parse(r.Uitkomst["aantal"]),
                    r.Rij["waarvan amv"].Length == 0 ? null : r.Rij.Number("waarvan amv"),
                    int.Parse(r.Uitkomst["waarvan amv"])
                )),
        ];
    }

    private static string Procent(Afwijking a) =>
        $"{(a.Plaatsen > 0 ? "+" : a.Plaatsen < 0 ? "−" : "")}{Afgerond(a.Procent)} %";

    private static string Plaatsen(Afwijking a) => a.Plaatsen.ToString("+#,0;−#,0;0", Nederlands);

    private static string Afgerond(decimal procent) => Math.Abs(procent).ToString("0.0", Nederlands);

    private static string Getal(int getal) => getal.ToString("N0", Nederlands);
}
