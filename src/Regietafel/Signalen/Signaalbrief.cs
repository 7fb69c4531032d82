using Regietafel.Cli;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary>The warnings as a text that people read in a letter: per table that should act, the most serious first.</summary>
internal static class Signaalbrief
{
    private const int Breedte = 78;

    public static void Schrijf(
        TextWriter output,
        Signaalbeeld beeld,
        Signaalvraag vraag,
        IReadOnlyList<Getoond> signalen,
        PeilKeuze moment
    )
    {
        output.WriteLine($"Signalen{Van(beeld, vraag)} {moment.Zin()}");
        var compleet = beeld.Compleet(vraag.Gebied);
        Regel(
            output,
            $"{Telling(signalen)} Verse cijfers van {Tekst.Getal(compleet.Vers)} van {Tekst.Aantal(compleet.Gemeenten, "gemeente", "gemeenten")}.",
            ""
        );
        var tafels = signalen
            .GroupBy(s => s.Signaal.Tafel)
            .OrderBy(t => t.Key.Niveau)
            .ThenBy(t => Naam(beeld, t.Key), Tekst.Volgorde);
        foreach (var tafel in tafels)
        {
            output.WriteLine();
            output.WriteLine($"{Naam(beeld, tafel.Key)} ({Tekst.Getal(tafel.Count())})");
            foreach (var getoond in tafel)
                Schrijf(output, beeld, getoond);
        }
    }

    /// <summary><c>28 signalen: 25 urgent, 2 aandacht, 1 ter kennisname.</c></summary>
    public static string Telling(IReadOnlyList<Getoond> signalen) =>
        signalen.Count == 0
            ? "Geen signalen."
            : $"{Tekst.Aantal(signalen.Count, "signaal", "signalen")}: "
                + string.Join(
                    ", ",
                    Enum.GetValues<Ernst>()
                        .Select(e => (Ernst: e, Aantal: signalen.Count(s => s.Signaal.Ernst == e)))
                        .Where(t => t.Aantal > 0)
                        .Select(t => $"{Tekst.Getal(t.Aantal)} {Signaalwoorden.Ernst(t.Ernst)}")
                )
                + ".";

    /// <summary><c> van Gelderland</c>; nothing for all.</summary>
    public static string Van(Signaalbeeld beeld, Signaalvraag vraag) =>
        vraag.Gebied is { } gebied ? $" van {Naam(beeld, gebied)}" : "";

    private static void Schrijf(TextWriter output, Signaalbeeld beeld, Getoond getoond)
    {
        var signaal = getoond.Signaal;
        var staat = getoond.Leven.Staat == Signaalstaat.Nieuw ? "" : $" ({Signaalwoorden.Staat(getoond.Leven)})";
        Regel(
            output,
            $"- {Signaalwoorden.Ernst(signaal.Ernst)}{staat}: {Signaalwoorden.Zin(signaal, beeld.Indeling, beeld.Peilmoment.Peildatum)}",
            "  "
        );
        output.WriteLine($"  sinds {Signaalwoorden.Sinds(beeld.Sinds(signaal))}; {signaal.Kenmerk}");
    }

    /// <summary>Broken between words; what is longer than a line stays whole.</summary>
    private static void Regel(TextWriter output, string tekst, string inspringing)
    {
        var regel = "";
        foreach (var woord in tekst.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (regel.Length > inspringing.Length && regel.Length + 1 + woord.Length > Breedte)
            {
                output.WriteLine(regel);
                regel = inspringing;
            }
            regel += (regel.Length == 0 || regel == inspringing ? "" : " ") + woord;
        }
        output.WriteLine(regel);
    }

    private static string Naam(Signaalbeeld beeld, Gebieden.GebiedCode code) =>
        beeld.Indeling.Find(code)?.Naam ?? code.ToString();
}
