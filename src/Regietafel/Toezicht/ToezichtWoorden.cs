using Regietafel.Web;

namespace Regietafel.Toezicht;

/// <summary>The words of the supervision on pages, in files and on the command line.</summary>
internal static class ToezichtWoorden
{
    /// <summary><c>naar trede 4, vooraankondiging</c>.</summary>
    public static string Voorstel(Toezichtstand stand) =>
        stand.Voorstel.Soort switch
        {
            Voorstelsoort.Omhoog => $"naar trede {stand.Voorstel.Trede}, {stand.Ladder[stand.Voorstel.Trede].Naam}",
            Voorstelsoort.Eraf => "van de ladder af",
            Voorstelsoort.Verschoning => "eerst beoordelen of het tekort verschoonbaar is",
            Voorstelsoort.Blijven => $"op trede {stand.Op} blijven",
            Voorstelsoort.Onbekend => "niets om op te oordelen",
            _ => "geen aanleiding",
        };

    /// <summary>What comes next if nothing changes, and when; empty where that is not known.</summary>
    public static string Volgende(Toezichtstand stand) =>
        stand.Voorstel switch
        {
            { Soort: Voorstelsoort.Blijven, Volgende: { } trede, Per: { } per } =>
                $"trede {trede} vanaf {Tekst.KorteDag(per)}",
            { Soort: Voorstelsoort.Geen or Voorstelsoort.Onbekend, Per: { } per } =>
                $"volgende toets {Tekst.KorteDag(per)}",
            { Soort: Voorstelsoort.Omhoog, Per: { } per } => $"bij een besluit nu: termijn tot {Tekst.KorteDag(per)}",
            _ => "",
        };

    /// <summary>A proposal that asks for a decision.</summary>
    public static bool VraagtBesluit(Toezichtstand stand) =>
        stand.Voorstel.Soort is Voorstelsoort.Omhoog or Voorstelsoort.Eraf or Voorstelsoort.Verschoning;

    /// <summary>The letter of a step: sent, due, or too late; null when none goes with it.</summary>
    public static string? Brief(TredeStand? trede, DateOnly peildatum) =>
        trede switch
        {
            null or { BriefUiterlijk: null } => null,
            { Brief: { } brief } => $"{trede.Trede!.Brief}, verzonden op {Tekst.KorteDag(brief.Dag)}",
            { BriefUiterlijk: { } dag } when dag < peildatum =>
                $"{trede.Trede!.Brief}, had uiterlijk {Tekst.KorteDag(dag)} weg gemoeten",
            { BriefUiterlijk: { } dag } => $"{trede.Trede!.Brief}, uiterlijk {Tekst.KorteDag(dag)}",
        };

    public static bool IsBriefTeLaat(TredeStand? trede, DateOnly peildatum) =>
        trede is { IsBriefNodig: true } && trede.BriefUiterlijk < peildatum;

    public static string Trede(TredeStand trede) =>
        trede.Trede is { } stap ? $"{stap.Nummer} {stap.Naam}" : "van de ladder af";

    /// <summary><c>8,3 per maand, norm 12,5</c>; null without a measurement.</summary>
    public static string? Tempo(HalfjaarToezicht half) =>
        half.Tempo is { } tempo && tempo.Maanden.Sign > 0
            ? $"{Tiende(tempo.PerMaand)} per maand{(half.Stand.Maandnorm is { } norm ? $", norm {Tiende(norm)}" : "")}"
            : null;

    public static string Tiende(decimal getal) => getal.ToString("#,0.0", Tekst.Dutch);

    /// <summary>Short enough to stand under every bar of the chart.</summary>
    public static string Maand(DateOnly dag) => dag.ToString("d MMM", Tekst.Dutch);
}
