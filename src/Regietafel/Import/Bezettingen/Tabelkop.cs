using System.Globalization;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Bezettingen;

/// <summary>A column with numbers of people: of a day (or week) where its header says so, and of a group where that does.</summary>
internal sealed record Getalkolom(int Cel, string Kop, DateOnly? Dag, string? Groep);

/// <summary>
/// Which column of a table is what. A long table has a row for each location and day, a wide one a column for each day.
/// </summary>
internal sealed class Tabelkop
{
    private static readonly Dictionary<string, string[]> Vanzelf = new()
    {
        ["locatie"] = ["LOCATIE", "LOCATIENAAM", "NAAMLOCATIE", "LOCATIECODE", "OPVANGLOCATIE", "NAAMVANDELOCATIE"],
        ["gemeente"] = ["GEMEENTE", "GEMEENTENAAM", "GEMEENTECODE"],
        ["doelgroep"] = ["DOELGROEP"],
        ["dag"] = ["DAG", "DATUM", "PEILDATUM"],
        ["week"] = ["WEEK", "WEEKNUMMER", "WEEKNR"],
        ["jaar"] = ["JAAR"],
        ["aantal"] = ["AANTAL", "BEZETTING", "AANWEZIG", "PERSONEN", "AANTALPERSONEN", "AANTALBEWONERS", "BEWONERS"],
        ["totaal"] = ["TOTAAL"],
    };

    private readonly Kolomkeuze _keuze;
    private readonly List<(int Cel, string Kop, string Sleutel)> _koppen;

    private Tabelkop(Kolomkeuze keuze, List<(int, string, string)> koppen) => (_keuze, _koppen) = (keuze, koppen);

    public int Locatie { get; private set; }

    public int? Gemeente { get; private set; }

    public int? Doelgroep { get; private set; }

    /// <summary>The column with the day or week of a row; none in a wide table.</summary>
    public int? Dag { get; private set; }

    /// <summary>A number alone in that column is a week.</summary>
    public bool IsWeekkolom { get; private set; }

    public int? Jaar { get; private set; }

    /// <summary>The year of weeks that do not say it, where it is not in a column.</summary>
    public int? VastJaar { get; private set; }

    public IReadOnlyList<Getalkolom> Getallen { get; private set; } = [];

    /// <summary>A header says a week.</summary>
    public bool HeeftWeken { get; private set; }

    public int? Totaal { get; private set; }

    public string Kop(int? cel) => _koppen.Find(k => k.Cel == cel).Kop ?? "";

    /// <summary>Null when this row is no header: it has no column with the location.</summary>
    /// <exception cref="UnreadableException">It is one, and something that is needed is missing.</exception>
    public static Tabelkop? Lees(IRows rows, Kolomkeuze keuze)
    {
        var koppen = new List<(int Cel, string Kop, string Sleutel)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Length > 0)
                koppen.Add((i, rows[i].ToString(), Column.KeyOf(rows[i])));
        }
        var kop = new Tabelkop(keuze, koppen);
        if (kop.Zoek("locatie", verplicht: false) is not { } locatie)
            return null;
        kop.Locatie = locatie;
        kop.Vul();
        return kop;
    }

    private void Vul()
    {
        (Gemeente, Doelgroep) = (Zoek("gemeente"), Zoek("doelgroep"));
        if (
            _keuze["jaar"] is { Length: 4 } vast
            && int.TryParse(vast, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
        )
            VastJaar = jaar;
        else
            Jaar = Zoek("jaar");
        var week = _keuze["dag"] is null ? Zoek("week") : null;
        (Dag, IsWeekkolom) = (week ?? Zoek("dag"), week is not null);
        Getallen = Dag is null ? Breed() : Lang();
        // Beside one number a column that happens to be called so can be anything.
        if (_keuze["totaal"] is not null || Dag is null || Getallen.Count > 1)
            Totaal = Zoek("totaal") is { } totaal && Getallen.All(g => g.Cel != totaal) ? totaal : null;
    }

    private List<Getalkolom> Breed()
    {
        var kolommen = new List<Getalkolom>();
        foreach (var (cel, kop, _) in _koppen)
        {
            if (Tijdkop.TryParse(kop, VastJaar, kaal: false, out var dag, out var isWeek))
            {
                kolommen.Add(new(cel, kop, dag, null));
                HeeftWeken |= isWeek;
            }
            else if (Tijdkop.IsZonderJaar(kop, kaal: false))
                throw new UnreadableException(
                    $"de kolom {CellText.Quote(kop)} zegt niet van welk jaar de week is; zet bij de kolommen jaar=2024."
                );
        }
        return kolommen.Count > 0
            ? kolommen
            : throw new UnreadableException(
                $"geen kolom zegt van welke dag of week de getallen zijn. Noem haar, zoals dag=Peildatum of week=Week; er {Opgesomd()}."
            );
    }

    private List<Getalkolom> Lang()
    {
        if (_keuze["aantal"] is { } gevraagd)
        {
            var namen = gevraagd.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return
            [
                .. namen.Select(n =>
                {
                    var cel = Vind(n, "aantal");
#pragma warning disable CA1308 // the groups are in lower case; nothing is compared
                    return new Getalkolom(cel, Kop(cel), null, namen.Length > 1 ? Kop(cel).ToLowerInvariant() : null);
#pragma warning restore CA1308
                }),
            ];
        }
        var gevonden =
            Zoek("aantal")
            ?? Zoek("totaal")
            ?? throw new UnreadableException(
                $"geen kolom heeft de aantallen. Noem haar, zoals aantal=Bezetting; er {Opgesomd()}."
            );
        return [new(gevonden, Kop(gevonden), null, null)];
    }

    private int? Zoek(string naam, bool verplicht = true)
    {
        if (_keuze[naam] is { } gevraagd)
            return verplicht ? Vind(gevraagd, naam) : Vind(gevraagd);
        var bekend = Vanzelf[naam];
        return bekend.Select(sleutel => Vind(sleutel)).FirstOrDefault(cel => cel is not null);
    }

    private int Vind(string gevraagd, string naam) =>
        Vind(gevraagd)
        ?? throw new UnreadableException(
            $"de kolom {CellText.Quote(gevraagd)} ({naam}) staat er niet; er {Opgesomd()}."
        );

    private int? Vind(string gevraagd)
    {
        var sleutel = Column.KeyOf(gevraagd);
        var plaats = _koppen.FindIndex(k => k.Sleutel == sleutel);
        return plaats < 0 ? null : _koppen[plaats].Cel;
    }

    private string Opgesomd() =>
        $"staan {string.Join(", ", _koppen.Take(12).Select(k => CellText.Quote(k.Kop)))}{(_koppen.Count > 12 ? " en meer" : "")}";
}
