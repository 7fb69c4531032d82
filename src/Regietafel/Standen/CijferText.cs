using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Standen;

/// <summary>The name of a figure to people: <c>Realisatie asielopvang, noodopvang</c>.</summary>
public static class CijferText
{
    public static string Naam(CijferNaam naam)
    {
        var soort = naam.Soort is { } code ? $", {Opgaven.Soort.Zoek(naam.Taak, code)?.Naam}" : "";
        return $"{Woord(naam.Grootheid, naam.Taak)} {Woorden.Taak(naam.Taak)}{soort}";
    }

    public static string Woord(Grootheid grootheid, Taak taak) =>
        grootheid switch
        {
            Grootheid.Opgave => taak == Taak.Statushouders ? "Taakstelling" : "Opgave",
            Grootheid.OpgaveAmv => "Opgave, deel AMV,",
            Grootheid.Realisatie => taak == Taak.Statushouders ? "Gehuisvest," : "Realisatie",
            Grootheid.Verschil => "Verschil",
            Grootheid.Onverdeeld => "Onverdeeld",
            Grootheid.Gepland => "Gepland",
            Grootheid.GeplandVerschil => "Verschil van het plan,",
            Grootheid.Beginsaldo => "Beginsaldo",
            Grootheid.VerwachtBeginsaldo => "Verwacht beginsaldo",
            Grootheid.Afwijking => "Onverklaarde afwijking",
            Grootheid.Correcties => "Correcties",
            Grootheid.GecorrigeerdeTaakstelling => "Gecorrigeerde taakstelling",
            Grootheid.Eindsaldo => "Eindsaldo",
            Grootheid.VerwachtEindsaldo => "Verwacht eindsaldo",
            Grootheid.Koppelingen => "Koppelingen",
            Grootheid.Ontheffing => "Ontheffing",
            Grootheid.VerklaardTekort => "Door koppelingen verklaard tekort",
            Grootheid.Verschoond => "Verschoond tekort",
            Grootheid.Toetstekort => "Toetstekort",
            Grootheid.NogInTeLopen => "Nog in te lopen,",
            _ => throw new ArgumentOutOfRangeException(nameof(grootheid)),
        };

    /// <summary>A difference or a balance says its sign.</summary>
    public static bool MetTeken(Grootheid grootheid) =>
        grootheid
            is Grootheid.Verschil
                or Grootheid.GeplandVerschil
                or Grootheid.Beginsaldo
                or Grootheid.VerwachtBeginsaldo
                or Grootheid.Afwijking
                or Grootheid.Correcties
                or Grootheid.Eindsaldo
                or Grootheid.VerwachtEindsaldo;

    public static string Eenheid(Taak taak) => taak == Taak.Statushouders ? "personen" : "plaatsen";

    public static string? Per(Termijn? per) => per is { } termijn ? Boekingen.FactText.Per(termijn) : null;
}
