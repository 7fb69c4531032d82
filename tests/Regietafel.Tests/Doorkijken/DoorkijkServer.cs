using Regietafel.Tests.Cli;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Doorkijken;

/// <summary>A server with a small province of which one municipality has locations and another has only reported.</summary>
public sealed class DoorkijkServer : TestServer
{
    private static readonly (string Blad, string Tekst)[] Bladen =
    [
        ("bronnen", "code;titel\nplan;Plan"),
        ("gebieden", "code;naam;bron\nPV25;Gelderland;plan\nGM0202;Arnhem;plan\nGM0228;Ede;plan"),
        ("indeling", "deel;geheel;bron\nGM0202;PV25;plan\nGM0228;PV25;plan"),
        (
            "opgaven",
            "taak;gebied;per;aantal;status;bron\nasiel;PV25;2024-01-01;300;wettelijk;plan\nasiel;PV25;2025-01-01;400;wettelijk;plan"
        ),
        ("realisatie", "taak;gebied;soort;peildatum;aantal;bron\nasiel;GM0228;RO;2024-01-01;120;plan"),
        ("locaties", "locatie;naam;exploitant;bron\nGM0202-koepel;De Koepel;COA;plan\nGM0202-hal;De Hal;gemeente;plan"),
        (
            "capaciteit",
            "locatie;deel;taak;soort;plekken;van;tot;status;bron\n"
                + "GM0202-koepel;a;asiel;RO;250;2020-01-01;;vastgesteld;plan\n"
                + "GM0202-koepel;b;asiel;NO;100;2023-01-01;2024-07-01;vastgesteld;plan\n"
                + "GM0202-hal;a;asiel;RO;200;2024-10-01;;vastgesteld;plan"
        ),
        ("scenarios", "gebied;taak;naam;scenario;bron\nPV25;asiel;Krap;verlenging:geen,instroom:50:2024-06-01;plan"),
        ("doorkijkparameters", "gebied;fase;kans;vertraging;bron\nPV25;collegebesluit;90;0:1;plan"),
    ];

    protected override async Task<string> Book(string folder)
    {
        var map = Directory.CreateDirectory(Path.Combine(folder, "bladen")).FullName;
        foreach (var (blad, tekst) in Bladen)
            await File.WriteAllTextAsync(Path.Combine(map, blad + ".csv"), tekst);
        var boek = Path.Combine(folder, "doorkijk.boek");
        var answer = await Uitkomst.Van("importeer", map, "--boek", boek);
        return answer.Code == App.Gelukt ? boek : throw new InvalidOperationException(answer.Words + answer.Figures);
    }
}
