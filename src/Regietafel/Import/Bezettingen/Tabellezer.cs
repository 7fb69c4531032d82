using System.Globalization;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Locaties;

namespace Regietafel.Import.Bezettingen;

/// <summary>A number of a table: of a location and group on a day, with the row it stands in.</summary>
internal readonly record struct Telling(DateOnly Dag, int? Aantal, int Rij);

/// <summary>
/// Reads a table of occupancy, long or wide, with whatever stands above its header. What is wrong is told with its place, all of it; nothing comes
/// back that was not understood.
/// </summary>
internal sealed class Tabellezer(
    IRows rijen,
    Bezettingkeuze keuze,
    Locatiezoeker zoeker,
    Action<int, string?, string> fout
)
{
    private const int LaagsteKop = 20;

    private readonly Dictionary<(LocatieCode, string?), List<Telling>> _tellingen = [];
    private readonly SortedDictionary<string, (int Rij, int Rijen)> _onbekend = new(StringComparer.OrdinalIgnoreCase);
    private readonly Controletotalen _totalen = new((rij, kolom, zin) => fout(rij, kolom, zin));
    private Tabelkop _kop = null!;
    private string? _groep;

    /// <summary>The numbers of each location and group, in the order of the table.</summary>
    public IReadOnlyDictionary<(LocatieCode Locatie, string? Groep), List<Telling>> Tellingen => _tellingen;

    /// <summary>Names of rows that are no location of the book.</summary>
    public IReadOnlyCollection<string> Overgeslagen => _onbekend.Keys;

    public int Totalen => _totalen.Count;

    /// <summary>The table says weeks, by its headers or by what stands in them.</summary>
    public bool HeeftWeken { get; private set; }

    /// <exception cref="UnreadableException">There is no header, or a row cannot be read.</exception>
    public void Lees()
    {
        _kop = Kop();
        HeeftWeken = _kop.HeeftWeken;
        while (rijen.Read())
            Rij();
        _totalen.Sluit();
        foreach (var (naam, (rij, aantal)) in keuze.Bekende ? [] : _onbekend)
            fout(
                rij,
                _kop.Kop(_kop.Locatie),
                $"{CellText.Quote(naam)} is geen locatie in dit boek{(aantal > 1 ? $", ook in {aantal - 1} volgende rijen" : "")}. Leg haar vast, schrijf haar code, of sla onbekende locaties over."
            );
    }

    private Tabelkop Kop()
    {
        string? eerste = null;
        for (var i = 0; i < LaagsteKop && rijen.Read(); i++)
        {
            if (Tabelkop.Lees(rijen, keuze.Kolommen) is { } kop)
                return kop;
            if (eerste is null && rijen.Count > 1)
                eerste = string.Join(
                    ", ",
                    Enumerable.Range(0, Math.Min(rijen.Count, 8)).Select(c => CellText.Quote(rijen[c]))
                );
        }
        throw new UnreadableException(
            $"geen rij heeft een kolom met de locatie. Noem haar bij de kolommen, zoals locatie=Naam.{(eerste is null ? "" : $" Bovenaan staat {eerste}.")}"
        );
    }

    private void Rij()
    {
        var naam = rijen[_kop.Locatie];
        if (!HeeftGetal())
            return;
        if (naam.Length == 0)
        {
            fout(rijen.Number, _kop.Kop(_kop.Locatie), "hier staan getallen zonder locatie.");
            return;
        }
        DateOnly? dag = null;
        if (_kop.Dag is { } cel && (dag = Dag(cel)) is null)
            return;
        if (Controletotalen.IsTotaal(naam))
            Totaal(dag);
        else
            Locatie(naam, dag);
    }

    private bool HeeftGetal()
    {
        foreach (var kolom in _kop.Getallen)
        {
            if (rijen[kolom.Cel].Length > 0)
                return true;
        }
        return false;
    }

    private DateOnly? Dag(int cel)
    {
        var jaar = _kop.VastJaar;
        if (
            _kop.Jaar is { } kolom
            && int.TryParse(rijen[kolom], NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen)
        )
            jaar = gelezen;
        if (Tijdkop.TryParse(rijen[cel], jaar, _kop.IsWeekkolom, out var dag, out var isWeek))
        {
            HeeftWeken |= isWeek || _kop.IsWeekkolom;
            return dag;
        }
        fout(
            rijen.Number,
            _kop.Kop(cel),
            Tijdkop.IsZonderJaar(rijen[cel], _kop.IsWeekkolom)
                ? "van welk jaar is deze week? Zet bij de kolommen jaar=2024, of noem de kolom met het jaar."
                : $"{CellText.Quote(rijen[cel])} is geen dag zoals 31-12-2024, en geen week zoals 2024-W03."
        );
        return null;
    }

    private void Totaal(DateOnly? dag)
    {
        foreach (var kolom in _kop.Getallen)
        {
            if (Getal(kolom.Cel, kolom.Kop, out var aantal) && aantal is { } gezegd)
                _totalen.Rij(rijen.Number, kolom.Kop, (dag ?? kolom.Dag!.Value).DayNumber, Groep(kolom), gezegd);
        }
    }

    private void Locatie(ReadOnlySpan<char> naam, DateOnly? dag)
    {
        var locatie = Zoek(naam);
        var (som, heel) = (0L, true);
        foreach (var kolom in _kop.Getallen)
        {
            if (rijen[kolom.Cel].Length == 0)
                continue;
            if (!Getal(kolom.Cel, kolom.Kop, out var aantal))
            {
                heel = false;
                continue;
            }
            var van = dag ?? kolom.Dag!.Value;
            som += aantal ?? 0;
            if (aantal is { } getal)
                _totalen.Tel(van.DayNumber, Groep(kolom), getal);
            if (locatie is not null)
                Tellen(locatie, Groep(kolom), new(van, aantal, rijen.Number));
        }
        if (_kop.Totaal is not { } cel || rijen[cel].Length == 0 || !Getal(cel, _kop.Kop(cel), out var totaal))
            return;
        if (heel && totaal is { } gezegd)
            _totalen.Kolom(rijen.Number, _kop.Kop(cel), gezegd, som);
        // Of a row with a number for each group the total is the number of all.
        if (locatie is not null && dag is { } op && _kop.Getallen.Count > 1)
            Tellen(locatie, null, new(op, totaal, rijen.Number));
    }

    private void Tellen(LocatieCode locatie, string? groep, Telling telling)
    {
        if (!_tellingen.TryGetValue((locatie, groep), out var tellingen))
            _tellingen[(locatie, groep)] = tellingen = [];
        tellingen.Add(telling);
    }

    private LocatieCode? Zoek(ReadOnlySpan<char> naam)
    {
        var gevonden = zoeker.Zoek(naam, _kop.Gemeente is { } cel ? rijen[cel] : default);
        if (gevonden.Count == 1)
            return gevonden[0];
        if (gevonden.Count > 1)
        {
            fout(
                rijen.Number,
                _kop.Kop(_kop.Locatie),
                $"{CellText.Quote(naam)} heet meer dan één locatie: schrijf de code, {string.Join(" of ", gevonden.Order())}, of noem de kolom met de gemeente."
            );
            return null;
        }
        var tekst = naam.ToString();
        _onbekend[tekst] = _onbekend.TryGetValue(tekst, out var eerder)
            ? (eerder.Rij, eerder.Rijen + 1)
            : (rijen.Number, 1);
        return null;
    }

    private string? Groep(Getalkolom kolom)
    {
        if (_kop.Doelgroep is not { } cel)
            return kolom.Groep;
        // One text for the many rows of a group.
        if (!rijen[cel].SequenceEqual(_groep))
            _groep = rijen[cel].ToString();
        return string.IsNullOrEmpty(_groep) ? null : _groep;
    }

    private bool Getal(int cel, string kop, out int? aantal)
    {
        var tekst = rijen[cel];
        aantal = null;
        if (
            tekst.Length == 0
            || Reekstekst.TryNumber(tekst, out aantal)
            || CellText.Is(tekst, CellTypes.NietGeregistreerd)
        )
            return true;
        if (CellText.TryInt(tekst, out var groot) && groot > Dagreeks.Hoogste && IsTotaalrij())
        {
            aantal = groot;
            return true;
        }
        fout(
            rijen.Number,
            kop,
            $"{CellText.Quote(tekst)} is geen aantal van 0 tot en met {Dagreeks.Hoogste}; laat de cel leeg, of schrijf {Reekstekst.Gat} als de bron het niet weet."
        );
        return false;
    }

    private bool IsTotaalrij() => Controletotalen.IsTotaal(rijen[_kop.Locatie]);
}
