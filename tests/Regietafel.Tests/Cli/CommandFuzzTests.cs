namespace Regietafel.Tests.Cli;

/// <summary>Whatever stands on a command line: figures, a sentence in Dutch or help, never a fault.</summary>
public sealed class CommandFuzzTests(ExampleBook book) : IClassFixture<ExampleBook>
{
    private static readonly string[] Words =
    [
        "",
        " ",
        "0",
        "-1",
        "--",
        "--help",
        "PV25",
        "GM9999",
        "asiel",
        "statushouders",
        "opgave",
        "eindsaldo",
        "gepland",
        "2024-01-01",
        "2023-02-29",
        "0001-01-01",
        "9999-12-31",
        "1900-01-01",
        "2199-12-31",
        "9999-12-31T23:59:59-14:00",
        "2023-II",
        "1990-I",
        "2199-II",
        "RO",
        "csv",
        "json",
        "gemeente",
        "land",
        "\0",
        "é🏠",
        "'; drop table blok; --",
        new('9', 300),
    ];

    private static readonly string[] Options =
    [
        "--peildatum",
        "--bekend-op",
        "--van-peildatum",
        "--van-bekend-op",
        "--per",
        "--soort",
        "--gebied",
        "--formaat",
        "--onzin",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_command_line_of_any_kind_gets_an_answer(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var args = new List<string>
            {
                Pick(["stand", "herkomst", "wijzigingen", "controleer", "verdeel"]),
                "--boek",
                book.Path,
            };
            for (var i = random.Next(6); i > 0; i--)
                args.AddRange(random.Next(2) == 0 ? [Pick(Words)] : [Pick(Options), Pick(Words)]);
            var answer = await Uitkomst.Van([.. args]);
            Assert.True(
                answer.Code is App.Gelukt or App.Geweigerd or App.VerkeerdGebruik,
                $"seed {seed}: {string.Join(' ', args)}"
            );
            if (answer.Code != App.Gelukt)
                Assert.NotEmpty(answer.Words);
        }

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
