namespace Regietafel.Doorkijken;

/// <summary>
/// How to draw: how often, from which seed, and on which day (<paramref name="Toets"/>) is judged on which pieces the outcome hangs; none: the first day
/// on which another opgave comes into force, otherwise a year on.
/// </summary>
public sealed record Trekvraag(int Trekkingen = 10_000, ulong Zaad = 1, DateOnly? Toets = null)
{
    public const int Meeste = 100_000;
}

/// <summary>
/// The places on a day as the draws have them: in one of ten there are at most <paramref name="P10"/>, in nine of ten at most <paramref name="P90"/>.
/// <paramref name="Gehaald"/>: in how many draws the opgave was met; <paramref name="Tekort"/>: the sum of the shortfalls.
/// </summary>
public sealed record Kanspunt(
    DateOnly Dag,
    int P10,
    int P50,
    int P90,
    int? Opgave,
    int Gehaald,
    long Tekort,
    int Trekkingen
)
{
    /// <summary>The chance to meet the opgave, 0 to 1; null without an opgave.</summary>
    public decimal? Kans => Opgave is null ? null : (decimal)Gehaald / Trekkingen;

    /// <summary>The mean of how many places there are too few, a surplus counted as none; null without an opgave.</summary>
    public decimal? VerwachtTekort => Opgave is null ? null : (decimal)Tekort / Trekkingen;
}

/// <summary>
/// A piece on which the outcome of the day hangs: the chance to meet the opgave and the expected shortfall in the draws in which its places are there
/// (<paramref name="Goed"/> of them) and in the others.
/// </summary>
public sealed record Hefboom(
    Doorkijkstuk Stuk,
    int Goed,
    int Trekkingen,
    decimal KansGoed,
    decimal KansSlecht,
    decimal TekortGoed,
    decimal TekortSlecht
)
{
    /// <summary>The chance that its places are there on the day.</summary>
    public decimal Kans => (decimal)Goed / Trekkingen;

    /// <summary>How much larger the chance to meet the opgave is when it goes well.</summary>
    public decimal Kansverschil => KansGoed - KansSlecht;

    /// <summary>How many places less the expected shortfall is when it goes well: minus when less.</summary>
    public decimal Tekortverschil => TekortGoed - TekortSlecht;
}

/// <summary>An outlook with chances. The same question of the same book gives the same answer to the last digit, on any machine.</summary>
public sealed record Kansbeeld(
    Trekvraag Vraag,
    DateOnly Toets,
    int Onzeker,
    IReadOnlyList<Kanspunt> Punten,
    IReadOnlyList<Hefboom> Hefbomen
)
{
    public const int Hefboomtal = 10;

    /// <summary>
    /// Draws. <paramref name="verdeel"/> does a number of things that do not touch each other, in any order and on any thread; without it one after the
    /// other.
    /// </summary>
    public static Kansbeeld Van(
        Doorkijk doorkijk,
        Doorkijkparameters parameters,
        Trekvraag vraag,
        Action<int, Action<int>>? verdeel = null
    )
    {
        verdeel ??= NaElkaar;
        var plan = Plan(doorkijk, parameters, vraag);
        var trekking = new Trekking(plan, vraag.Trekkingen);
        verdeel(trekking.Blokken, trekking.Trek);
        var punten = new Kanspunt[plan.Dagen];
        verdeel(
            plan.Dagen,
            dag =>
                punten[dag] = Kanstelling.Punt(
                    doorkijk.Punten[dag],
                    trekking.Plekken.AsSpan(dag * trekking.Rij, vraag.Trekkingen)
                )
        );
        var toets = Toetsplaats(doorkijk, vraag.Toets);
        var hefbomen = new Hefboomtelling(plan, trekking, vraag.Trekkingen, toets, doorkijk.Punten[toets].Opgave);
        return new(
            vraag,
            doorkijk.Punten[toets].Dag,
            plan.Loten.Length,
            punten,
            hefbomen.Grootste(verdeel, punten[toets].Kans)
        );
    }

    /// <summary>Only the chance to meet the opgave on the day that is judged, as the whole picture has it; null without an opgave.</summary>
    public static decimal? Kans(Doorkijk doorkijk, Doorkijkparameters parameters, Trekvraag vraag)
    {
        var toets = Toetsplaats(doorkijk, vraag.Toets);
        if (doorkijk.Punten[toets].Opgave is not { } opgave)
            return null;
        var plan = Plan(doorkijk, parameters, vraag);
        return (decimal)Dagkans.Gehaald(plan, vraag.Trekkingen, toets, opgave) / vraag.Trekkingen;
    }

    /// <exception cref="ArgumentException">Too few draws, or too many.</exception>
    private static Kansplan Plan(Doorkijk doorkijk, Doorkijkparameters parameters, Trekvraag vraag) =>
        vraag.Trekkingen is < 1 or > Trekvraag.Meeste
            ? throw new ArgumentException($"{vraag.Trekkingen} draws.", nameof(vraag))
            : new(doorkijk, parameters, vraag.Zaad);

    private static int Toetsplaats(Doorkijk doorkijk, DateOnly? gevraagd)
    {
        var punten = doorkijk.Punten;
        if (gevraagd is { } dag)
            return Math.Min(Maandraster.Plaats([.. punten.Select(p => p.Dag)], dag), punten.Count - 1);
        for (var i = 1; i < punten.Count; i++)
        {
            if (punten[i].Opgave is not null && punten[i].Opgave != punten[i - 1].Opgave)
                return i;
        }
        return Math.Min(12, punten.Count - 1);
    }

    /// <summary>For who has one core.</summary>
    internal static void NaElkaar(int aantal, Action<int> doe)
    {
        for (var i = 0; i < aantal; i++)
            doe(i);
    }
}
