namespace Regietafel.Kalenders;

/// <summary>
/// The Dutch public holidays, computed (Algemene termijnenwet art. 3): they are named beside a day and never shift it. The days that are made
/// equal to them by decision (the Friday after Hemelvaartsdag, say) are not known here.
/// </summary>
public static class Feestdagen
{
    private static readonly string[] Weekdagen =
    [
        "zondag",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
    ];

    /// <summary>The holidays of a year in order; Goede Vrijdag among them, which the law puts on a par with them for terms only.</summary>
    public static IReadOnlyList<(DateOnly Dag, string Naam)> Van(int jaar)
    {
        var pasen = Pasen(jaar);
        return
        [
            .. new (DateOnly Dag, string Naam)[]
            {
                (new(jaar, 1, 1), "nieuwjaarsdag"),
                (pasen.AddDays(-2), "Goede Vrijdag"),
                (pasen, "eerste paasdag"),
                (pasen.AddDays(1), "tweede paasdag"),
                Koningsdag(jaar),
                (new(jaar, 5, 5), "Bevrijdingsdag"),
                (pasen.AddDays(39), "Hemelvaartsdag"),
                (pasen.AddDays(49), "eerste pinksterdag"),
                (pasen.AddDays(50), "tweede pinksterdag"),
                (new(jaar, 12, 25), "eerste kerstdag"),
                (new(jaar, 12, 26), "tweede kerstdag"),
            }.OrderBy(f => f.Dag),
        ];
    }

    /// <summary>What makes the day no working day: <c>een zondag</c>, <c>eerste kerstdag</c>; null on a working day.</summary>
    public static string? Bijzonder(DateOnly dag)
    {
        var namen = Van(dag.Year).Where(f => f.Dag == dag).Select(f => f.Naam);
        if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            namen = namen.Prepend("een " + Weekdag(dag));
        var alle = string.Join(" en ", namen);
        return alle.Length == 0 ? null : alle;
    }

    public static string Weekdag(DateOnly dag) => Weekdagen[(int)dag.DayOfWeek];

    /// <summary>27 April, or the day before when that is a Sunday; until 2013 the Queen's day on 30 April, by the same rule.</summary>
    private static (DateOnly, string) Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, jaar >= 2014 ? 27 : 30);
        return (
            dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag,
            jaar >= 2014 ? "Koningsdag" : "Koninginnedag"
        );
    }

    /// <summary>The first Easter day of the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    private static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19,
            b = jaar / 100,
            c = jaar % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var som = h + l - (7 * m) + 114;
        return new(jaar, som / 31, (som % 31) + 1);
    }
}
