using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Locaties;

/// <summary>The words of locations as people read them.</summary>
public static class LocatieWoorden
{
    public static string Zekerheid(Zekerheid zekerheid) =>
        zekerheid switch
        {
            Locaties.Zekerheid.Zeker => "zeker",
            Locaties.Zekerheid.Hard => "hard plan",
            _ => "voornemen",
        };

    /// <summary>The colour in which it is drawn.</summary>
    public static string Kleur(Zekerheid zekerheid) => $"sure-{(int)zekerheid}";

    public static string Stap(Locatiestap stap) =>
        stap switch
        {
            Locatiestap.Idee => "idee",
            Locatiestap.Onderzoek => "onderzoek",
            Locatiestap.Participatie => "participatie",
            Locatiestap.Collegebesluit => "collegebesluit",
            Locatiestap.Raadsbesluit => "raadsbesluit of vergunning",
            Locatiestap.Aansluiting => "aansluiting op elektra, water en riool",
            Locatiestap.Bouw => "bouw",
            Locatiestap.Open => "open",
            Locatiestap.Verlengd => "verlengd",
            Locatiestap.Gesloten => "gesloten",
            _ => "afgeblazen",
        };

    /// <summary>A step as one letter, in a drawing with a legend.</summary>
    public static string Letter(Locatiestap stap) =>
        stap switch
        {
            Locatiestap.Onderzoek => "Z",
            Locatiestap.Gesloten => "S",
            Locatiestap.Afgeblazen => "X",
            _ => $"{stap}"[..1],
        };

    /// <summary>The ends that a piece had before, the oldest first; empty when it never had another.</summary>
    public static string EerderEind(LocatieverloopAt verloop, Capaciteitstuk stuk) =>
        string.Join(
            ", ",
            verloop.Einden(stuk.Feit).SkipLast(1).Select(e => e.Dag is { } dag ? Tekst.KorteDag(dag) : "zonder eind")
        );

    /// <summary>"collegebesluit 1 mrt 2024 (verwacht), open 1 jul 2024 (verwacht)".</summary>
    public static string Stappen(Locatie locatie, Capaciteitstuk stuk, DateOnly peildatum) =>
        string.Join(
            ", ",
            locatie
                .Stappen.Where(s => GaatOver(s, stuk) && s.Dag is not null)
                .Select(s =>
                    $"{Stap(s.Feit.Stap)} {Tekst.KorteDag(s.Dag!.Value)}{(s.Feit.Werkelijk <= peildatum ? "" : " (verwacht)")}"
                )
        );

    public static string Soort(Taak taak, string code) => Soortenbestand.Soorten.Zoek(taak, code)?.Naam ?? code;

    /// <summary>"1 oktober tot 1 april".</summary>
    public static string Seizoen(Seizoen seizoen)
    {
        return $"{Dag(seizoen.Van)} tot {Dag(seizoen.Tot)}";

        static string Dag((int Maand, int Dag) dag) =>
            new DateOnly(2023, dag.Maand, dag.Dag).ToString("d MMMM", Tekst.Dutch);
    }

    /// <summary>What the certainty of a piece rests on, by the same rules that gave it.</summary>
    public static string Waarom(Capaciteitstuk stuk, Locatie locatie, DateOnly peildatum)
    {
        if (stuk.Afgeblazen is { } dag)
            return $"afgeblazen op {Tekst.KorteDag(dag)}";
        var open = Stap(locatie, stuk, Locatiestap.Open);
        if (stuk.Zekerheid == Locaties.Zekerheid.Zeker)
            return open?.Feit.Werkelijk is { } geopend
                ? $"open sinds {Tekst.KorteDag(geopend)}"
                : "de begindag is geweest";
        var later =
            open?.Feit.Werkelijk is { } na ? $"; opende op {Tekst.KorteDag(na)}, na de peildatum"
            : open is { Dag: { } had } && open.Value.IsTeLaat(peildatum)
                ? $"; had {Tekst.KorteDag(had)} open moeten zijn"
            : "";
        var (college, participatie) = (
            IsGezet(locatie, stuk, Locatiestap.Collegebesluit, peildatum),
            IsGezet(locatie, stuk, Locatiestap.Participatie, peildatum)
        );
        var heeftWeg = locatie.Stappen.Any(s => s.Feit.Stap < Locatiestap.Open && GaatOver(s, stuk));
        return (
                !heeftWeg
                    ? $"zonder stappen; de bron noemt het {CijferWoorden.Woord(stuk.Feit.Status)}"
                    : (college, participatie) switch
                    {
                        (true, true) => "besluit van het college en participatie achter de rug",
                        (true, false) => "besluit van het college; participatie nog niet",
                        (false, true) => "participatie geweest; besluit van het college nog niet",
                        _ => "besluit van het college en participatie nog niet",
                    }
            ) + later;
    }

    private static bool IsGezet(Locatie locatie, Capaciteitstuk stuk, Locatiestap stap, DateOnly peildatum) =>
        Stap(locatie, stuk, stap)?.Feit.Werkelijk <= peildatum;

    /// <summary>A step of the piece itself goes before that of the whole location.</summary>
    private static Stapstand? Stap(Locatie locatie, Capaciteitstuk stuk, Locatiestap stap) =>
        locatie
            .Stappen.Where(s => s.Feit.Stap == stap && GaatOver(s, stuk))
            .OrderBy(s => s.Feit.Deel is null)
            .Select(s => (Stapstand?)s)
            .FirstOrDefault();

    private static bool GaatOver(Stapstand stap, Capaciteitstuk stuk) =>
        stap.Feit.Deel is null || stap.Feit.Deel == stuk.Feit.Deel;

    /// <summary>"1 jan 2024 tot 1 jul 2025": the last day named is the first without.</summary>
    public static string Dagen(Capaciteitstuk stuk) =>
        stuk.Dagen.IsLeeg ? "komt er niet"
        : stuk.Eind is { } eind ? $"{Tekst.KorteDag(stuk.Begin)} tot {Tekst.KorteDag(eind)}"
        : $"vanaf {Tekst.KorteDag(stuk.Begin)}";
}
