using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Vastleggen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Sleutels;

/// <summary>The page with all keys.</summary>
public sealed record SleutelsModel(IReadOnlyList<Sleutel> Sleutels, Book Book, Peil Peil);

/// <summary>One key, and what it makes of the areas in <paramref name="Geheel"/> (null: the book has no such area on that day).</summary>
public sealed record SleutelModel(Sleutel Sleutel, Stand Stand, Gebied? Geheel, Form Form, Peil Peil)
{
    /// <summary>The weights; or the sentence why there are none.</summary>
    public (Weegstaat? Staat, string? Reden) Gewichten { get; } = Weeg(Sleutel, Stand, Geheel);

    /// <summary>The form to change it, with what it is now.</summary>
    public string Wijzig => SleutelLink.Wijzig(Peil, Sleutel.Feit);

    private static (Weegstaat?, string?) Weeg(Sleutel sleutel, Stand stand, Gebied? geheel)
    {
        if (geheel is null)
            return (null, "Er zijn op deze dag nog geen gebieden in het boek om te wegen.");
        var gebieden = stand.Indeling.Delen(geheel.Code, sleutel.Niveau).Select(g => stand.Indeling.Find(g)!).ToList();
        if (gebieden.Count == 0)
            return (null, $"In {geheel.Naam} ligt geen {Woorden.Niveau(sleutel.Niveau)} om te wegen.");
        try
        {
            return (
                Weegstaat.Van(sleutel, new IndicatorenAt(stand.Book, stand.Peilmoment), stand.Indeling, gebieden),
                null
            );
        }
        catch (Refusal refusal)
        {
            return (null, refusal.Message);
        }
    }
}

/// <summary>The address of the form for a key.</summary>
internal static class SleutelLink
{
    public static string Nieuw(Peil peil) => peil.Url(RecordKind.Sleutel.Url(null));

    public static string Wijzig(Peil peil, SleutelVastgesteld feit) =>
        peil.Url(
            RecordKind.Sleutel.Url(null),
            ("code", feit.Code),
            ("naam", feit.Naam),
            ("taak", feit.Taak is { } taak ? CijferWoorden.Woord(taak) : null),
            ("formule", feit.Formule),
            ("methode", MethodeWoorden.Woord(feit.Methode)),
            ("niveau", CijferWoorden.Woord(feit.Niveau)),
            ("grondslag", feit.Grondslag),
            ("toelichting", feit.Toelichting)
        );
}
