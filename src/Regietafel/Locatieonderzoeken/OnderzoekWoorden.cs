using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Locatieonderzoeken;

/// <summary>How candidates, their totals and what was decided about them are said to people.</summary>
public static class OnderzoekWoorden
{
    public const string GeenBesluit = "nog geen besluit";

    /// <summary>Computed exactly, shown with one decimal: <c>7,4</c>.</summary>
    public static string Getal(Breuk getal) => getal.Afgerond(1).ToString("0.0", Tekst.Dutch);

    /// <summary><c>7,4</c>, or <c>onvolledig, tussen 5,2 en 7,8</c>.</summary>
    public static string Totaal(Totaalscore? totaal) =>
        totaal is null ? "geen weging"
        : totaal.Waarde is { } waarde ? Getal(waarde)
        : $"onvolledig, {Tussen(totaal)}";

    /// <summary>What an incomplete total can still become.</summary>
    public static string Tussen(Totaalscore totaal) => $"tussen {Getal(totaal.Laagst)} en {Getal(totaal.Hoogst)}";

    public static string Besluit(Kandidaatstand kandidaat) =>
        kandidaat.Besluit is { } besluit ? CijferWoorden.Woord(besluit.Feit.Besluit) : GeenBesluit;

    /// <summary>The class that colours the mark and the circle of a decision.</summary>
    public static string Kleur(Kandidaatstand kandidaat) => Kleur(kandidaat.Besluit?.Feit.Besluit);

    public static string Kleur(Kandidaatbesluit? besluit) =>
        besluit is { } genomen ? $"choice-{CijferWoorden.Woord(genomen)}" : "choice-open";

    /// <summary><c>plaats 2 met 6,4, gekozen</c>.</summary>
    public static string Positie(Rang rang)
    {
        var plaats = rang.Plaats is { } nummer ? $"plaats {nummer} met " : "";
        return $"{plaats}{Totaal(rang.Totaal)}, {Besluit(rang.Kandidaat)}";
    }

    public static string Kandidaten(int aantal) => Tekst.Aantal(aantal, "kandidaat", "kandidaten");
}
