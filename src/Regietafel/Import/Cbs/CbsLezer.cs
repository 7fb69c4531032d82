using Regietafel.Gebieden;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Cbs;

/// <summary>Which measure of a table is wanted, and as which indicator, where the file has one that we do not know by itself.</summary>
public sealed record CbsKeuze(string? Maat = null, string? Indicator = null);

/// <summary>
/// Reads a table of CBS row by row, finds out what it is, and keeps the figures of one measure. <paramref name="naarCode"/>: the area of a name.
/// </summary>
internal sealed class CbsLezer(ICbsRijen rijen, string bestand, CbsKeuze keuze, Func<string, GebiedCode?> naarCode)
{
    private const int MeesteCijfers = 200_000;
    private const int MeesteMaten = 12;

    private readonly Dictionary<string, string?> _rij = new(StringComparer.Ordinal);
    private readonly List<CbsCijfer> _cijfers = [];
    private readonly SortedSet<string> _maten = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _onbekend = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _gefilterd = [];
    private int _leeg;
    private int _anders;
    private int _rijen;

    /// <exception cref="UnreadableException">It is no table of CBS that can be imported, or it is damaged.</exception>
    public CbsInhoud Lees()
    {
        if (!rijen.Lees(_rij))
            throw new UnreadableException("hierin staan geen rijen van een tabel van het CBS.");
        if (_rij.ContainsKey(CbsVelden.Code1) || IsGebieden())
            return new CbsGebieden(rijen, bestand).Lees(_rij);
        return _rij.ContainsKey(CbsVelden.Measure) ? Waarnemingen() : Tabel();
    }

    /// <summary>Observations that name an area instead of a number belong to a table of areas.</summary>
    private bool IsGebieden() =>
        _rij.GetValueOrDefault(CbsVelden.StringValue) is { Length: > 0 }
        && _rij.GetValueOrDefault(CbsVelden.Value) is null;

    /// <summary>OData v3 and CSV: a column for each measure.</summary>
    private CbsInhoud Tabel()
    {
        var velden = _rij.Keys.ToList();
        var regio = velden.Where(CbsVelden.IsRegio).OrderByDescending(CbsVelden.IsCode).FirstOrDefault();
        var periode = velden.FirstOrDefault(CbsVelden.IsPeriode);
        if (regio is null || periode is null)
            throw new UnreadableException(
                "dit is geen tabel van het CBS met regio's en perioden, en geen bestand met onze bladen."
            );
        var dimensies = velden.Where(CbsVelden.IsDimensie).ToList();
        _maten.UnionWith(
            velden.Where(v =>
                v != regio && v != periode && !CbsVelden.IsRegio(v) && !CbsVelden.IsDimensie(v) && v != "ID"
            )
        );
        var (indicator, naam, veld) = Kies(_maten);
        do
        {
            if (IsTotaal(dimensies))
                Voeg(
                    _rij.GetValueOrDefault(regio),
                    _rij.GetValueOrDefault(periode),
                    _rij.GetValueOrDefault(veld),
                    veld
                );
        } while (rijen.Lees(_rij));
        return Inhoud(rijen is JsonRijen ? "OData v3 (TypedDataSet)" : "CSV van StatLine", indicator, naam, veld);
    }

    /// <summary>OData v4: a row for each measure. Which measures there are is known at the end, so that what is not asked is only named.</summary>
    private CbsInhoud Waarnemingen()
    {
        var velden = _rij.Keys.ToList();
        var regio =
            velden.FirstOrDefault(CbsVelden.IsRegio)
            ?? throw new UnreadableException("deze waarnemingen hebben geen regio.");
        var periode =
            velden.FirstOrDefault(CbsVelden.IsPeriode)
            ?? throw new UnreadableException("deze waarnemingen hebben geen periode.");
        var dimensies = velden.Where(CbsVelden.IsDimensie).ToList();
        do
        {
            if (_rij.GetValueOrDefault(CbsVelden.Measure)?.Trim() is not { Length: > 0 } maat)
                continue;
            if (_maten.Count <= MeesteMaten)
                _maten.Add(maat);
            var gevraagd = keuze.Maat is null ? CbsMaat.Zoek([maat]) is not null : maat == keuze.Maat;
            if (gevraagd && IsTotaal(dimensies))
                Voeg(
                    _rij.GetValueOrDefault(regio),
                    _rij.GetValueOrDefault(periode),
                    _rij.GetValueOrDefault(CbsVelden.Value),
                    CbsVelden.Value
                );
        } while (rijen.Lees(_rij));
        var (indicator, naam, veld) = Kies(_maten);
        return Inhoud("OData v4 (Observations)", indicator, naam, veld);
    }

    private (string Indicator, string Naam, string Veld) Kies(ICollection<string> maten)
    {
        if (keuze.Maat is { } gevraagd)
        {
            var veld =
                maten.FirstOrDefault(m => m == gevraagd)
                ?? throw new UnreadableException(
                    $"hierin staat geen maat {CellText.Quote(gevraagd)}; wel {Opgesomd(maten)}."
                );
            var bekend = CbsMaat.Zoek([veld])?.Maat;
            return (
                keuze.Indicator
                    ?? bekend?.Indicator
                    ?? throw new UnreadableException("noem met --indicator waar deze maat voor staat."),
                bekend?.Naam ?? veld,
                veld
            );
        }
        return CbsMaat.Zoek(maten) is var (maat, gevonden)
            ? (keuze.Indicator ?? maat.Indicator, maat.Naam, gevonden)
            : throw new UnreadableException(
                $"dit is een tabel van het CBS, maar geen van haar maten is bekend: {Opgesomd(maten)}. Kies er op de opdrachtregel een met --maat, en noem met --indicator waar zij voor staat."
            );
    }

    private static string Opgesomd(ICollection<string> maten) =>
        maten.Count == 0
            ? "geen"
            : string.Join(", ", maten.Take(MeesteMaten)) + (maten.Count > MeesteMaten ? ", …" : "");

    /// <summary>True for the row of all sexes and ages together.</summary>
    private bool IsTotaal(List<string> dimensies)
    {
        _rijen++;
        foreach (var dimensie in dimensies)
        {
            var waarde = _rij.GetValueOrDefault(dimensie);
            if (CbsVelden.IsTotaal(waarde))
                continue;
            if (_gefilterd.Count < 8)
                _gefilterd.TryAdd(dimensie, waarde!.Trim());
            return false;
        }
        return true;
    }

    private void Voeg(string? regio, string? periode, string? waarde, string veld)
    {
        if (CbsWaarde.Gebied(regio) is not { } gebied)
        {
            if (regio is null || IsCode(regio) || naarCode(regio.Trim()) is not { } genoemd)
            {
                _anders++;
                if (regio is not null && !IsCode(regio) && _onbekend.Count < 100)
                    _onbekend.Add(regio.Trim());
                return;
            }
            gebied = genoemd;
        }
        var dag =
            CbsWaarde.Dag(periode)
            ?? throw new UnreadableException(
                $"rij {rijen.Nummer}: {CellText.Quote(periode ?? "")} is geen periode zoals 2023JJ00."
            );
        if (!CbsWaarde.TryGetal(waarde, out var getal))
            throw new UnreadableException($"rij {rijen.Nummer}, {veld}: {CellText.Quote(waarde!)} is geen getal.");
        if (getal is not { } cijfer)
            _leeg++;
        else if (_cijfers.Count == MeesteCijfers)
            throw new UnreadableException(
                $"dit bestand heeft meer dan {MeesteCijfers:N0} cijfers; haal minder perioden op."
            );
        else
            _cijfers.Add(new(gebied, dag, cijfer, rijen.Nummer));
    }

    private static bool IsCode(string regio) =>
        regio.Trim() is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9', ..];

    private CbsInhoud Inhoud(string vorm, string indicator, string naam, string veld)
    {
        if (_cijfers.Count == 0 && _gefilterd.Count > 0 && _leeg == 0)
            throw new UnreadableException(
                $"hierin staat geen rij voor iedereen samen; het bestand is gefilterd op {string.Join(", ", _gefilterd.Select(g => $"{g.Key} = {g.Value}"))}. Haal ook het totaal op (Geslacht T001038, Leeftijd 10000)."
            );
        return new(bestand, vorm, CbsVelden.Tabel(rijen.Omgeving), indicator, naam, veld, _cijfers, [], null)
        {
            Leeg = _leeg,
            AndereGebieden = _anders,
            Onbekend = [.. _onbekend],
        };
    }
}
