using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The addresses that the stand of an area leads to; all keep the peilmoment.</summary>
public sealed record StandLinks(Peil Peil, string? Taak = null)
{
    public string Gebied(GebiedCode code, Niveau? per = null) =>
        Peil.Url(["/gebied/", code.ToString()], ("per", per is { } niveau ? Woord(niveau) : null), ("taak", Taak));

    public string Cijfer(GebiedCode code, Taak taak, Grootheid grootheid, Termijn? per = null, string? soort = null) =>
        HerkomstLink.Url(new CijferNaam(code, taak, grootheid, per, soort), Peil);

    public string Download(GebiedCode code, string table, string format, Niveau? per = null) =>
        Peil.Url(
            ["/gebied/", code.ToString(), "/", table, ".", format],
            ("per", per is { } niveau ? Woord(niveau) : null)
        );

    private static readonly string[] Niveaus =
    [
        .. Enum.GetValues<Niveau>().Select(n => n.ToString().ToLowerInvariant()),
    ];

    /// <summary>As in a URL.</summary>
    public static string Woord(Niveau niveau) => Niveaus[(int)niveau];

    public static Niveau? Niveau(string? woord) =>
        Array.IndexOf(Niveaus, woord) is >= 0 and var niveau ? (Niveau)niveau : null;

    public static Taak? Zoek(string? woord) =>
        Opgaven.Taak.Alle.Where(t => HerkomstLink.Slug(t) == woord).Select(t => (Taak?)t).FirstOrDefault();
}
