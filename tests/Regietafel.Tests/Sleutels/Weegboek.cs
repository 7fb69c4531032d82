using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Sleutels;
using Regietafel.Verdelingen;

namespace Regietafel.Tests.Sleutels;

/// <summary>A book with three municipalities and two indicators, to weigh by formulas.</summary>
internal static class Weegboek
{
    public static readonly GebiedCode A = TestBook.Code("GM0001");
    public static readonly GebiedCode B = TestBook.Code("GM0002");
    public static readonly GebiedCode C = TestBook.Code("GM0003");

    public static TestBook Maak() =>
        new TestBook()
            .Gebied("NL", "Nederland")
            .Gebied("GM0001", "Aa", "NL")
            .Gebied("GM0002", "Bee", "NL")
            .Gebied("GM0003", "Cee", "NL")
            .Indicator("inwoners", "GM0001", "2023-01-01", 1000)
            .Indicator("inwoners", "GM0002", "2023-01-01", 3000)
            .Indicator("inwoners", "GM0003", "2023-01-01", 6000)
            .Indicator("ses-woa", "GM0001", "2022-01-01", -0.05m, "afgeleid")
            .Indicator("ses-woa", "GM0002", "2022-01-01", 0.1m, "afgeleid")
            .Indicator("ses-woa", "GM0003", "2022-01-01", 0, "afgeleid");

    public static Sleutel Sleutel(
        string formule,
        Methode methode = Methode.GrootsteRest,
        Niveau niveau = Niveau.Gemeente
    ) => Regietafel.Sleutels.Sleutel.Van(new("proef", "Proef", null, formule, methode, niveau));

    public static Weegstaat Weeg(string formule, TestBook? test = null, string dag = "2024-01-01")
    {
        test ??= Maak();
        var moment = test.Book.Peilmoment(TestBook.Dag(dag));
        var indeling = new Indeling(test.Book, moment);
        var gebieden = indeling.Delen(GebiedCode.Nederland, Niveau.Gemeente).Order().Select(g => indeling.Find(g)!);
        return Weegstaat.Van(Sleutel(formule), new IndicatorenAt(test.Book, moment), indeling, [.. gebieden]);
    }
}
