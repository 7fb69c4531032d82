using static Regietafel.Signalen.Locatieregels;

namespace Regietafel.Signalen;

/// <summary>
/// The rules about who is in a location against what can be used, what was agreed and what the limit is. A count that is older than agreed says nothing
/// about now; that it is old is a warning of its own.
/// </summary>
internal static class Bezettingsregels
{
    /// <summary>How far back the beginning is looked for, in days.</summary>
    private const int VerstTerug = 182;

    /// <summary>How long after a piece opened, and before it ends, that alone explains empty places; in days.</summary>
    private const int Vullen = 60,
        Leeglopen = 90;

    /// <summary>The threshold is which part of the usable places may be taken, in hundredths.</summary>
    public static void BovenBruikbaar(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        if (bij.Bezetting is not { Aantal: { } aanwezig } bezetting)
            return;
        var drempel = blik.Drempel(bij.Locatie.Gemeente, Signaalregel.BovenBruikbaar);
        var bruikbaar = bij.Bruikbaar(bezetting.Gemeten);
        if (!IsBoven(aanwezig, bruikbaar, drempel))
            return;
        var sinds = Sinds(bij, (aantal, dag) => IsBoven(aantal, bij.Bruikbaar(dag), drempel));
        signalen.Add(
            new(
                Signaalregel.BovenBruikbaar,
                bij.Locatie.Gemeente,
                $"{bij.Locatie.Code}",
                bij.Taak(),
                aanwezig > bij.Afgesproken(bezetting.Gemeten) ? Ernst.Urgent : Ernst.Aandacht,
                sinds,
                $"In {blik.Naam(bij.Locatie)} waren op {bezetting.Gemeten:d MMMM yyyy} {Mensen(aanwezig)}, en er zijn {Plaatsen(bruikbaar)} bruikbaar",
                "mensen elders laten opvangen of plaatsen toevoegen",
                blik.Tafel(bij.Locatie.Gemeente),
                sinds.AddDays(blik.Dagen(Signaalregel.BovenBruikbaar)),
                [
                    new("aanwezig", blik.Cijfer(aanwezig, bezetting.Entry)),
                    new("bruikbaar", new(bruikbaar)),
                    new("afgesproken", new(bij.Afgesproken(bezetting.Gemeten))),
                ],
                [bezetting.Entry.Nummer, .. bij.Stukboekingen(bezetting.Gemeten)]
            )
        );
    }

    /// <summary>The threshold is which part of the agreed places may be empty, in hundredths.</summary>
    public static void PlekkenOnbenut(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        if (bij.Bezetting is not { Aantal: { } aanwezig } bezetting)
            return;
        var drempel = blik.Drempel(bij.Locatie.Gemeente, Signaalregel.PlekkenOnbenut);
        var afgesproken = bij.Afgesproken(bezetting.Gemeten);
        if (!IsOnbenut(aanwezig, afgesproken, drempel))
            return;
        var sinds = Sinds(bij, (aantal, dag) => IsOnbenut(aantal, bij.Afgesproken(dag), drempel));
        signalen.Add(
            new(
                Signaalregel.PlekkenOnbenut,
                bij.Locatie.Gemeente,
                $"{bij.Locatie.Code}",
                bij.Taak(),
                Ernst.TerKennisname,
                sinds,
                $"In {blik.Naam(bij.Locatie)} zijn {afgesproken - aanwezig:N0} van de {afgesproken:N0} afgesproken plaatsen leeg ({Reden(bij, bezetting.Gemeten, afgesproken)})",
                "de plaatsen laten gebruiken of de afspraak aanpassen",
                blik.Tafel(bij.Locatie.Gemeente),
                sinds.AddDays(blik.Dagen(Signaalregel.PlekkenOnbenut)),
                [new("afgesproken", new(afgesproken)), new("aanwezig", blik.Cijfer(aanwezig, bezetting.Entry))],
                [bezetting.Entry.Nummer, .. bij.Stukboekingen(bezetting.Gemeten), bij.Locatie.Entry.Nummer]
            )
        );
    }

    /// <summary>The threshold is from which part of the limit on it is near, in hundredths.</summary>
    public static void GrensInZicht(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        if (bij is not { Bezetting: { Aantal: { } aanwezig } bezetting, Locatie.Feit.Grens: { } grens })
            return;
        var drempel = blik.Drempel(bij.Locatie.Gemeente, Signaalregel.GrensInZicht);
        if (!IsDichtbij(aanwezig, grens, drempel))
            return;
        var sinds = Sinds(bij, (aantal, _) => IsDichtbij(aantal, grens, drempel));
        var eroverheen = aanwezig > grens;
        signalen.Add(
            new(
                Signaalregel.GrensInZicht,
                bij.Locatie.Gemeente,
                $"{bij.Locatie.Code}",
                bij.Taak(),
                eroverheen ? Ernst.Urgent : Ernst.Aandacht,
                sinds,
                $"In {blik.Naam(bij.Locatie)} waren op {bezetting.Gemeten:d MMMM yyyy} {Mensen(aanwezig)}; afgesproken is hoogstens {grens:N0}, {(eroverheen ? $"dus {aanwezig - grens:N0} te veel" : $"dus er is ruimte voor {grens - aanwezig:N0}")}",
                eroverheen ? "mensen laten overplaatsen" : "doorstroom regelen",
                blik.Tafel(bij.Locatie.Gemeente),
                sinds.AddDays(blik.Dagen(Signaalregel.GrensInZicht)),
                [
                    new("aanwezig", blik.Cijfer(aanwezig, bezetting.Entry)),
                    new("grens", blik.Cijfer(grens, bij.Locatie.Entry)),
                ],
                [bezetting.Entry.Nummer, bij.Locatie.Entry.Nummer]
            )
        );
    }

    /// <summary>The day from which it held without a break, on the days that were counted.</summary>
    private static DateOnly Sinds(Locatieblik bij, Func<int, DateOnly, bool> geldt)
    {
        var (sinds, dag) = (bij.Bezetting!.Gemeten, bij.Bezetting.Gemeten);
        var eerste = sinds.AddDays(-VerstTerug);
        while (dag > eerste)
        {
            dag = dag.AddDays(-bij.Bezetting.Feit.Interval);
            if (bij.Reeks!.Aantal(dag) is not { } aantal || !geldt(aantal, dag))
                break;
            sinds = dag;
        }
        return sinds;
    }

    /// <summary>Why the places may be empty, as far as the book says.</summary>
    private static string Reden(Locatieblik bij, DateOnly dag, int afgesproken)
    {
        var feit = bij.Locatie.Feit;
        var redenen = new List<string>();
        if (bij.Plekken(dag) is var plekken && plekken < afgesproken)
            redenen.Add($"maar {Plaatsen(plekken)} echt aanwezig");
        if (feit.Grens is { } grens && grens < afgesproken)
            redenen.Add($"een grens van {grens:N0} mensen");
        if (feit.Beperkingen.Count > 0)
            redenen.Add($"niet voor {feit.Beperkingen}");
        if (feit.Doelgroepen.Count > 0)
            redenen.Add($"alleen voor {feit.Doelgroepen}");
        foreach (ref readonly var stuk in bij.Stukken.AsSpan())
        {
            if (!stuk.IsEr(dag))
                continue;
            if (dag.DayNumber - stuk.Stuk.Begin.DayNumber < Vullen)
                redenen.Add($"{Plaatsen(stuk.Stuk.Feit.Plekken)} open sinds {stuk.Stuk.Begin:d MMMM yyyy}");
            if (stuk.Stuk.Eind is { } eind && eind.DayNumber - dag.DayNumber <= Leeglopen)
                redenen.Add($"{Plaatsen(stuk.Stuk.Feit.Plekken)} tot {eind:d MMMM yyyy}");
        }
        return redenen.Count == 0 ? "de reden staat niet in het boek" : $"reden: {string.Join("; ", redenen)}";
    }

    private static bool IsBoven(int aanwezig, int bruikbaar, int drempel) =>
        aanwezig > 0 && aanwezig * 100L > (long)bruikbaar * drempel;

    private static bool IsOnbenut(int aanwezig, int afgesproken, int drempel) =>
        (afgesproken - aanwezig) * 100L > (long)afgesproken * drempel;

    private static bool IsDichtbij(int aanwezig, int grens, int drempel) => aanwezig * 100L >= (long)grens * drempel;

    private static string Mensen(int aantal) => aantal == 1 ? "1 persoon aanwezig" : $"{aantal:N0} mensen aanwezig";
}
