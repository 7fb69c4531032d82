using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;

namespace Regietafel.Locatieonderzoeken;

/// <summary>
/// Areas (municipalities, or a table) begin to look for locations together. <paramref name="Taak"/>: none says for every task;
/// <paramref name="Doelgroepen"/>: everyone when none is named. <paramref name="Plekken"/>: how many places are sought,
/// <paramref name="Voor"/>: before which day they must be there; both where that was agreed.
/// </summary>
public sealed record LocatieonderzoekGestart(
    KorteCode Onderzoek,
    string Naam,
    GebiedLijst Deelnemers,
    DateOnly Dag,
    Taak? Taak,
    WordList Doelgroepen,
    int? Plekken = null,
    DateOnly? Voor = null,
    string? Toelichting = null
) : Fact
{
    /// <summary>The subject of the search itself.</summary>
    public static string SubjectOf(KorteCode onderzoek) => $"locatieonderzoek/{onderzoek}";

    protected override string About => SubjectOf(Onderzoek);

    protected override IEnumerable<GebiedCode> Areas => Deelnemers;

    protected override Taak? Task => Taak;

    protected override DateOnly? Day => Dag;
}

/// <summary>What candidates are judged on, and how heavily it weighs beside the others; a criterion of weight 0 is told and does not count.</summary>
public sealed record CriteriumVastgesteld(
    KorteCode Onderzoek,
    KorteCode Criterium,
    string Naam,
    int Gewicht,
    string? Uitleg = null
) : Fact
{
    internal static string Onderwerp(KorteCode onderzoek, KorteCode criterium) => $"criterium/{onderzoek}/{criterium}";

    protected override string About => Onderwerp(Onderzoek, Criterium);

    protected override IEnumerable<GebiedCode> Areas => [];
}

/// <summary>
/// Somebody (<paramref name="Door"/>) puts a site forward. Its code is written as that of a location, with the municipality in which it lies, and
/// usually becomes that of the location. <paramref name="Plekken"/>: how many places would fit, where that is known.
/// </summary>
public sealed record KandidaatVoorgedragen(
    KorteCode Onderzoek,
    LocatieCode Kandidaat,
    string Naam,
    string Door,
    string? Adres = null,
    Punt? Punt = null,
    int? Plekken = null
) : Fact
{
    internal static string Onderwerp(KorteCode onderzoek, LocatieCode kandidaat) =>
        $"kandidaat/{onderzoek}/{kandidaat}";

    protected override string About => Onderwerp(Onderzoek, Kandidaat);

    protected override IEnumerable<GebiedCode> Areas => [Kandidaat.Gemeente];
}

/// <summary>How a candidate does on one criterion, from 0 to 10, and why.</summary>
public sealed record KandidaatBeoordeeld(
    KorteCode Onderzoek,
    LocatieCode Kandidaat,
    KorteCode Criterium,
    int Score,
    string Reden
) : Fact
{
    public const int Hoogste = 10;

    protected override string About => $"kandidaatscore/{Onderzoek}/{Kandidaat}/{Criterium}";

    protected override IEnumerable<GebiedCode> Areas => [Kandidaat.Gemeente];
}

/// <summary>What was decided about a candidate. The names are in the ledger for good.</summary>
public enum Kandidaatbesluit
{
    Gekozen,
    Reserve,
    Afgevallen,
}

/// <summary>
/// On <paramref name="Dag"/> it was decided what becomes of a candidate, and why (or why not); it stays so until a later decision.
/// <paramref name="Locatie"/>: the location of the book that a chosen one became.
/// </summary>
public sealed record KandidaatBesloten(
    KorteCode Onderzoek,
    LocatieCode Kandidaat,
    DateOnly Dag,
    Kandidaatbesluit Besluit,
    string Reden,
    LocatieCode? Locatie = null
) : Fact
{
    protected override string About =>
        string.Create(CultureInfo.InvariantCulture, $"kandidaatbesluit/{Onderzoek}/{Kandidaat}/{Dag:yyyy-MM-dd}");

    protected override IEnumerable<GebiedCode> Areas => [Kandidaat.Gemeente];

    protected override DateOnly? Day => Dag;
}
