using Regietafel.Benchmarks.Boek;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// Locations of country size: what those of a province add up to, each time on another day, and a page of the register of the whole country from the
/// published executable, each request another whole.
/// </summary>
internal sealed class LocationLine(Workshop workshop)
{
    private const int WarmUp = 150;
    private const int Rounds = 60;
    private const double MostCount = 2;
    private const double MostPage = 30;

    private readonly Random _random = new(7);

    public async IAsyncEnumerable<Result> Run()
    {
        var boek = workshop.At("locaties.boek");
        await Write(boek);
        await using var ledger = await Ledger.Ledger.Open(boek, TimeProvider.System, alleenLezen: true);
        foreach (var result in Counts(ledger.Book))
            yield return result;
        await foreach (var result in Pages(boek))
            yield return result;
    }

    private async Task Write(string boek)
    {
        await using var ledger = await Ledger.Ledger.Open(boek, TimeProvider.System);
        await using var batch = await ledger.Begin("meting");
        foreach (var draft in new Locatieland(workshop.Land).Register())
        {
            if (batch.Add(draft) is { } refusal)
                throw refusal;
        }
        foreach (var refusal in await batch.Commit())
            throw refusal;
    }

    private IEnumerable<Result> Counts(Book book)
    {
        var provincies = workshop.Land.Provincies.ToArray();
        var (province, country) = (new Sample(), new Sample());
        for (var round = -WarmUp; round < Rounds * 4; round++)
        {
            if (round == 0)
                (province, country) = (new(), new());
            var (provincie, dag) = (provincies[_random.Next(provincies.Length)], Day());
            province.Time(() => Count(book, provincie, dag));
            country.Time(() => Count(book, GebiedCode.Nederland, dag));
        }
        var what = $"{Locatieland.Locaties:N0} locations, {Locatieland.Stukken:N0} pieces";
        yield return Result.Within(
            $"Stand of a province counted from its locations ({what} in the country)",
            province,
            MostCount
        );
        yield return Result.Note("The same of the whole country", Result.Milliseconds(country.Median));
    }

    private static void Count(Book book, GebiedCode gebied, DateOnly dag)
    {
        var stand = Stand.At(book, book.Peilmoment(dag));
        var geteld = new GeteldAt(book, stand.Indeling, stand.Peilmoment, Soortenbestand.Soorten).Van(gebied);
        if (geteld.Sum(g => g.Locaties) == 0)
            throw new InvalidOperationException($"{gebied} has no places on {dag}.");
    }

    private async IAsyncEnumerable<Result> Pages(string boek)
    {
        using var browser = new HttpClient();
        var (server, _) = await Serving.Start(workshop, boek, browser);
        await using var serving = server;
        var (day, filter, line) = (new Sample(), new Sample(), new Sample());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0)
                (day, filter, line) = (new(), new(), new());
            await day.Time(() => Get(browser, server.Root, $"peildatum={Day():yyyy-MM-dd}"));
            await filter.Time(() =>
                Get(browser, server.Root, $"peildatum=2024-01-08&taak=asiel&tekst=locatie%20{_random.Next(1000)}")
            );
            await line.Time(() =>
                Get(browser, server.Root, $"peildatum={Day():yyyy-MM-dd}&gebied=PV25&beeld=tijdlijn")
            );
        }
        yield return Result.Within("Page of the register of the country, each time of another day", day, MostPage);
        yield return Result.Within("The same, each time of another filter", filter, MostPage);
        yield return Result.Within("Timeline of a province, each time of another day", line, MostPage);
    }

    private static async Task Get(HttpClient browser, Uri root, string query)
    {
        using var answer = await browser.GetAsync(new Uri(root, $"/locaties?{query}"));
        await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private DateOnly Day() =>
        Locatieland.Begin.AddDays(365 + _random.Next(Locatieland.Eind.DayNumber - Locatieland.Begin.DayNumber - 365));
}
