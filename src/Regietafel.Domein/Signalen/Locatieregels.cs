using Regietafel.Locaties;

namespace Regietafel.Signalen;

/// <summary>The rules about one location: what ends without more, and which step is late.</summary>
internal static class Locatieregels
{
    /// <summary>
    /// The threshold is how many months before the last day to decide it is said; that day is as many months before the end as the kind of capacity
    /// takes.
    /// </summary>
    public static void EindeZonderVervolg(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        var locatie = bij.Locatie;
        foreach (var stuk in locatie.Stukken)
        {
            if (stuk is not { Zekerheid: Zekerheid.Zeker, Eind: { } eind } || eind <= blik.Peildatum)
                continue;
            if (blik.Soorten.Zoek(stuk.Feit.Taak, stuk.Feit.Soort) is not { } soort || locatie.IsGeregeld(stuk))
                continue;
            var beslissen = soort.BeslissenUiterlijk(stuk.Begin, eind);
            var sinds = beslissen.AddMonths(-blik.Drempel(locatie.Gemeente, Signaalregel.EindeZonderVervolg));
            if (sinds > blik.Peildatum)
                continue;
            var aantal = blik.Cijfer(stuk.Feit.Plekken, stuk.Entry);
            signalen.Add(
                new(
                    Signaalregel.EindeZonderVervolg,
                    locatie.Gemeente,
                    $"{locatie.Code}/{stuk.Feit.Deel}",
                    stuk.Feit.Taak,
                    beslissen < blik.Peildatum ? Ernst.Urgent : Ernst.Aandacht,
                    Later(sinds, stuk.Begin),
                    $"Op {eind:d MMMM yyyy} eindigen {Plaatsen(stuk.Feit.Plekken)} ({soort.Naam.ToLowerInvariant()}) van {blik.Naam(locatie)}, en er is geen verlenging afgesproken",
                    "besluiten over verlengen of vervangen",
                    blik.Tafel(locatie.Gemeente),
                    beslissen,
                    [new("plaatsen die eindigen", aantal)],
                    [stuk.Entry.Nummer]
                )
            );
        }
    }

    /// <summary>
    /// The threshold is how many days late a step may be. What comes after a late step is late by the same cause, so only the first is said; what comes
    /// before a step that was set is not late any more.
    /// </summary>
    public static void StapTeLaat(Blik blik, Locatieblik bij, List<Signaal> signalen)
    {
        var stappen = bij.Locatie.Stappen;
        for (var i = 0; i < stappen.Count; i++)
        {
            if (stappen[i].IsTeLaat(blik.Peildatum) && OokLaat(stappen, i, blik.Peildatum) is { } ookLaat)
                Add(blik, bij.Locatie, stappen[i], ookLaat, signalen);
        }
    }

    /// <summary>How many steps of the same piece after a late one are late too; null when it is not the first, or one after it was set.</summary>
    private static int? OokLaat(IReadOnlyList<Stapstand> stappen, int plaats, DateOnly peildatum)
    {
        var deel = stappen[plaats].Feit.Deel;
        for (var i = plaats - 1; i >= 0; i--)
        {
            var gezet = stappen[i].Feit.Werkelijk is not null;
            if ((gezet || stappen[i].IsTeLaat(peildatum)) && stappen[i].Feit.Deel == deel)
            {
                if (gezet)
                    break;
                return null;
            }
        }
        var aantal = 0;
        for (var i = plaats + 1; i < stappen.Count; i++)
        {
            var gezet = stappen[i].Feit.Werkelijk is not null;
            if ((!gezet && !stappen[i].IsTeLaat(peildatum)) || stappen[i].Feit.Deel != deel)
                continue;
            if (gezet)
                return null;
            aantal++;
        }
        return aantal;
    }

    private static void Add(Blik blik, Locatie locatie, Stapstand stap, int ookLaat, List<Signaal> signalen)
    {
        var (deel, verwacht) = (stap.Feit.Deel, stap.Feit.Verwacht!.Value);
        var sinds = verwacht.AddDays(1 + blik.Drempel(locatie.Gemeente, Signaalregel.StapTeLaat));
        if (sinds > blik.Peildatum)
            return;
        var uiterlijk = sinds.AddDays(blik.Dagen(Signaalregel.StapTeLaat));
        var plekken = locatie.Stukken.Where(s => deel is null || s.Feit.Deel == deel).ToList();
        signalen.Add(
            new(
                Signaalregel.StapTeLaat,
                locatie.Gemeente,
                deel is null ? $"{locatie.Code}" : $"{locatie.Code}/{deel}",
                plekken.FirstOrDefault()?.Feit.Taak,
                uiterlijk < blik.Peildatum ? Ernst.Urgent : Ernst.Aandacht,
                sinds,
                $"De stap {Woorden.Stap(stap.Feit.Stap)} van {blik.Naam(locatie)}{(deel is null ? "" : $" ({deel})")} werd verwacht op {verwacht:d MMMM yyyy} en is niet gezet{(ookLaat == 0 ? "" : ookLaat == 1 ? ", en de stap daarna ook niet" : $", en {ookLaat} stappen daarna ook niet")}",
                "de stap laten zetten of een nieuwe dag noemen",
                blik.Tafel(locatie.Gemeente),
                uiterlijk,
                [
                    new("dagen te laat", new(blik.Peildatum.DayNumber - verwacht.DayNumber)),
                    .. plekken.Select(s => new Signaalcijfer(
                        $"plaatsen {s.Feit.Deel}",
                        blik.Cijfer(s.Feit.Plekken, s.Entry)
                    )),
                ],
                [stap.Nummer, .. plekken.Select(s => s.Entry.Nummer)]
            )
        );
    }

    public static string Plaatsen(int aantal) => aantal == 1 ? "1 plaats" : $"{aantal:N0} plaatsen";

    private static DateOnly Later(DateOnly een, DateOnly ander) => een < ander ? ander : een;
}
