using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Kalenders;

/// <summary>A point of the agenda in Dutch.</summary>
public static class AgendaTekst
{
    public static string Kop(Staat staat) =>
        staat switch
        {
            Kalenders.Staat.TeLaat => "Te laat",
            Kalenders.Staat.Nu => "Nu te doen",
            Kalenders.Staat.Komend => "Komend",
            _ => "Gedaan",
        };

    public static string Regeling(Regeling regeling) =>
        regeling == Kalenders.Regeling.Spreidingswet ? "Spreidingswet" : "Taakstelling";

    /// <summary><c>vóór 1 november 2026</c>.</summary>
    public static string Termijn(Agendapunt punt) =>
        punt.Stap.Wijze switch
        {
            Wijze.Voor => "vóór ",
            Wijze.Uiterlijk => "uiterlijk ",
            _ => "op ",
        } + Tekst.Dag(punt.Dag);

    /// <summary><c>12 dagen te laat</c>, <c>nog 3 dagen</c>, <c>vanaf 1 september 2026</c>, <c>gedaan op 30 oktober 2026</c>.</summary>
    public static string Staat(Agendapunt punt) =>
        punt.Staat switch
        {
            Kalenders.Staat.TeLaat => Tekst.Aantal(-punt.DagenTot, "dag", "dagen") + " te laat",
            Kalenders.Staat.Nu when punt.DagenTot == 0 => "vandaag de laatste dag",
            Kalenders.Staat.Nu => "nog " + Tekst.Aantal(punt.DagenTot, "dag", "dagen"),
            Kalenders.Staat.Komend => "vanaf " + Tekst.Dag(punt.EersteDag),
            _ => punt.DagGedaan is { } dag ? "gedaan op " + Tekst.Dag(dag) : "gedaan",
        };

    /// <summary><c>de commissaris van de Koning in Gelderland</c>, <c>51 gemeenten</c>.</summary>
    public static string Wie(Agendapunt punt, AreaNames namen) =>
        (punt.Stap.Wie, punt.IsVoorDelen) switch
        {
            (Partij.Minister, _) => "minister",
            (Partij.Gemeente, true) => Tekst.Aantal(punt.Delen, "gemeente", "gemeenten"),
            (Partij.Gemeente, false) => "gemeente " + namen[punt.Gebied],
            (var wie, true) => $"{Partijnaam(wie)} in {Tekst.Aantal(punt.Delen, "provincie", "provincies")}",
            (var wie, false) => $"{Partijnaam(wie)} {(wie == Partij.Commissaris ? "in" : "van")} {namen[punt.Gebied]}",
        };

    /// <summary><c>3 van 51 gemeenten gedaan</c>; null when one area must set the step.</summary>
    public static string? Voortgang(Agendapunt punt) =>
        punt.IsVoorDelen
            ? $"{Tekst.Getal(punt.Gedaan)} van {StandWords.Aantal(punt.Delen, punt.Stap.Niveau)} gedaan"
            : null;

    /// <summary><c>31 oktober 2026 is een zaterdag</c>: named, because no term shifts here. Null when the days are working days.</summary>
    public static string? LetOp(Agendapunt punt)
    {
        var zinnen = new[] { punt.LaatsteDag, punt.Dag }
            .Distinct()
            .Select(dag => (dag, wat: Feestdagen.Bijzonder(dag)))
            .Where(d => d.wat is not null)
            .Select(d => $"{Tekst.Dag(d.dag)} is {d.wat}")
            .ToList();
        return zinnen.Count == 0 ? null : string.Join(", ", zinnen);
    }

    /// <summary>The address of the form that books the point as done, filled in; null where the area that is shown does not set it.</summary>
    public static string? BoekAls(Agendapunt punt, Peil peil) =>
        punt.Staat == Kalenders.Staat.Gedaan || punt.Gebied.Niveau is Niveau.Veiligheidsregio or Niveau.Subregio
            ? null
            : peil.Url(
                "/vastleggen/kalenderstap",
                ("gebied", punt.Gebied.ToString()),
                ("kalenderstap", punt.Stap.Code),
                ("cyclus", punt.Cyclus.ToString())
            );

    private static string Partijnaam(Partij partij) =>
        partij switch
        {
            Partij.Commissaris => "commissaris van de Koning",
            Partij.Regietafel => "provinciale regietafel",
            Partij.Provincie => "gedeputeerde staten",
            _ => CijferWoorden.Woord(partij),
        };
}
