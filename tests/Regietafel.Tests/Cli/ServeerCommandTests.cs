using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Regietafel.Tests.Cli;

/// <summary>What keeps a book from being opened or served is one sentence, and exit code 1.</summary>
public sealed class ServeerCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regietafel-");

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        // The program itself, because its logger writes past what a command is given to write to.
        using var program = Process.Start(
            new ProcessStartInfo(
                System.IO.Path.Combine(AppContext.BaseDirectory, "regietafel"),
                ["serveer", "--boek", Path("a.boek"), "--poort", $"{port}"]
            )
            {
                RedirectStandardError = true,
            }
        )!;
        var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(App.Geweigerd, program.ExitCode);
        Assert.StartsWith(
            $"Poort {port} van 127.0.0.1 is al in gebruik.",
            Assert.Single(said.Trim().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_address_that_this_machine_does_not_have() =>
        await Refused(
            ["serveer", "--boek", Path("a.boek"), "--adres", "8.8.8.8"],
            "luistert alleen op deze computer zelf"
        );

    [Theory]
    [InlineData("serveer")]
    [InlineData("importeer")]
    [InlineData("stand")]
    [InlineData("controleer")]
    public async Task A_book_in_a_folder_that_is_not_there(string command) =>
        await Refused(
            Command(command, Path("niets/a.boek")),
            command is "stand" or "controleer" ? "Er is geen boek" : $"De map {Path("niets")} bestaat niet"
        );

    [Theory]
    [InlineData("serveer")]
    [InlineData("importeer")]
    [InlineData("stand")]
    [InlineData("controleer")]
    public async Task A_folder_for_a_book(string command) =>
        await Refused(Command(command, _folder.FullName), "is een map. Noem het bestand van het boek.");

    public void Dispose() => _folder.Delete(recursive: true);

    private string[] Command(string command, string boek)
    {
        File.WriteAllText(Path("bronnen.csv"), "code;titel\nb;Brief\n");
        string[] about = command switch
        {
            "importeer" => [Path("bronnen.csv")],
            "stand" => ["PV25"],
            "serveer" => ["--poort", "0"],
            _ => [],
        };
        return [command, .. about, "--boek", boek];
    }

    private static async Task Refused(string[] args, string sentence)
    {
        var answer = await Uitkomst.Van(args);
        Assert.Equal(App.Geweigerd, answer.Code);
        Assert.Empty(answer.Figures);
        Assert.Contains(sentence, Assert.Single(answer.Words.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);
}
