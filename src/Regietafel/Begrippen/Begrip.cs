using Regietafel.Opgaven;
using Regietafel.Standen;

namespace Regietafel.Begrippen;

/// <summary>A word with what it means here and, where there is one, the law it comes from. <paramref name="Id"/> is its anchor on <c>/begrippen</c>.</summary>
public sealed record Begrip(string Id, string Woord, string Uitleg, string? Grondslag = null)
{
    /// <summary>The definition of what a figure measures.</summary>
    public static Begrip Van(Grootheid grootheid, Taak taak) =>
        Begrippenlijst.Zoek(
            grootheid switch
            {
                Grootheid.Opgave => taak == Taak.Statushouders ? "taakstelling" : "opgave",
                Grootheid.OpgaveAmv => "amv",
                Grootheid.Realisatie => taak == Taak.Statushouders ? "gehuisvest" : "realisatie",
                Grootheid.Verschil => "verschil",
                Grootheid.Onverdeeld => "onverdeeld",
                Grootheid.Gepland or Grootheid.GeplandVerschil => "gepland",
                Grootheid.Beginsaldo or Grootheid.VerwachtBeginsaldo => "beginsaldo",
                Grootheid.Afwijking => "afwijking",
                Grootheid.Correcties => "correctie",
                Grootheid.GecorrigeerdeTaakstelling => "gecorrigeerde-taakstelling",
                Grootheid.Eindsaldo => "eindsaldo",
                Grootheid.VerwachtEindsaldo => "tempo",
                Grootheid.Koppelingen => "koppelingen",
                Grootheid.Ontheffing => "ontheffing",
                Grootheid.VerklaardTekort or Grootheid.Verschoond => "verschoning",
                Grootheid.Toetstekort or Grootheid.NogInTeLopen => "toetstekort",
                _ => "opgave",
            }
        );
}
