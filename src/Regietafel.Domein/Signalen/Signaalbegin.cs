namespace Regietafel.Signalen;

/// <summary>The day from which a warning holds; <paramref name="OfEerder"/>: it held then already, and was not looked for further back.</summary>
public readonly record struct Signaalbegin(DateOnly Dag, bool OfEerder)
{
    private const int Maanden = 6;

    /// <summary>
    /// The last day on which it began, to the day: back by months until it did not hold, then by halves. A gap of less than a month between is not seen.
    /// </summary>
    public static Signaalbegin Zoek(DateOnly peildatum, Func<DateOnly, bool> gold)
    {
        var wel = peildatum;
        for (var maand = 1; maand <= Maanden; maand++)
        {
            var eerder = Tijd.Dagen.Terug(peildatum, maand);
            if (gold(eerder))
            {
                wel = eerder;
                continue;
            }
            var niet = eerder;
            while (wel.DayNumber - niet.DayNumber > 1)
            {
                var midden = niet.AddDays((wel.DayNumber - niet.DayNumber) / 2);
                if (gold(midden))
                    wel = midden;
                else
                    niet = midden;
            }
            return new(wel, false);
        }
        return new(wel, true);
    }
}
