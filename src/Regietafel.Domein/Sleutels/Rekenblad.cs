using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>
/// What a formula is computed with: the areas by name, and the values of each indicator in their order. Refuses what cannot be divided by, and
/// numbers that grow too long to stay exact in a reasonable time.
/// </summary>
internal sealed class Rekenblad(IReadOnlyList<string> namen, Func<string, Breuk[]> indicator)
{
    private const int LangsteGetal = 8_192; // bits

    private readonly Dictionary<string, Breuk[]> _indicatoren = new(StringComparer.Ordinal);
    private readonly Dictionary<Uitdrukking, Breuk> _sommen = new(ReferenceEqualityComparer.Instance);

    public Breuk[] Alle(Breuk waarde)
    {
        var waarden = new Breuk[namen.Count];
        Array.Fill(waarden, waarde);
        return waarden;
    }

    public Breuk[] Indicator(string code)
    {
        if (!_indicatoren.TryGetValue(code, out var waarden))
            _indicatoren[code] = waarden = indicator(code);
        return waarden;
    }

    /// <summary>What is the same for all areas is computed once, however often it is asked or written.</summary>
    public Breuk Som(Uitdrukking.Som som, Func<Breuk> reken)
    {
        if (!_sommen.TryGetValue(som, out var waarde))
            _sommen[som] = waarde = reken();
        return waarde;
    }

    public Breuk Begrensd(Breuk waarde, int wie) =>
        waarde.Teller.GetBitLength() > LangsteGetal || waarde.Noemer.GetBitLength() > LangsteGetal
            ? throw new Refusal(
                "formule-te-zwaar",
                $"De formule geeft voor {namen[wie]} een getal dat te lang is om exact mee te rekenen."
            )
            : waarde;

    public void WeigerNul(Breuk[] delers)
    {
        var nul = Enumerable.Range(0, delers.Length).Where(i => delers[i].Sign == 0).ToList();
        if (nul.Count > 0)
            throw new Refusal("formule-deelt-door-nul", $"De formule deelt door 0 voor {Wie(nul)}.");
    }

    public void WeigerNegatief(Breuk[] gewichten)
    {
        var negatief = Enumerable.Range(0, gewichten.Length).Where(i => gewichten[i].Sign < 0).ToList();
        if (negatief.Count > 0)
            throw new Refusal(
                "gewicht-negatief",
                $"De formule geeft een gewicht kleiner dan 0 voor {Wie(negatief)}; daar is niet naar te verdelen."
            );
    }

    public void WeigerTeGroot(Breuk[] gewichten)
    {
        var groot = Enumerable.Range(0, gewichten.Length).Where(i => gewichten[i] >= Wegen.TeGroot).ToList();
        if (groot.Count > 0)
            throw new Refusal("gewicht-te-groot", $"De formule geeft een gewicht van 10^18 of meer voor {Wie(groot)}.");
    }

    private string Wie(IEnumerable<int> plaatsen) => Opsomming.Van([.. plaatsen.Select(i => namen[i])]);
}
