using Regietafel.Tijd;

namespace Regietafel.Doorkijken;

/// <summary>The days an outlook speaks of: the peildatum, and the first day of every month after it up to and including the last day.</summary>
public static class Maandraster
{
    public const int Maanden = 60;

    /// <summary>The furthest day of an outlook from this peildatum: five years on.</summary>
    public static DateOnly Verst(DateOnly peildatum) =>
        peildatum > Dagen.Laatste.AddMonths(-Maanden) ? Dagen.Laatste : peildatum.AddMonths(Maanden);

    public static IReadOnlyList<DateOnly> Van(DateOnly peildatum, DateOnly tot)
    {
        if (tot > Verst(peildatum))
            tot = Verst(peildatum);
        var dagen = new List<DateOnly> { peildatum };
        var maand = new DateOnly(peildatum.Year, peildatum.Month, 1);
        while (dagen.Count <= Maanden && maand < Dagen.Laatste.AddMonths(-1) && (maand = maand.AddMonths(1)) <= tot)
            dagen.Add(maand);
        return dagen;
    }

    /// <summary>The place of the first of the days that is not before this one; the number of days when there is none.</summary>
    public static int Plaats(IReadOnlyList<DateOnly> dagen, DateOnly dag)
    {
        var (laag, hoog) = (0, dagen.Count);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (dagen[midden] < dag)
                laag = midden + 1;
            else
                hoog = midden;
        }
        return laag;
    }
}
