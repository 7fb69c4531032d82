using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary>In which order the register stands.</summary>
public enum Volgorde
{
    Gemeente,
    Naam,
    Plekken,
    Eind,
}

/// <summary>How the register is shown.</summary>
public enum Beeld
{
    Lijst,
    Tijdlijn,
}

/// <summary>What the address of the register asks for: every filter, the order, and which rows.</summary>
public sealed record RegisterVraag(
    Gebied? Gebied,
    Registerkeuze Keuze,
    Volgorde Volgorde,
    Beeld Beeld,
    int Pagina,
    int Rijen
)
{
    public const int StandaardRijen = 50;
    public const int MeesteRijen = 200;
    private const int LangsteTekst = 100;

    /// <exception cref="Unreadable">A parameter says nothing that can be understood, or names an area that is not there.</exception>
    public static RegisterVraag Lees(IQueryCollection query, Stand stand) =>
        new(
            Tekst(query, "gebied") is { } gebied
                ? AreaRoute.Named(gebied, stand.Indeling, stand.Peilmoment.Peildatum)
                : null,
            LeesKeuze(query),
            Woord<Volgorde>(query, "volgorde") ?? default,
            Woord<Beeld>(query, "beeld") ?? default,
            Getal(query, "pagina", 1, 1_000_000),
            Getal(query, "rijen", StandaardRijen, MeesteRijen)
        );

    private static Registerkeuze LeesKeuze(IQueryCollection query)
    {
        var taak = Woord<Taak>(query, "taak");
        return new(
            taak,
            Soort(Tekst(query, "soort"), taak),
            Tekst(query, "exploitant"),
            Woord<Zekerheid>(query, "zekerheid"),
            Dag(query, "eindigt-voor"),
            Tekst(query, "tekst"),
            Ja(query, "kleinschalig"),
            Ja(query, "gesloten")
        );
    }

    /// <summary>The step that a page about plans shows.</summary>
    public static Locatiestap Stap(IQueryCollection query) => Woord<Locatiestap>(query, "stap") ?? Locatiestap.Open;

    /// <summary>The same question with something changed, as an address; the page goes back to the first unless it is what changes.</summary>
    public string Url(Peil peil, string pad = Navigation.Locaties) =>
        peil.Url(
            pad,
            [
                .. Parameters(),
                ("volgorde", Volgorde == default ? null : CijferWoorden.Woord(Volgorde)),
                ("beeld", Beeld == default ? null : CijferWoorden.Woord(Beeld)),
                ("pagina", Pagina == 1 ? null : Pagina.ToString(CultureInfo.InvariantCulture)),
                ("rijen", Rijen == StandaardRijen ? null : Rijen.ToString(CultureInfo.InvariantCulture)),
            ]
        );

    /// <summary>The filters as they stand in an address; null where nothing is asked.</summary>
    public IReadOnlyList<(string Name, string? Value)> Parameters() =>
        [
            ("gebied", Gebied?.Code.ToString()),
            ("taak", Keuze.Taak is { } taak ? CijferWoorden.Woord(taak) : null),
            ("soort", Keuze.Soort),
            ("exploitant", Keuze.Exploitant),
            ("zekerheid", Keuze.Zekerheid is { } zekerheid ? CijferWoorden.Woord(zekerheid) : null),
            ("eindigt-voor", Keuze.EindigtVoor is { } dag ? Web.Tekst.Iso(dag) : null),
            ("tekst", Keuze.Tekst),
            ("kleinschalig", Keuze.Kleinschalig ? "ja" : null),
            ("gesloten", Keuze.OokGesloten ? "ja" : null),
        ];

    private static string? Soort(string? code, Taak? taak) =>
        code is null ? null
        : Soortenbestand.Soorten.Alle.FirstOrDefault(s =>
            string.Equals(s.Code, code, StringComparison.OrdinalIgnoreCase) && (taak is null || s.Taak == taak)
        )
            is { } soort
            ? soort.Code
        : Soortenbestand.Soorten.Alle.Any(s => string.Equals(s.Code, code, StringComparison.OrdinalIgnoreCase))
            ? code.ToUpperInvariant()
        : throw new Unreadable(
            $"‘{code}’ is geen soort capaciteit. Kies {string.Join(", ", Soortenbestand.Soorten.Alle.Select(s => s.Code).Distinct())}."
        );

    private static string? Tekst(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is not { Length: > 0 } tekst ? null
        : tekst.Length <= LangsteTekst ? tekst
        : throw new Unreadable($"Wat er bij {name} staat is te lang: hoogstens {LangsteTekst} tekens.");

    private static T? Woord<T>(IQueryCollection query, string name)
        where T : struct, Enum
    {
        if (Tekst(query, name) is not { } tekst)
            return null;
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (CijferWoorden.Woord(waarde) == tekst)
                return waarde;
        }
        throw new Unreadable(
            $"‘{tekst}’ is geen {name}. Kies {string.Join(", ", Enum.GetValues<T>().Select(CijferWoorden.Woord))}."
        );
    }

    private static DateOnly? Dag(IQueryCollection query, string name) =>
        Tekst(query, name) is not { } tekst ? null
        : PeilQuery.Day(tekst, "een dag", out var dag) is not { } problem ? dag
        : throw new Unreadable(problem);

    private static bool Ja(IQueryCollection query, string name) =>
        Tekst(query, name) switch
        {
            null or "nee" => false,
            "ja" => true,
            var tekst => throw new Unreadable($"‘{tekst}’ is geen ja of nee bij {name}."),
        };

    private static int Getal(IQueryCollection query, string name, int standaard, int most) =>
        Tekst(query, name) is not { } tekst ? standaard
        : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && getal >= 1
        && getal <= most
            ? getal
        : throw new Unreadable($"‘{tekst}’ is bij {name} geen heel getal van 1 tot en met {most}.");
}
