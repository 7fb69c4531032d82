using System.Text;
using Regietafel.Import.Layout;

namespace Regietafel.Export;

/// <summary>What one must know to fill in the sheets, in the words of the sheets themselves: for the template and for docs/importeren.md.</summary>
internal static class Uitleg
{
    public static readonly IReadOnlyList<string> Regels =
    [
        "Elk blad is een CSV-bestand (opgaven.csv) of een blad met die naam in één werkmap. Lever in wat u heeft: een map, losse CSV-bestanden, een zip ervan of een werkmap.",
        "CSV: UTF-8, met ; of , tussen de cellen. De kolommen mogen in elke volgorde staan; hoofdletters en spaties in hun namen maken niet uit.",
        "Datums: 31-12-2024 of 2024-12-31. Getallen: 1234 of 1.234. Wat op twee manieren te lezen is, wordt geweigerd.",
        "‘Tot’ is steeds de eerste dag waarop iets niet meer zo is.",
        "Alles wordt geboekt, of niets. Klopt er iets niet, dan staan alle problemen in een lijst met bestand, rij en kolom.",
        "Hetzelfde bestand nog eens importeren boekt niets. Een rij met andere waarden over hetzelfde onderwerp is een nieuwe boeking; de oude blijft in de geschiedenis.",
        "Een bestand van CBS StatLine (JSON of CSV) met inwoners, SES-WOA-scores of gebieden hoeft niet omgezet te worden: het wordt herkend. Zie docs/verdeelsleutels.md.",
        "Een tabel met de bezetting van locaties, zoals het COA die per week stuurt, hoeft niet omgezet te worden: kies ‘Bezetting inlezen’ op de bladzijde Importeren, of schrijf --bezetting. Een rij of kolom Totaal wordt nagerekend.",
        "‘Bekend sinds’ is voor het overnemen van een oudere administratie. De rijen staan dan in die volgorde, en niets mag ouder zijn dan de laatste boeking in het boek.",
        "Tekst die met = + - of @ begint, staat in een geëxporteerd CSV-bestand met een ' ervoor, zodat een rekenprogramma er geen formule van maakt. Bij het importeren gaat die er weer af.",
    ];

    /// <summary>The page docs/importeren.md.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(
            """
            # Importeren en exporteren

            <!-- Deze bladzijde schrijft het programma zelf: regietafel sjabloon docs/importeren.md -->

                regietafel sjabloon                          # een lege werkmap met uitleg en keuzelijsten
                regietafel sjabloon --boek gelderland.boek   # de namen en bronnen van een boek dat er al is staan er dan in
                regietafel importeer sjabloon.xlsx --proef   # wat zou er veranderen?
                regietafel importeer sjabloon.xlsx           # boeken
                regietafel exporteer reservekopie.zip        # het hele boek, opnieuw te importeren
                regietafel importeer --bezetting coa-week-3.xlsx --bron COA-2024-W03
                regietafel importeer --bezetting week.csv --bron B --kolommen 'locatie=Naam;week=Weeknr;jaar=2024;aantal=Aanwezig'


            """
        );
        foreach (var regel in Regels)
            page.Append("- ").Append(regel).Append('\n');
        page.Append(
            "\nEen geëxporteerd boek heeft op elk blad vooraan de kolom `nr` en achteraan de kolom `auteur`, het blad `intrekkingen`, en in `bekend sinds` het tijdstip van de boeking. "
                + "Wie het importeert staat bij elke boeking als wie haar overnam; wie haar vastlegde blijft de auteur. "
                + "CSV-bestanden die het programma schrijft hebben een byte order mark, `;` tussen de cellen en een decimale komma: zo opent een Nederlands rekenprogramma ze goed.\n"
        );
        foreach (var sheet in Sheets.All)
            Append(page, sheet);
        return page.ToString();
    }

    private static void Append(StringBuilder page, Sheet sheet)
    {
        page.Append("\n## ").Append(sheet.Name).Append("\n\n").Append(sheet.Explanation).Append("\n\n");
        page.Append("| kolom | verplicht | wat | uitleg |\n|---|---|---|---|\n");
        foreach (var column in sheet.BookOnly ? sheet.BookColumns : sheet.Columns)
        {
            var required = sheet.Requires(column) ? "ja" : "";
            page.Append($"| {column.Header} | {required} | {column.TypeName} | {column.Explanation} |\n");
        }
    }
}
