using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Tests.Locatieonderzoeken;

/// <summary>Facts about a search for locations for tests, and a book full of them.</summary>
internal static class Onderzoekboek
{
    public static readonly KorteCode Liemers = Kort("liemers");

    public static KorteCode Kort(string code) => KorteCode.Parse(code);

    public static LocatieCode Plek(string naam) => LocatieCode.Parse("GM0299-" + naam);

    public static LocatieonderzoekGestart Start(params string[] deelnemers) =>
        new(
            Liemers,
            "De Liemers",
            GebiedLijst.Van(deelnemers.Length == 0 ? [TestBook.Code("GM0299")] : deelnemers.Select(TestBook.Code)),
            TestBook.Dag("2023-11-01"),
            Taak.Asiel,
            WordList.Leeg
        );

    public static CriteriumVastgesteld Criterium(string code, int gewicht) => new(Liemers, Kort(code), code, gewicht);

    public static KandidaatVoorgedragen Kandidaat(string naam, int? plekken = null) =>
        new(Liemers, Plek(naam), naam, "gemeente", Plekken: plekken);

    public static KandidaatBeoordeeld Score(string naam, string criterium, int score) =>
        new(Liemers, Plek(naam), Kort(criterium), score, "Zo gezien");

    public static KandidaatBesloten Besluit(
        string naam,
        string dag,
        Kandidaatbesluit besluit,
        string reden = "Daarom",
        string? locatie = null
    ) =>
        new(
            Liemers,
            Plek(naam),
            TestBook.Dag(dag),
            besluit,
            reden,
            locatie is null ? null : LocatieCode.Parse(locatie)
        );

    public static TestBook MetGebieden()
    {
        var test = new TestBook().Gebied("NL", "Nederland").Gebied("PV25", "Gelderland", "NL");
        test.Gebied("RT-ARNHEM", "Arnhem e.o.", "PV25");
        foreach (var (code, naam) in new[] { ("GM0226", "Duiven"), ("GM0299", "Zevenaar"), ("GM0221", "Doesburg") })
            test.Gebied(code, naam, "PV25", "RT-ARNHEM");
        return test;
    }

    /// <summary>Two criteria (3 and 1) and candidates a and b.</summary>
    public static TestBook MetKandidaten()
    {
        var test = MetGebieden();
        Fact[] feiten =
        [
            Start(),
            Criterium("draagvlak", 3),
            Criterium("kosten", 1),
            Kandidaat("a", 100),
            Kandidaat("b", 60),
        ];
        foreach (var feit in feiten)
            test.Register(feit);
        return test;
    }

    public static Locatieonderzoek Op(TestBook test, string peildatum, long? bekend = null)
    {
        var peilmoment = new Peilmoment(TestBook.Dag(peildatum), bekend ?? test.Book.Last);
        return At(test, peilmoment).Zoek(Liemers)!;
    }

    public static LocatieonderzoekenAt At(TestBook test, Peilmoment peilmoment) =>
        new(test.Book, new Indeling(test.Book, peilmoment), peilmoment);

    public static string Volgorde(IEnumerable<Rang> rangen) =>
        string.Join(' ', rangen.Select(r => $"{r.Plaats?.ToString() ?? "–"}:{r.Kandidaat.Code.Naam}"));

    /// <summary>What a search can hold, at random: the start first, then criteria and candidates, then what is said of them.</summary>
    public static (Fact[] Eerst, Fact[] Daarna) Willekeurig(Random random)
    {
        string[] criteria = [.. Enumerable.Range(0, 1 + random.Next(5)).Select(i => $"c{i}")];
        string[] plekken = [.. Enumerable.Range(0, 1 + random.Next(7)).Select(i => $"k{i}")];
        var scores =
            from plek in plekken
            from criterium in criteria
            where random.Next(8) > 0
            select (Fact)Score(plek, criterium, random.Next(11));
        return (
            [
                .. criteria.Select(c => Criterium(c, random.Next(5) * random.Next(20))),
                .. plekken.Select(k => Kandidaat(k, random.Next(3) == 0 ? null : random.Next(300))),
            ],
            [
                .. scores,
                .. plekken
                    .Where(_ => random.Next(2) == 0)
                    .Select(k => Besluit(k, "2024-01-10", (Kandidaatbesluit)random.Next(3))),
            ]
        );
    }
}
