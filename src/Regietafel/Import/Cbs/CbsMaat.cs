namespace Regietafel.Import.Cbs;

/// <summary>A measure that CBS publishes and that we know by its names, with the indicator that it is.</summary>
internal sealed record CbsMaat(string Indicator, string Naam, string[] Velden)
{
    public static readonly IReadOnlyList<CbsMaat> Bekend =
    [
        new(
            "inwoners",
            "bevolking op 1 januari",
            ["BevolkingOp1Januari", "Bevolking op 1 januari (aantal)", "M000352"]
        ),
        new(
            "inwoners",
            "bevolking aan het begin van de periode",
            ["BevolkingAanHetBeginVanDePeriode", "Bevolking aan het begin van de periode (aantal)"]
        ),
        new(
            "inwoners",
            "aantal inwoners",
            ["AantalInwoners", "Aantal inwoners (aantal)", "Bevolking/Aantal inwoners (aantal)"]
        ),
        // The total score comes first; the scores of its parts have the same name with a higher number.
        new("ses-woa", "SES-WOA, totaalscore", ["GemiddeldeScore", "SES-WOA/Totaalscore/Gemiddelde score (Getal)"]),
    ];

    /// <summary>The first of the fields (or codes of measures) that is one of ours.</summary>
    public static (CbsMaat Maat, string Veld)? Zoek(IEnumerable<string> velden)
    {
        var gesorteerd = velden.OrderBy(CbsVelden.Volgnummer).ThenBy(v => v, StringComparer.Ordinal).ToList();
        foreach (var maat in Bekend)
        {
            if (gesorteerd.FirstOrDefault(v => maat.Is(v)) is { } veld)
                return (maat, veld);
        }
        return null;
    }

    private bool Is(string veld) =>
        Velden.Contains(veld, StringComparer.OrdinalIgnoreCase)
        || Velden.Contains(CbsVelden.Stam(veld), StringComparer.OrdinalIgnoreCase);
}
