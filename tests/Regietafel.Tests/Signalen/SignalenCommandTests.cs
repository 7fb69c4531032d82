using System.Text;
using System.Text.Json;
using Regietafel.Tests.Cli;

namespace Regietafel.Tests.Signalen;

/// <summary><c>regietafel signalen</c> on the example book.</summary>
public sealed class SignalenCommandTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    private const string Dag = "2024-01-08";

    private Task<Uitkomst> Vraag(params string[] args) =>
        Uitkomst.Van(["signalen", "--peildatum", Dag, .. args, "--boek", book.Path]);

    [Fact]
    public async Task The_shortage_of_the_province_is_one_line_and_not_one_for_each_of_its_municipalities()
    {
        var answer = await Vraag("--gebied", "PV25", "--taak", "oekraine", "--regel", "opgave-ongedekt");
        Assert.Equal(App.Gelukt, answer.Code);
        var regel = Assert.Single(answer.Figures.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("PV25/oekraine/2024-02-01", regel, StringComparison.Ordinal);
        Assert.Contains("Signalen van Gelderland op 8 januari 2024", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_csv_and_as_json_it_says_the_same()
    {
        var rows = (await Vraag("--gebied", "PV25", "--formaat", "csv")).Rows();
        using var json = JsonDocument.Parse((await Vraag("--gebied", "PV25", "--formaat", "json")).Figures);
        Assert.Equal(
            rows.Select(r => r["kenmerk"]),
            json.RootElement.GetProperty("signalen").EnumerateArray().Select(s => s.GetProperty("kenmerk").GetString()!)
        );
        Assert.Equal(51, json.RootElement.GetProperty("gemeenten").GetInt32());
    }

    [Fact]
    public async Task As_a_letter_the_warnings_stand_under_the_table_that_should_act()
    {
        var brief = (await Vraag("--gebied", "PV25", "--formaat", "tekst")).Figures;
        Assert.StartsWith("Signalen van Gelderland op 8 januari 2024", brief, StringComparison.Ordinal);
        Assert.Matches(@"Verse\s+cijfers\s+van\s+51\s+van\s+51\s+gemeenten\.", brief);
        Assert.Contains("\nRijk van Nijmegen (", brief.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(
            brief.Split('\n').Skip(1).Where(regel => !regel.StartsWith("  sinds", StringComparison.Ordinal)),
            regel => Assert.InRange(regel.Length, 0, 79)
        );
    }

    [Theory]
    [InlineData("--regel", "bestaat-niet", App.VerkeerdGebruik)]
    [InlineData("--ernst", "erg", App.VerkeerdGebruik)]
    [InlineData("--smtp", "geen server", App.VerkeerdGebruik)]
    [InlineData("--mail-aan", "geen adres", App.VerkeerdGebruik)]
    [InlineData("--gebied", "PV99", App.Geweigerd)]
    [InlineData("--tafel", "GM9999", App.Geweigerd)]
    [InlineData("--smtp", "localhost:25", App.Geweigerd)] // to whom?
    public async Task What_cannot_be_asked_is_said(string option, string value, int code)
    {
        var answer = await Vraag(option, value);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.NotEmpty(answer.Words);
    }

    [Fact]
    public async Task The_letter_goes_by_mail_to_everyone_named()
    {
        await using var postbus = new Postbus();
        var answer = await Vraag([
            "--gebied",
            "PV25",
            "--smtp",
            postbus.Adres,
            "--afzender",
            "boek@example.org",
            "--mail-aan",
            "a@example.org",
            "--mail-aan",
            "b@example.org",
        ]);
        Assert.True(answer.Code == App.Gelukt, answer.Words);
        Assert.Contains("Verzonden aan a@example.org, b@example.org", answer.Words, StringComparison.Ordinal);
        var (van, aan, bericht) = Assert.Single(postbus.Berichten);
        Assert.Contains("boek@example.org", van, StringComparison.Ordinal);
        Assert.Equal(2, aan.Count);
        var (koppen, inhoud) = (bericht.Split("\r\n\r\n")[0].ReplaceLineEndings("\n"), Lees(bericht));
        Assert.Contains("Signalen van Gelderland op 8 januari 2024", koppen, StringComparison.Ordinal);
        Assert.Equal(
            (await Vraag("--gebied", "PV25", "--formaat", "tekst")).Figures.ReplaceLineEndings(),
            inhoud.ReplaceLineEndings()
        );
    }

    [Fact]
    public async Task A_server_that_refuses_or_is_not_there_is_told_in_a_sentence()
    {
        await using var weigert = new Postbus(weigert: true);
        string[] mail = ["--afzender", "boek@example.org", "--mail-aan", "a@example.org", "--smtp"];
        var geweigerd = await Vraag([.. mail, weigert.Adres]);
        Assert.Equal(App.Geweigerd, geweigerd.Code);
        Assert.Contains("nam het bericht niet aan", geweigerd.Words, StringComparison.Ordinal);
        Assert.Empty(weigert.Berichten);

        var weg = await Vraag([.. mail, "127.0.0.1:1"]);
        Assert.Equal(App.Geweigerd, weg.Code);
        Assert.Contains("niet te bereiken", weg.Words, StringComparison.Ordinal);
    }

    /// <summary>The text of a mail, whatever it was packed in.</summary>
    private static string Lees(string bericht)
    {
        var (koppen, inhoud) = bericht.Split("\r\n\r\n", 2) is [var k, var i] ? (k, i) : (bericht, "");
        return koppen.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(inhoud.Replace("\r\n", "", StringComparison.Ordinal)))
            : throw new InvalidDataException(koppen);
    }
}
