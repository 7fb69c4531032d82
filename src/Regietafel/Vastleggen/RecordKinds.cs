using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What can be recorded by hand, in the order in which it is offered.</summary>
internal static class RecordKinds
{
    public static readonly IReadOnlyList<RecordKind> Alle =
    [
        RecordKind.Realisatie,
        RecordKind.Opgave,
        RecordKind.Verdeling,
        RecordKind.Beginsaldo,
        RecordKind.Correctie,
        RecordKind.Kalenderstap,
        RecordKind.Overdracht,
        RecordKind.Koppelingen,
        RecordKind.Ontheffing,
        RecordKind.Verschoning,
        RecordKind.Trede,
        RecordKind.Brief,
        RecordKind.Locatie,
        RecordKind.Capaciteit,
        RecordKind.Verlenging,
        RecordKind.Locatiestap,
        RecordKind.Bezetting,
        RecordKind.Noodvraag,
        RecordKind.Drempel,
        RecordKind.Kans,
        RecordKind.Scenario,
        RecordKind.Sleutel,
        RecordKind.Locatieonderzoek,
        RecordKind.Criterium,
        RecordKind.Kandidaat,
        RecordKind.Score,
        RecordKind.Kandidaatbesluit,
        RecordKind.Bron,
    ];

    /// <summary>The kind and task of an address; null when it names none.</summary>
    public static (RecordKind Kind, Taak? Taak)? Find(string slug, string? taak)
    {
        Taak? over = Taak.Alle.Where(t => HerkomstLink.Slug(t) == taak).Select(t => (Taak?)t).FirstOrDefault();
        return
            Alle.FirstOrDefault(k => k.Slug == slug) is { } kind
            && kind.PerTaak == over is not null
            && (taak is null || over is not null)
            ? (kind, over)
            : null;
    }
}
