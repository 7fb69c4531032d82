using System.Globalization;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Doorkijken;

/// <summary>
/// What an address asks of an outlook beside the peilmoment. <paramref name="Op"/>: the day of judgement. <paramref name="Scenarios"/>: their text or the
/// name under which they were kept, at most four.
/// </summary>
public sealed record Doorkijkvraag(
    Taak Taak,
    DateOnly? Tot,
    DateOnly? Op,
    int Trekkingen,
    ulong Zaad,
    IReadOnlyList<string> Scenarios,
    bool PerMaand
)
{
    public const int MeesteScenarios = 4;
    public const int StandaardTrekkingen = 10_000;

    public Trekvraag Trekvraag => new(Trekkingen, Zaad, Op);

    /// <exception cref="Unreadable">The address asks for what cannot be.</exception>
    public static Doorkijkvraag Lees(IQueryCollection query)
    {
        var scenarios = query["scenario"]
            .OfType<string>()
            .Select(s => s.Trim())
            .Where(s => s.Length > 0)
            .Distinct()
            .ToList();
        if (scenarios.Count > MeesteScenarios)
            throw new Unreadable($"Vergelijk hoogstens {MeesteScenarios} scenario's naast het boek.");
        return new(
            Taken(query["taak"]),
            Dag(query, "tot"),
            Dag(query, "op"),
            (int)Getal(query, "trekkingen", StandaardTrekkingen, 100, Trekvraag.Meeste),
            Getal(query, "zaad", 1, 0, int.MaxValue),
            scenarios,
            query["per"] == "maand"
        );
    }

    public static string Zin(Taak taak) =>
        $"Een doorkijk is er voor asielopvang en opvang Oekraïne; {Woorden.Taak(taak)} volgt niet uit plekken.";

    /// <summary>The parameters of this question for an address that asks the same, where they are not what they are by themselves.</summary>
    public (string Name, string? Value)[] Adres() =>
        [
            ("taak", Taak == Taak.Asiel ? null : HerkomstLink.Slug(Taak)),
            ("tot", Tot is { } tot ? Tekst.Iso(tot) : null),
            ("op", Op is { } op ? Tekst.Iso(op) : null),
            (
                "trekkingen",
                Trekkingen == StandaardTrekkingen ? null : Trekkingen.ToString(CultureInfo.InvariantCulture)
            ),
            ("zaad", Zaad == 1 ? null : Zaad.ToString(CultureInfo.InvariantCulture)),
            ("per", PerMaand ? "maand" : null),
            .. Scenarios.Select(s => ("scenario", (string?)s)),
        ];

    private static Taak Taken(string? woord)
    {
        if (woord is not { Length: > 0 })
            return Taak.Asiel;
        var taak = StandLinks.Zoek(woord) ?? throw new Unreadable($"‘{woord}’ is geen taak: kies asiel of oekraine.");
        return Doorkijk.Kent(taak) ? taak : throw new Unreadable(Zin(taak));
    }

    private static DateOnly? Dag(IQueryCollection query, string naam)
    {
        if (query[naam].ToString().Trim() is not { Length: > 0 } tekst)
            return null;
        return PeilQuery.Day(tekst, naam, out var dag) is { } wrong ? throw new Unreadable(wrong) : dag;
    }

    private static ulong Getal(IQueryCollection query, string naam, ulong standaard, ulong van, ulong tot)
    {
        if (query[naam].ToString().Trim() is not { Length: > 0 } tekst)
            return standaard;
        return
            ulong.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            && getal >= van
            && getal <= tot
            ? getal
            : throw new Unreadable($"‘{tekst}’ is geen heel getal van {van:N0} tot en met {tot:N0} ({naam}).");
    }
}
