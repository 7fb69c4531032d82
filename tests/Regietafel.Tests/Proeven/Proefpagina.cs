using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tests.Web;
using Regietafel.Tijd;

namespace Regietafel.Tests.Proeven;

/// <summary>The table of a Proef as it stands on the page: a name, and the numbers of its cells (null where none stands).</summary>
internal sealed record Proefrij(string Naam, string Soort, IReadOnlyList<int?> Cellen);

/// <summary>Questions to the Proef, and reading its page.</summary>
internal static class Proefpagina
{
    /// <summary>The opgave of Gelderland per 1 July 2025 by three keys, each first over the subregional tables.</summary>
    public const string Drie =
        "/verdelen?peildatum=2024-01-08&taak=asiel&gebied=PV25&per=2025-07-01&aantal=11704&amv=992"
        + "&sleutel=spreidingswet&via=subregio"
        + "&sleutel-2=inwoners&via-2=subregio"
        + "&sleutel-3=spreidingswet&via-3=subregio&kleinste-3=20&grenzen-3=Ede%3D100-200";

    /// <summary>The same question, asked of another page of the Proef.</summary>
    public static string Van(string pad, string meer = "") => pad + Drie["/verdelen".Length..] + meer;

    public static IReadOnlyList<Proefrij> Rijen(this IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#verdeling tbody tr, #verdeling tfoot tr").Select(Rij)];

    /// <summary>What the fields that a form sends without being touched hold.</summary>
    public static Dictionary<string, string> Vraag(this IHtmlDocument page)
    {
        var velden = new Dictionary<string, string>();
        foreach (var veld in page.QuerySelector<IHtmlFormElement>("form.proef")!.Elements)
        {
            if (veld is IHtmlInputElement { Name: { } naam } input)
                velden[naam] = input.Value;
            else if (veld is IHtmlSelectElement { Name: { } keuze } select)
                velden[keuze] = select.Value ?? "";
            else if (veld is IHtmlTextAreaElement { Name: { } tekst } area)
                velden[tekst] = area.Value;
        }
        return velden;
    }

    /// <summary>Presses ‘Reken door’, with some fields filled in otherwise; the address where one ends up.</summary>
    public static async Task<string> Reken(this TestServer server, IHtmlDocument page, params (string, string)[] anders)
    {
        var velden = page.Vraag();
        foreach (var (naam, waarde) in anders)
            velden[naam] = waarde;
        using var inhoud = new FormUrlEncodedContent(velden);
        using var antwoord = await server.Browser.GetAsync("/verdelen?" + await inhoud.ReadAsStringAsync());
        Assert.Equal(System.Net.HttpStatusCode.Redirect, antwoord.StatusCode);
        return antwoord.Headers.Location!.ToString();
    }

    /// <summary>The words of a row, cell by cell.</summary>
    public static string Woorden(this IElement rij) =>
        string.Join(
            ' ',
            rij.QuerySelectorAll("th, td")
                .Select(c => string.Join(' ', c.ChildNodes.Select(n => n.TextContent.Trim())))
                .Where(t => t.Length > 0)
        );

    /// <summary>The words of every row of a table.</summary>
    public static IReadOnlyList<string> Regels(this IHtmlDocument page, string tabel) =>
        [.. page.QuerySelectorAll($"#{tabel} tbody tr").Select(Woorden)];

    /// <summary>Books an opgave to divide.</summary>
    public static async Task Opgave(this TestServer server, string per, int aantal = 1000)
    {
        await using var batch = await server.Ledger.Begin("proef");
        var feit = new OpgaveVastgesteld(
            Taak.Asiel,
            GebiedCode.Parse("PV25"),
            Termijn.Parse(per),
            aantal,
            null,
            Standing.Indicatief
        );
        Assert.Null(batch.Add(new(feit, Bron: new("PRT-GLD-2024"))));
        Assert.Empty(await batch.Commit());
    }

    public static string Fout(this IHtmlDocument page, string veld) =>
        page.QuerySelector($"#{veld}-fout") is { } fout ? fout.Text() : "";

    public static string Href(this IHtmlDocument page, string tekst) =>
        page.QuerySelectorAll("main a")
            .First(a => a.Text().StartsWith(tekst, StringComparison.Ordinal))
            .GetAttribute("href")!;

    private static Proefrij Rij(IElement rij) =>
        new(
            rij.QuerySelector("th")!.Text(),
            rij.ParentElement!.LocalName == "tfoot" ? "totaal" : rij.ClassName ?? "",
            [.. rij.QuerySelectorAll("td").Select(Getal)]
        );

    private static int? Getal(IElement cel)
    {
        var tekst = (cel.QuerySelector("a, button") ?? cel)
            .Text()
            .Replace('−', '-')
            .Replace(".", "", StringComparison.Ordinal);
        return int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)
            ? getal
            : null;
    }
}
