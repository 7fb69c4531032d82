using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Toezicht;

namespace Regietafel.Tests.Toezicht;

/// <summary>A ladder with short, round terms, and a province with one municipality that has fallen behind.</summary>
internal static class TestLadder
{
    public static readonly Interventieladder Ladder = new([
        new(1, "signaleren", Looptijd.Weken, 2, 1, null, null),
        new(2, "informatie opvragen", Looptijd.Weken, 4, 1, "verzoek", 1),
        new(3, "actief toezicht", Looptijd.Halfjaar, null, 1, "afspraken", 2),
        new(4, "vooraankondiging", Looptijd.Weken, 13, 5, "vooraankondiging", 0),
        new(5, "besluit", Looptijd.Weken, 10, 1, "besluit", 1),
        new(6, "uitvoering", Looptijd.Geen, null, 1, null, null),
    ]);

    /// <summary>
    /// Gemeente 1: 2023-II target 60, opening 0, housed 48 by the end: 12 short. 2024-I target 48, opening 12: corrected 60, ten a month.
    /// </summary>
    public static TestBook Achter() =>
        TestBook
            .MetGelderland()
            .Opgave("GM0001", "2023-II", 60, Opgaven.Taak.Statushouders)
            .Beginsaldo("GM0001", "2023-II", 0)
            .Huisvest("GM0001", "2024-01-01", 48)
            .Opgave("GM0001", "2024-I", 48, Opgaven.Taak.Statushouders);

    public static Toezichtbeeld Beeld(this TestBook test, string peildatum, string? bekendOp = null) =>
        Toezichtbeeld.At(test.Stand(peildatum, bekendOp), Ladder);

    public static Toezichtstand Toezicht(this TestBook test, string peildatum, string? bekendOp = null)
    {
        var beeld = test.Beeld(peildatum, bekendOp);
        return beeld.Van(beeld.Stand.Indeling.Find(TestBook.Code("GM0001"))!);
    }

    public static HalfjaarToezicht Half(
        this TestBook test,
        string peildatum,
        string halfjaar,
        string gebied = "GM0001"
    ) => test.Beeld(peildatum).Per(TestBook.Code(gebied), Halfjaar.Parse(halfjaar))!;

    public static Cijfer Cijfer(this TestBook test, string peildatum, Grootheid grootheid, string halfjaar) =>
        test.Stand(peildatum)
            .Herkomst(
                new(
                    TestBook.Code("GM0001"),
                    Opgaven.Taak.Statushouders,
                    grootheid,
                    new Termijn(Halfjaar.Parse(halfjaar))
                )
            )!
            .Cijfer;

    public static TestBook Koppel(this TestBook test, string halfjaar, string dag, int aantal, string gebied = "GM0001")
    {
        test.Register(
            new KoppelingenGemeld(TestBook.Code(gebied), Halfjaar.Parse(halfjaar), TestBook.Dag(dag), aantal)
        );
        return test;
    }

    public static TestBook Onthef(this TestBook test, string halfjaar, int aantal, string kenmerk = "O1")
    {
        test.Register(
            new OntheffingVerleend(TestBook.Code("GM0001"), Halfjaar.Parse(halfjaar), kenmerk, aantal, "Reden")
        );
        return test;
    }

    public static TestBook Verschoon(this TestBook test, string halfjaar, int aantal)
    {
        test.Register(
            new TekortVerschoond(TestBook.Code("GM0001"), Halfjaar.Parse(halfjaar), aantal, "Te weinig koppelingen")
        );
        return test;
    }

    public static TestBook Plaats(
        this TestBook test,
        int trede,
        string vanaf,
        string? tot = null,
        string? bekendSinds = null
    )
    {
        test.Register(
            new TredeBepaald(
                TestBook.Code("GM0001"),
                trede,
                TestBook.Dag(vanaf),
                tot is null ? null : TestBook.Dag(tot),
                "Besluit"
            ),
            bekendSinds
        );
        return test;
    }
}
