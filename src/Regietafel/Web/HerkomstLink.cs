using System.Diagnostics.CodeAnalysis;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Web;

/// <summary>
/// The address of the herkomst of a figure: <c>/herkomst/PV25/statushouders/gecorrigeerde-taakstelling?termijn=2023-II&amp;soort=…</c> with the
/// peilmoment. Writing and reading it stand side by side, so that they stay the same.
/// </summary>
public static class HerkomstLink
{
    private static readonly (Grootheid Grootheid, string Slug)[] Slugs =
    [
        .. Enum.GetValues<Grootheid>().Select(g => (g, Slug(g.ToString()))),
    ];

    private static readonly (Taak Taak, string Slug)[] Taken = [.. Taak.Alle.Select(t => (t, Slug(t.ToString())))];

    private static readonly string[][] Paden =
    [
        .. Taken.Select(t => Slugs.Select(s => $"/{t.Slug}/{s.Slug}").ToArray()),
    ];

    public static string Url(CijferNaam naam, Peil peil) =>
        peil.Url(
            ["/herkomst/", naam.Gebied.ToString(), Paden[(int)naam.Taak][(int)naam.Grootheid]],
            ("termijn", naam.Per?.ToString()),
            ("soort", naam.Soort)
        );

    public static string Slug(Taak taak) => Taken[(int)taak].Slug;

    public static string Slug(Grootheid grootheid) => Slugs[(int)grootheid].Slug;

    /// <summary>Reads the parts of such an address; false when they name no figure.</summary>
    public static bool TryParse(
        string gebied,
        string taak,
        string cijfer,
        string? termijn,
        string? soort,
        [NotNullWhen(true)] out CijferNaam? naam
    )
    {
        naam = null;
        if (!GebiedCode.TryParse(gebied, null, out var code))
            return false;
        var taken = Taken.Where(t => t.Slug == taak).Select(t => t.Taak).ToList();
        var grootheden = Slugs.Where(s => s.Slug == cijfer).ToList();
        Termijn? per = Termijn.TryParse(termijn, null, out var gelezen) && Dagen.Bevat(gelezen.Begin) ? gelezen : null;
        if (taken.Count != 1 || grootheden.Count != 1 || (per is null && termijn is { Length: > 0 }))
            return false;
        if (soort is { Length: > 0 } && Soort.Zoek(taken[0], soort) is null)
            return false;
        naam = new(code, taken[0], grootheden[0].Grootheid, per, soort is { Length: > 0 } ? soort : null);
        return true;
    }

    /// <summary><c>GecorrigeerdeTaakstelling</c> becomes <c>gecorrigeerde-taakstelling</c>.</summary>
    private static string Slug(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : $"{c}"));
}
