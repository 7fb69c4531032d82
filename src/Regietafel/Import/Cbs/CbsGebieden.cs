using System.Globalization;
using System.Text.RegularExpressions;
using Regietafel.Gebieden;
using Regietafel.Import.Reading;

namespace Regietafel.Import.Cbs;

/// <summary>
/// Reads a table "Gebieden in Nederland": of each municipality the codes and names of the areas in which it lies. Which column holds what shifts by
/// year, so it is told by what stands in it.
/// </summary>
internal sealed partial class CbsGebieden(ICbsRijen rijen, string bestand)
{
    private const int MeesteGemeenten = 10_000;

    private readonly Dictionary<GebiedCode, CbsGemeente> _gemeenten = [];
    private int _anders;

    public CbsInhoud Lees(Dictionary<string, string?> rij)
    {
        var vorm =
            rij.ContainsKey(CbsVelden.Measure) ? "OData v4 (Observations)"
            : rijen is JsonRijen ? "OData v3 (TypedDataSet)"
            : "CSV van StatLine";
        do
        {
            if (rij.ContainsKey(CbsVelden.Measure))
                Waarneming(rij);
            else
                Rij(rij);
            if (_gemeenten.Count > MeesteGemeenten)
                throw new UnreadableException("dit bestand heeft te veel gemeenten.");
        } while (rijen.Lees(rij));
        if (!_gemeenten.Values.Any(g => g.Provincie is not null || g.Veiligheidsregio is not null))
            throw new UnreadableException("hierin staat van geen enkele gemeente de provincie of de veiligheidsregio.");
        return new(
            bestand,
            vorm,
            CbsVelden.Tabel(rijen.Omgeving),
            null,
            "gebieden",
            "provincie en veiligheidsregio",
            [],
            [.. _gemeenten.Values.OrderBy(g => g.Code)],
            Dag()
        )
        {
            AndereGebieden = _anders,
        };
    }

    private void Rij(Dictionary<string, string?> rij)
    {
        if (
            CbsWaarde.Gebied(
                rij.GetValueOrDefault(CbsVelden.Code1) ?? rij.FirstOrDefault(v => CbsVelden.IsRegio(v.Key)).Value
            )
            is not { Niveau: Niveau.Gemeente } code
        )
        {
            _anders++;
            return;
        }
        var naam = rij.GetValueOrDefault("Naam_2")?.Trim();
        _gemeenten[code] = new(
            code,
            naam is { Length: > 0 } ? naam : code.ToString(),
            Geheel(rij, Niveau.Provincie),
            Geheel(rij, Niveau.Veiligheidsregio)
        );
    }

    private static CbsGeheel? Geheel(Dictionary<string, string?> rij, Niveau niveau)
    {
        foreach (var (veld, waarde) in rij)
        {
            if (
                !veld.StartsWith("Code_", StringComparison.Ordinal)
                || !GebiedCode.TryParse(waarde?.Trim(), null, out var code)
                || code.Niveau != niveau
            )
                continue;
            var naam = rij.GetValueOrDefault($"Naam_{CbsVelden.Volgnummer(veld) + 1}")?.Trim();
            return new(code, naam is { Length: > 0 } ? naam : code.ToString());
        }
        return null;
    }

    /// <summary>One value of one municipality: its own name, or the code or name of an area in which it lies. Names of wholes are not kept apart.</summary>
    private void Waarneming(Dictionary<string, string?> rij)
    {
        if (
            CbsWaarde.Gebied(rij.FirstOrDefault(v => CbsVelden.IsRegio(v.Key)).Value)
            is not { Niveau: Niveau.Gemeente } code
        )
        {
            _anders++;
            return;
        }
        var gemeente =
            _gemeenten.GetValueOrDefault(code)
            ?? new(code, Nederland.Naam(code.ToString()) ?? code.ToString(), null, null);
        if (GebiedCode.TryParse(rij.GetValueOrDefault(CbsVelden.StringValue)?.Trim(), null, out var geheel))
        {
            var naam = new CbsGeheel(geheel, Nederland.Naam(geheel.ToString()) ?? geheel.ToString());
            if (geheel.Niveau == Niveau.Provincie)
                gemeente = gemeente with { Provincie = naam };
            else if (geheel.Niveau == Niveau.Veiligheidsregio)
                gemeente = gemeente with { Veiligheidsregio = naam };
        }
        _gemeenten[code] = gemeente;
    }

    /// <summary>The table does not say of which year it is; its number does, or its title in the name of the file.</summary>
    private DateOnly Dag()
    {
        if (CbsVelden.Tabel(rijen.Omgeving) is { } tabel && CbsInhoud.Jaren.TryGetValue(tabel, out var jaar))
            return new(jaar, 1, 1);
        foreach (var tekst in rijen.Omgeving)
        {
            if (Jaartal().Match(tekst) is { Success: true } match)
                return new(int.Parse(match.Value, CultureInfo.InvariantCulture), 1, 1);
        }
        throw new UnreadableException(
            "dit is een tabel met gebieden, maar er staat niet bij van welk jaar; zet het jaar in de naam van het bestand, zoals gebieden-2025.json."
        );
    }

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Jaartal();
}
