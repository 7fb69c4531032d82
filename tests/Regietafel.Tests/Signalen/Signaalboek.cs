using Regietafel.Gebieden;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Tests.Signalen;

/// <summary>A book with locations, to ask for its warnings.</summary>
internal static class Signaalboek
{
    public static TestBook Locatie(
        this TestBook test,
        string code,
        string beperkingen = "",
        string doelgroepen = "",
        int? grens = null
    )
    {
        var locatie = LocatieCode.Parse(code);
        test.Register(
            new LocatieVastgesteld(
                locatie,
                char.ToUpperInvariant(locatie.Naam[0]) + locatie.Naam[1..],
                "COA",
                WordList.Lees(doelgroepen),
                WordList.Lees(beperkingen),
                WordList.Leeg,
                Grens: grens
            )
        );
        return test;
    }

    public static TestBook Plekken(
        this TestBook test,
        string code,
        int plekken,
        string van = "2020-01-01",
        string? tot = null,
        string deel = "A",
        string soort = "RO",
        Standing status = Standing.Vastgesteld,
        Taak taak = Taak.Asiel,
        int? afgesproken = null
    )
    {
        test.Register(
            new CapaciteitVastgesteld(
                LocatieCode.Parse(code),
                deel,
                taak,
                soort,
                plekken,
                null,
                TestBook.Dag(van),
                tot is null ? null : TestBook.Dag(tot),
                status,
                Afgesproken: afgesproken
            )
        );
        return test;
    }

    public static TestBook Stap(
        this TestBook test,
        string code,
        Locatiestap stap,
        string? verwacht,
        string? werkelijk = null,
        string? deel = null
    )
    {
        test.Register(
            new LocatiestapBepaald(
                LocatieCode.Parse(code),
                deel,
                stap,
                verwacht is null ? null : TestBook.Dag(verwacht),
                werkelijk is null ? null : TestBook.Dag(werkelijk)
            )
        );
        return test;
    }

    /// <summary>So many people on each of these days in a row.</summary>
    public static TestBook Aanwezig(this TestBook test, string code, string vanaf, params int?[] aantallen)
    {
        var feit = new BezettingGemeld(LocatieCode.Parse(code), null, TestBook.Dag(vanaf), 1, Dagreeks.Van(aantallen));
        test.Register(feit, geldigheid: feit.Dagen());
        return test;
    }

    public static TestBook Vraag(
        this TestBook test,
        string gebied,
        int nu,
        int? totaal = null,
        string vanaf = "2024-01-01",
        string? tot = null,
        string doelgroepen = ""
    )
    {
        test.Register(
            new NoodvraagGesteld(
                GebiedCode.Parse(gebied),
                "N1",
                Taak.Asiel,
                TestBook.Dag(vanaf),
                nu,
                totaal,
                tot is null ? null : TestBook.Dag(tot),
                WordList.Lees(doelgroepen)
            )
        );
        return test;
    }

    public static TestBook Drempel(this TestBook test, string gebied, Signaalregel regel, int waarde)
    {
        test.Register(new SignaaldrempelVastgesteld(GebiedCode.Parse(gebied), regel, waarde));
        return test;
    }

    public static Signaalbeeld Beeld(this TestBook test, string peildatum, Kansvraag? kansen = null) =>
        Signaalbeeld.At(
            test.Book,
            test.Book.Peilmoment(TestBook.Dag(peildatum)),
            Signaaldrempelbestand.Gegevens with
            {
                Kansen = kansen is null ? null : _ => kansen,
            }
        );

    /// <summary>The warnings of one rule in the land, or in an area.</summary>
    public static IReadOnlyList<Signaal> Signalen(
        this TestBook test,
        string peildatum,
        Signaalregel regel,
        string gebied = "NL"
    ) => [.. test.Beeld(peildatum).In(GebiedCode.Parse(gebied)).Where(s => s.Regel == regel)];
}
