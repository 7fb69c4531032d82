using Regietafel.Ledger;

namespace Regietafel.Locatieonderzoeken;

/// <summary>Where the histories about one search are found, each kind in order of arrival.</summary>
internal sealed class OnderzoekDossier(KorteCode code)
{
    public KorteCode Code { get; } = code;

    /// <summary>Null while only something else about it was staged, which the rules then refuse.</summary>
    public Verloop? Bestaan { get; private set; }

    public Reeks<int, Verloop> Criteria { get; private set; } = Reeks<int, Verloop>.Leeg;

    public Reeks<int, Verloop> Kandidaten { get; private set; } = Reeks<int, Verloop>.Leeg;

    public Reeks<int, Verloop> Scores { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>By the day of the decision.</summary>
    public Reeks<DateOnly, Verloop> Besluiten { get; private set; } = Reeks<DateOnly, Verloop>.Leeg;

    /// <summary>Files a new history under the search that its first fact names; what is about something else is left alone.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
            case LocatieonderzoekGestart f:
                book.Open(f.Onderzoek).Bestaan = verloop;
                break;
            case CriteriumVastgesteld f:
                var weging = book.Open(f.Onderzoek);
                weging.Criteria = weging.Criteria.Met(weging.Criteria.Count, verloop);
                break;
            case KandidaatVoorgedragen f:
                var plaatsen = book.Open(f.Onderzoek);
                plaatsen.Kandidaten = plaatsen.Kandidaten.Met(plaatsen.Kandidaten.Count, verloop);
                break;
            case KandidaatBeoordeeld f:
                var scores = book.Open(f.Onderzoek);
                scores.Scores = scores.Scores.Met(scores.Scores.Count, verloop);
                break;
            case KandidaatBesloten f:
                var besloten = book.Open(f.Onderzoek);
                besloten.Besluiten = besloten.Besluiten.Met(f.Dag, verloop);
                break;
        }
    }

    /// <summary>Who takes part can change, so that a search is filed under the areas of every fact about it.</summary>
    public static void FileLinks(Book book, Fact fact)
    {
        if (Van(fact) is not { } code)
            return;
        foreach (var gebied in fact.Gebieden)
            book.Open(gebied).Add(book.Open(code));
    }

    /// <summary>The search that a fact is about; null when it is about none.</summary>
    public static KorteCode? Van(Fact fact) =>
        fact switch
        {
            LocatieonderzoekGestart f => f.Onderzoek,
            CriteriumVastgesteld f => f.Onderzoek,
            KandidaatVoorgedragen f => f.Onderzoek,
            KandidaatBeoordeeld f => f.Onderzoek,
            KandidaatBesloten f => f.Onderzoek,
            _ => null,
        };

    public IEnumerable<Verloop> Verlopen() =>
        [
            .. Bestaan is null ? [] : new[] { Bestaan },
            .. Criteria.Values,
            .. Kandidaten.Values,
            .. Scores.Values,
            .. Besluiten.Values,
        ];
}
