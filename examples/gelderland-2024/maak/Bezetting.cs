namespace Regietafel.Examples;

/// <summary>Who was present in the locations that are open: a number for each week, invented, from October 2023 to the provincial plan.</summary>
internal static class Bezetting
{
    private const int Weeks = 15;
    private static readonly DateOnly Monday = new(2023, 10, 2);

    public static void AddTo(Example example, IReadOnlyList<Opvang> stukken)
    {
        foreach (var locatie in stukken.GroupBy(s => Locaties.Code(s.Gemeente, s.Soort)))
        {
            var weken = Reported(locatie.Key);
            var aantallen = Enumerable.Range(0, weken).Select(w => Present(locatie, w)).ToList();
            // The first weeks of a location that was not open yet are not reported.
            var dicht = aantallen.TakeWhile(a => a == 0).Count();
            if (dicht < weken)
                example.Locate(
                    "bezetting",
                    Example.Plan,
                    locatie.Key,
                    "",
                    $"{Monday.AddDays(7 * dicht):O}",
                    "week",
                    string.Join(' ', aantallen.Skip(dicht)),
                    "aanwezig op maandag"
                );
        }
    }

    /// <summary>One in twelve has not reported since November.</summary>
    private static int Reported(string code) => Share.Chance("gemeld/" + code, 1, 12) == 1 ? 6 : Weeks;

    private static int Present(IEnumerable<Opvang> locatie, int week)
    {
        var day = $"{Monday.AddDays(7 * week):O}";
        return locatie.Sum(s =>
            string.CompareOrdinal(Share.Day(s.From), day) <= 0
            && (s.Until == int.MaxValue || string.CompareOrdinal(day, Share.Day(s.Until)) < 0)
                ? s.Places * Percent(s, week) / 100
                : 0
        );
    }

    /// <summary>Full, as everywhere; now and then more than can be used, and in a few places much less.</summary>
    private static int Percent(Opvang stuk, int week) =>
        Share.Chance($"vol/{stuk.Gemeente}/{stuk.Soort}", 1, 9) switch
        {
            1 => 60,
            2 => 97,
            _ => 88,
        } + Share.Chance($"week/{stuk.Gemeente}/{stuk.Soort}/{week}", 0, 6);
}
