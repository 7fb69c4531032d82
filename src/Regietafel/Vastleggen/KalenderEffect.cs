using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What recording or withdrawing a step of the calendar does: nothing to the stand, but something to the agenda.</summary>
internal static class KalenderEffect
{
    /// <summary>A sentence; null when the preview is about something else.</summary>
    public static string? Of(PreviewModel model) =>
        model.Trial.Drafts[^1].Fact switch
        {
            KalenderstapGedaan f =>
                $"Nu: {Now(model, f)}. Straks: gedaan op {Tekst.Dag(f.Dag)}. De stand verandert niet.",
            Ingetrokken back when model.Book[back.Nummer].Fact is KalenderstapGedaan f =>
                $"Nu: {Now(model, f)}. Straks telt deze boeking niet meer: de stap staat weer open, tenzij een andere boeking zegt dat hij gedaan is. De stand verandert niet.",
            Ingetrokken back when model.Book[back.Nummer].Fact is KalenderstapVastgesteld =>
                "De agenda volgt voor deze stap weer de kalender die ervoor gold. De stand verandert niet.",
            _ => null,
        };

    private static string Now(PreviewModel model, KalenderstapGedaan f)
    {
        var agenda = new Agenda(Kalenderbestand.Wettelijk, Stand.At(model.Book, new(f.Dag, model.Book.Last)));
        return agenda.Find(f.Gebied, f.Stap, f.Cyclus) is { } punt
            ? AgendaTekst.Voortgang(punt) ?? $"{AgendaTekst.Staat(punt)} (op {Tekst.Dag(f.Dag)})"
            : "nog niets";
    }
}
