using Regietafel.Benchmarks.Boek;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// All warnings of a country with locations, an opgave for every municipality and ten years of daily occupancy: from scratch, each time on another day;
/// and when one entry is added.
/// </summary>
internal sealed class SignalLine(Workshop workshop)
{
    private const int Jaren = 10;
    private const int Reeks = 30;
    private const int Rounds = 15;
    private const int WarmUp = 5;
    private const double MostScratch = 150;
    private const double MostAdded = 30;

    private static readonly DateOnly Dag = Locatieland.Peildatum;
    private static readonly BronVerwijzing Bron = new("bron");

    private readonly Random _random = new(11);

    public async IAsyncEnumerable<Result> Run()
    {
        await Task.CompletedTask;
        var book = Make();
        var (scratch, added) = (new Sample(), new Sample());
        var aantal = 0;
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0)
                (scratch, added) = (new(), new());
            var dag = Dag.AddDays(round % 20);
            scratch.Time(() => aantal = Alle(book, dag).In(null).Count);
            var beeld = Alle(book, dag);
            beeld.In(null);
            Locatieland.Stage(book, Geteld(_random.Next(Locatieland.Locaties), dag.AddDays(-1), 1));
            book.Publish();
            added.Time(() => beeld.Met(book.Last).In(null));
        }
        var what = $"{Locatieland.Locaties:N0} locations, {Locatieland.Stukken:N0} pieces, {book.Last:N0} entries";
        yield return Result.Within(
            $"All {aantal:N0} warnings of the country from scratch ({what})",
            scratch,
            MostScratch
        );
        yield return Result.Within("The same when one entry is added", added, MostAdded);
    }

    private static Signaalbeeld Alle(Book book, DateOnly dag) =>
        Signaalbeeld.At(book, new(dag, book.Last), Signaaldrempelbestand.Gegevens);

    private Book Make()
    {
        var book = Locatieland.Boek(new Locatieland(workshop.Land).Register());
        foreach (var (code, _) in workshop.Land.Gemeenten.Select(g => (g.Code, g)))
        {
            foreach (var jaar in (int[])[2024, 2026])
                Locatieland.Stage(
                    book,
                    new(
                        new OpgaveVastgesteld(
                            Taak.Asiel,
                            code,
                            new(new DateOnly(jaar, 1, 1)),
                            200 + _random.Next(600),
                            null,
                            Standing.Wettelijk
                        ),
                        Bron: Bron
                    )
                );
            Locatieland.Stage(
                book,
                new(
                    new RealisatieGemeld(Taak.Asiel, "RO", code, Dag.AddDays(-_random.Next(120)), _random.Next(800)),
                    Bron: Bron
                )
            );
        }
        for (var nummer = 0; nummer < Locatieland.Locaties; nummer++)
        {
            for (var deel = Jaren * 365; deel > 0; deel -= Reeks)
                Locatieland.Stage(book, Geteld(nummer, Dag.AddDays(-deel), Reeks));
        }
        book.Publish();
        return book;
    }

    private Draft Geteld(int nummer, DateOnly vanaf, int dagen)
    {
        var gemeente = workshop.Land.Gemeenten[nummer % workshop.Land.Gemeenten.Count].Code;
        var feit = new BezettingGemeld(
            LocatieCode.Parse($"{gemeente}-l{nummer}"),
            null,
            vanaf,
            1,
            Dagreeks.Van(Enumerable.Range(0, dagen).Select(_ => (int?)_random.Next(900)))
        );
        return new(feit, feit.Dagen(), Bron);
    }
}
