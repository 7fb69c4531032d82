using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Kalenders;

/// <summary>What the book refuses about the calendar.</summary>
internal static class KalenderRegels
{
    public static Refusal? Refuse(Kalender kalender, Book book, KalenderstapGedaan f, DateOnly vandaag)
    {
        var peilmoment = new Peilmoment(f.Dag, book.Staged);
        var stappen = kalender.Van(book, new Indeling(book, peilmoment), f.Gebied, peilmoment).Stappen;
        if (stappen.FirstOrDefault(s => s.Code == f.Stap) is not { } stap)
            return new(
                "stap-onbekend",
                $"‘{f.Stap}’ is geen stap van de kalender: kies {string.Join(", ", stappen.Select(s => s.Code))}.",
                "stap"
            );
        if (!stap.Geldt(f.Cyclus))
            return new("cyclus-onjuist", $"De stap ‘{stap.Naam}’ komt in {f.Cyclus} niet voor.", "cyclus");
        if (f.Gebied.Niveau > stap.Niveau || f.Gebied.Niveau is Niveau.Veiligheidsregio or Niveau.Subregio)
            return new("gebied-onjuist", $"{f.Gebied} zet de stap ‘{stap.Naam}’ niet zelf.", "gebied");
        if (f.Dag > vandaag)
            return new(
                "dag-in-toekomst",
                $"{f.Dag:d MMMM yyyy} moet nog komen: dan kan de stap niet gezet zijn.",
                "gedaan op"
            );
        return FieldRules.Day(f.Dag, "gedaan op")
            ?? FieldRules.Optional(f.Toelichting, "de toelichting", 1000, "toelichting");
    }

    public static Refusal? Refuse(Kalender kalender, KalenderstapVastgesteld f)
    {
        var stap = f.Stap;
        if (f.Gebied.Niveau > Niveau.Provincie)
            return new(
                "gebied-onjuist",
                "Een eigen kalender is er alleen voor een provincie of voor het hele land.",
                "gebied"
            );
        if (
            stap.Code.Length is 0 or > 60
            || !stap.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        )
            return new(
                "stap-onjuist",
                "De code van een stap bestaat uit kleine letters, cijfers en streepjes.",
                "stap"
            );
        if (
            kalender.Find(stap.Code) is { } wettelijk
            && (wettelijk.Regeling, wettelijk.Wie) != (stap.Regeling, stap.Wie)
        )
            return new(
                "stap-onjuist",
                $"De stap ‘{stap.Code}’ hoort bij {Woord(wettelijk.Regeling)} en {Woord(wettelijk.Wie)}; geef een eigen stap een eigen code.",
                "stap"
            );
        if (stap.Helft is not (null or 1 or 2) || (stap.Helft is not null && stap.Regeling != Regeling.Taakstelling))
            return new("helft-onjuist", "De helft is 1 of 2, en alleen de taakstelling kent er twee.", "helft");
        if (new[] { stap.Eerste, stap.Laatste }.OfType<Cyclus>().Any(c => c.Regeling != stap.Regeling))
            return new(
                "cyclus-onjuist",
                $"De eerste en laatste cyclus zijn cycli van {Woord(stap.Regeling)}.",
                "eerste cyclus"
            );
        if (stap.Vindplaats is { } adres && !adres.StartsWith("https://", StringComparison.Ordinal))
            return new("vindplaats-onjuist", "De vindplaats is een adres dat met https:// begint.", "vindplaats");
        return FieldRules.Text(stap.Naam, "de naam van de stap", 120, "naam")
            ?? FieldRules.Text(stap.Wat, "wat er moet gebeuren", 1000, "wat")
            ?? FieldRules.Text(stap.Grondslag, "de grondslag", 400, "grondslag")
            ?? FieldRules.Optional(stap.Vindplaats, "de vindplaats", 1000, "vindplaats");
    }

#pragma warning disable CA1308 // a word in a sentence
    private static string Woord<T>(T waarde)
        where T : struct, Enum => waarde.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
