using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Benchmarks.Doorkijken;

/// <summary>
/// A country of 12 provinces and 342 municipalities with locations, in memory, the same for the same seed: of the pieces of capacity a third is there for
/// good, a third is there and ends, and a third is coming, in every phase of its road.
/// </summary>
internal static class Landregister
{
    public static readonly DateOnly Peildatum = new(2025, 1, 1);

    private const int Gemeenten = 342;

    private static readonly string[] Tijdelijk = ["NO", "TGO"];

    public static Book Maak(int locaties, int stukken, int zaad = 1)
    {
        var (book, random) = (new Book(), new Random(zaad));
        Gebieden(book);
        for (var i = 0; i < locaties; i++)
            Add(
                book,
                new LocatieVastgesteld(Code(i), $"Locatie {i}", "COA", WordList.Leeg, WordList.Leeg, WordList.Leeg)
            );
        var plekken = 0;
        for (var i = 0; i < stukken; i++)
            plekken += Stuk(book, random, Code(i % locaties), $"{i / locaties}", i % 3);
        // What is in two of three pieces, so that it hangs on chance.
        Add(
            book,
            new OpgaveVastgesteld(
                Taak.Asiel,
                GebiedCode.Nederland,
                Termijn.Parse("2024-01-01"),
                plekken * 2 / 3,
                null,
                Standing.Wettelijk
            )
        );
        book.Publish();
        return book;
    }

    private static LocatieCode Code(int nummer) => LocatieCode.Parse($"GM{nummer % Gemeenten + 1:0000}-l{nummer}");

    private static void Gebieden(Book book)
    {
        Add(book, new GebiedVastgesteld(GebiedCode.Nederland, "Nederland"));
        for (var p = 0; p < 12; p++)
        {
            Add(book, new GebiedVastgesteld(Provincie(p), $"Provincie {p}"));
            Add(book, new IndelingVastgesteld(Provincie(p), GebiedCode.Nederland));
        }
        for (var g = 1; g <= Gemeenten; g++)
        {
            var code = GebiedCode.Parse($"GM{g:0000}");
            Add(book, new GebiedVastgesteld(code, $"Gemeente {g}"));
            Add(book, new IndelingVastgesteld(code, Provincie(g % 12)));
        }
    }

    private static GebiedCode Provincie(int nummer) => GebiedCode.Parse($"PV{nummer + 20}");

    private static int Stuk(Book book, Random random, LocatieCode locatie, string deel, int geval)
    {
        var plekken = random.Next(2, 60) * 5;
        var van = geval == 2 ? Peildatum.AddMonths(random.Next(1, 40)) : Peildatum.AddMonths(-random.Next(1, 60));
        DateOnly? tot = geval switch
        {
            0 => null,
            1 => Peildatum.AddMonths(random.Next(1, 50)),
            _ => random.Next(2) == 0 ? null : van.AddMonths(random.Next(6, 60)),
        };
        var soort = geval == 0 ? "RO" : Tijdelijk[random.Next(2)];
        Add(
            book,
            new CapaciteitVastgesteld(locatie, deel, Taak.Asiel, soort, plekken, null, van, tot, Standing.Vastgesteld)
        );
        var verste = random.Next((int)Locatiestap.Open);
        for (var stap = Locatiestap.Idee; geval == 2 && (int)stap <= verste; stap++)
            Add(book, new LocatiestapBepaald(locatie, deel, stap, null, Peildatum.AddDays(-1)));
        return plekken;
    }

    private static void Add(Book book, Fact fact) =>
        book.Stage(new(book.Staged + 1, fact, default, new(0), null, "proef", null, Openbaarheid.Openbaar));
}
