using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Standen;

/// <summary>The words of a figure outside the pages: names for machines, and labels on the command line.</summary>
internal static class CijferWoorden
{
    /// <summary>The name of the monthly norm, which is a figure of its own and has the herkomst of the corrected target.</summary>
    public const string Maandnorm = "maandnorm";

    /// <summary>Every figure that can be asked for by name.</summary>
    public static IEnumerable<string> Namen => Enum.GetValues<Grootheid>().Select(HerkomstLink.Slug).Append(Maandnorm);

    /// <summary>The figure of that name.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public static CijferNaam Lees(GebiedCode gebied, Taak taak, string cijfer, Termijn? per, string? soort)
    {
        var slug = cijfer == Maandnorm ? HerkomstLink.Slug(Grootheid.GecorrigeerdeTaakstelling) : cijfer;
        if (!Namen.Contains(cijfer))
            throw new Refusal("cijfer-onbekend", $"'{cijfer}' is geen cijfer: kies {string.Join(", ", Namen)}.");
        if (soort is { Length: > 0 } && Soort.Zoek(taak, soort) is null)
            throw new Refusal(
                "soort-onbekend",
                $"'{soort}' is geen soort van {Woorden.Taak(taak)}: kies {string.Join(", ", Soort.Van(taak).Select(s => s.Code))}."
            );
        var grootheid = Enum.GetValues<Grootheid>().First(g => HerkomstLink.Slug(g) == slug);
        return new(gebied, taak, grootheid, per, soort is { Length: > 0 } ? soort : null);
    }

    public static string Naam(CijferRegel regel) =>
        regel.IsMaandnorm ? Maandnorm : HerkomstLink.Slug(regel.Naam.Grootheid);

    /// <summary>A member of an enumeration as a word in lower case.</summary>
    public static string Woord<T>(T waarde)
        where T : struct, Enum =>
        string.Concat(
            waarde
                .ToString()
                .Select(
                    (c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"
                )
        );

    /// <summary>Whether the figure is registered, for machines.</summary>
    public static string Registratie(Cijfer cijfer) =>
        cijfer.IsOnvolledig ? "onvolledig"
        : cijfer.IsGeregistreerd ? "geregistreerd"
        : "niet-geregistreerd";

    /// <summary>Of how many parts it is the sum; null when it is no sum.</summary>
    public static int? Delen(Cijfer cijfer) => cijfer.Delen > 0 ? cijfer.Delen : null;

    /// <summary>How many of those are not registered, or not wholly.</summary>
    public static int? Ontbreekt(Cijfer cijfer) => cijfer.Delen > 0 ? cijfer.Ontbreekt : null;

    /// <summary>The same for people, with how many of the parts there are.</summary>
    public static string RegistratieTekst(Cijfer cijfer) =>
        cijfer switch
        {
            { IsOnvolledig: true, Delen: > 0 } => $"onvolledig ({cijfer.Delen - cijfer.Ontbreekt} van {cijfer.Delen})",
            { IsOnvolledig: true } => "onvolledig",
            { IsGeregistreerd: true } => "geregistreerd",
            _ => Tekst.NietGeregistreerd,
        };

    public static string Per(Termijn per) => per.Halfjaar is { } halfjaar ? halfjaar.ToString() : Tekst.Dag(per.Begin);

    /// <summary>A figure with its sign where it has one; a real minus.</summary>
    public static string Getal(CijferRegel regel) =>
        (regel.Cijfer.Ongeveer ? "circa " : "")
        + regel switch
        {
            { IsMaandnorm: true, Maandnorm: { } norm } => norm.ToString("#,0.#"),
            { Aantal: null } => Tekst.NietGeregistreerd,
            { Naam.Grootheid: var g, Cijfer.Aantal: { } aantal } when CijferText.MetTeken(g) => Tekst.Verschil(aantal),
            _ => Tekst.Getal(regel.Cijfer.Aantal),
        }
        + (regel.Cijfer.Afgeleid ? "*" : "");

    public static string Label(CijferRegel regel) =>
        regel.Naam.Soort is { } soort ? Soorten(Soort.Zoek(regel.Naam.Taak, soort)!, regel)
        : regel.IsMaandnorm ? "maandnorm"
        : regel.Naam.Grootheid switch
        {
            Grootheid.Opgave => (regel.Naam.Taak == Taak.Statushouders ? "taakstelling " : "opgave per ")
                + (regel.Naam.Per is { } per ? Per(per) : "geen termijn")
                + (regel.Status is { } status ? $", {Woord(status)}" : "")
                + (regel.Geldt == Geldt.Komend ? ", komend" : ""),
            Grootheid.OpgaveAmv => "  waarvan AMV",
            Grootheid.Realisatie => (regel.Naam.Taak == Taak.Statushouders ? "gehuisvest" : "realisatie")
                + Gemeten(regel),
            Grootheid.Verschil => "verschil: realisatie − opgave",
            Grootheid.Onverdeeld => "onverdeeld",
            Grootheid.Gepland => $"gepland op {Per(regel.Naam.Per!.Value)}",
            Grootheid.GeplandVerschil => "verschil: gepland − opgave",
            Grootheid.Beginsaldo => "beginsaldo",
            Grootheid.VerwachtBeginsaldo => "verwacht beginsaldo",
            Grootheid.Afwijking => "afwijking van wat verwacht werd",
            Grootheid.Correcties => "correcties",
            Grootheid.GecorrigeerdeTaakstelling => "gecorrigeerde taakstelling",
            Grootheid.Eindsaldo => "eindsaldo",
            _ => Naam(regel),
        };

    private static string Soorten(Soort soort, CijferRegel regel) =>
        "  "
        + soort.Telling switch
        {
            Telling.Waarvan => $"waarvan {soort.Naam} ({soort.Code})",
            Telling.Ernaast => $"daarnaast {soort.Naam} ({soort.Code})",
            _ => $"{soort.Naam} ({soort.Code})",
        }
        + (regel.Naam.Grootheid == Grootheid.Realisatie && soort.Telling == Telling.Ernaast ? Gemeten(regel) : "");

    private static string Gemeten(CijferRegel regel) =>
        (regel.Oudste, regel.Nieuwste) switch
        {
            (_, null) => "",
            ({ } a, { } b) when a != b => $", gemeten tussen {Tekst.Dag(a)} en {Tekst.Dag(b)}",
            (_, { } b) => $", gemeten op {Tekst.Dag(b)}",
        };
}
