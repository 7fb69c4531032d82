using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Locaties;

/// <summary>Facts about locations for tests, and a book full of them.</summary>
internal static class Locatieboek
{
    public static readonly LocatieCode Koepel = LocatieCode.Parse("GM0202-koepel");

    public static LocatieVastgesteld Bestaan(LocatieCode code, string naam = "De Koepel") =>
        new(code, naam, "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg);

    public static TestBook MetKoepel()
    {
        var test = new TestBook().Gebied("NL", "Nederland").Gebied("PV25", "Gelderland", "NL");
        test.Gebied("GM0202", "Arnhem", "PV25").Register(Bestaan(Koepel));
        return test;
    }

    public static void Meld(TestBook test, BezettingGemeld feit) => test.Register(feit, geldigheid: feit.Dagen());

    /// <summary>Locations with everything that a row can hold, at random.</summary>
    public static TestBook Willekeurig(int seed)
    {
        var random = new Random(seed);
        var test = MetKoepel();
        for (var i = 0; i < 8; i++)
        {
            var code = LocatieCode.Parse($"GM0202-l{i}");
            test.Register(
                Bestaan(code, $"Locatie; {i}") with
                {
                    Doelgroepen = Groepen(),
                    Beperkingen = Groepen(),
                    Voorzieningen = Groepen(),
                    Adres = Soms("Straat \"1\""),
                    Punt =
                        random.Next(2) == 0 ? null : new(51 + random.Next(1000) / 1000m, 5 + random.Next(100) / 100m),
                    Gedeeld = random.Next(2) == 0,
                    Kleinschalig = random.Next(2) == 0,
                    HoortBij = random.Next(2) == 0 ? null : Koepel,
                    Grens = random.Next(2) == 0 ? null : random.Next(2000),
                }
            );
            test.Register(Stuk(code));
            test.Register(
                new LocatiestapBepaald(
                    code,
                    Soms("hoofdgebouw"),
                    (Locatiestap)random.Next(11),
                    Dag(),
                    random.Next(2) == 0 ? null : Dag(),
                    Soms("+31: zie brief")
                )
            );
            Meld(test, Bezet(code));
        }
        return test;

        CapaciteitVastgesteld Stuk(LocatieCode code)
        {
            var van = Dag();
            var plekken = random.Next(500);
            return new(
                code,
                "hoofdgebouw",
                Taak.Asiel,
                random.Next(2) == 0 ? "RO" : "NO",
                plekken,
                random.Next(2) == 0 ? null : random.Next(plekken),
                van,
                random.Next(2) == 0 ? null : van.AddDays(1 + random.Next(900)),
                (Standing)random.Next(5),
                random.Next(2) == 0
                    ? null
                    : Seizoen.Tussen(
                        (1 + random.Next(6), 1 + random.Next(28)),
                        (7 + random.Next(6), 1 + random.Next(30))
                    ),
                random.Next(2) == 0 ? null : random.Next(500)
            );
        }

        BezettingGemeld Bezet(LocatieCode code) =>
            new(
                code,
                Soms("amv"),
                Dag(),
                random.Next(2) == 0 ? 1 : 7,
                Dagreeks.Van([
                    .. Enumerable
                        .Range(0, 1 + random.Next(40))
                        .Select(_ => random.Next(5) == 0 ? null : (int?)random.Next(Dagreeks.Hoogste + 1)),
                ]),
                Soms("telling op maandag")
            );
        DateOnly Dag() => new DateOnly(2023, 1, 1).AddDays(random.Next(700));
        string? Soms(string tekst) => random.Next(2) == 0 ? null : tekst;
        WordList Groepen() =>
            WordList.Van(new[] { "gezinnen", "amv", "alleenstaanden" }.Where(_ => random.Next(2) == 0));
    }

    public static Geldigheid Dagen(string van, string tot) => new(TestBook.Dag(van), TestBook.Dag(tot));
}
