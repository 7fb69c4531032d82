using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Locaties;

/// <summary>Pieces of capacity and steps in a book of two provinces, in one line each.</summary>
internal static class Stukken
{
    public static readonly LocatieCode Anker = LocatieCode.Parse("GM0268-anker");
    public static readonly LocatieCode Linde = LocatieCode.Parse("GM0363-linde");

    /// <summary>The Koepel in Arnhem and the Anker in Nijmegen lie in Gelderland, the Linde lies in Amsterdam.</summary>
    public static TestBook MetDrie()
    {
        var test = Locatieboek.MetKoepel().Gebied("GM0268", "Nijmegen", "PV25");
        test.Gebied("PV27", "Noord-Holland", "NL").Gebied("GM0363", "Amsterdam", "PV27");
        test.Register(Locatieboek.Bestaan(Anker, "Het Anker"));
        test.Register(Locatieboek.Bestaan(Linde, "De Linde"));
        return test;
    }

    public static CapaciteitVastgesteld Stuk(
        LocatieCode code,
        string deel,
        string soort,
        int plekken,
        string van,
        string? tot = null,
        int? amv = null,
        Taak taak = Taak.Asiel
    ) =>
        new(
            code,
            deel,
            taak,
            soort,
            plekken,
            amv,
            TestBook.Dag(van),
            tot is null ? null : TestBook.Dag(tot),
            Standing.Vastgesteld
        );

    public static LocatiestapBepaald Stap(
        LocatieCode code,
        Locatiestap stap,
        string? verwacht,
        string? werkelijk = null,
        string? deel = null
    ) =>
        new(
            code,
            deel,
            stap,
            verwacht is null ? null : TestBook.Dag(verwacht),
            werkelijk is null ? null : TestBook.Dag(werkelijk)
        );

    public static TestBook Met(this TestBook test, params Fact[] feiten)
    {
        foreach (var feit in feiten)
            test.Register(feit);
        return test;
    }

    public static LocatiesAt Locaties(this TestBook test, string dag) =>
        new(test.Book, test.Stand(dag).Indeling, test.Stand(dag).Peilmoment);

    public static IReadOnlyList<Geteld> Tel(this TestBook test, string gebied, string dag)
    {
        var stand = test.Stand(dag);
        return new GeteldAt(test.Book, stand.Indeling, stand.Peilmoment, Soortenbestand.Soorten).Van(
            TestBook.Code(gebied)
        );
    }

    public static LocatieverloopAt Verloop(this TestBook test, string dag, long? bekend = null) =>
        new(test.Book, new Peilmoment(TestBook.Dag(dag), bekend ?? test.Book.Last));
}
