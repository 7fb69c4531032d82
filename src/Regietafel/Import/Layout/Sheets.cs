using Regietafel.Ledger;

namespace Regietafel.Import.Layout;

/// <summary>All sheets, in the order in which rows without a time are booked: what others refer to comes first.</summary>
internal static class Sheets
{
    public static readonly IReadOnlyList<Sheet> All =
    [
        BronSheets.Bronnen,
        GebiedSheets.Gebieden,
        GebiedSheets.Herindelingen,
        GebiedSheets.Indeling,
        IndicatorSheet.Indicatoren,
        SleutelSheet.Sleutels,
        OpgaveSheets.Opgaven,
        VerdeelwijzeSheet.Verdeelwijzen,
        OpgaveSheets.Verdelingen,
        RealisatieSheet.Realisatie,
        SaldoSheets.Beginsaldi,
        SaldoSheets.Correcties,
        KalenderSheets.Kalender,
        KalenderSheets.Kalenderstappen,
        ToezichtSheets.Overdrachten,
        ToezichtSheets.Koppelingen,
        ToezichtSheets.Ontheffingen,
        ToezichtSheets.Verschoningen,
        LadderSheets.Ladder,
        LadderSheets.Treden,
        LadderSheets.Brieven,
        LocatieSheets.Locaties,
        CapaciteitSheets.Capaciteit,
        CapaciteitSheets.Stappen,
        BezettingSheet.Bezetting,
        DoorkijkSheets.Parameters,
        DoorkijkSheets.Scenarios,
        SignaalSheets.Drempels,
        SignaalSheets.Noodvragen,
        SignaalSheets.Behandelingen,
        OnderzoekSheets.Onderzoeken,
        OnderzoekSheets.Criteria,
        KandidaatSheets.Kandidaten,
        KandidaatSheets.Beoordelingen,
        KandidaatSheets.Besluiten,
        BronSheets.Intrekkingen,
    ];

    public static Sheet Of(Fact fact) => All.First(s => s.Holds(fact));

    /// <summary>The sheet with this name, with anything but a letter behind it: <c>realisatie</c>, <c>realisatie-2024</c>, <c>realisatie (2)</c>.</summary>
    public static Sheet? Named(string name)
    {
        name = name.Trim();
        return All.FirstOrDefault(s =>
            name.StartsWith(s.Name, StringComparison.OrdinalIgnoreCase)
            && (name.Length == s.Name.Length || !char.IsLetter(name[s.Name.Length]))
        );
    }

    /// <summary>The one sheet that has all these columns and asks for no other; null when there is none, or more than one.</summary>
    public static Sheet? WithHeader(IReadOnlyCollection<string> keys)
    {
        var fitting = All.Where(s =>
                keys.All(k => s.BookColumns.Any(c => c.Key == k))
                && s.BookColumns.Where(s.Requires).All(c => keys.Contains(c.Key))
            )
            .ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
