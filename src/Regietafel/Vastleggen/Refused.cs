using Regietafel.Doorkijken;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>
/// Why what a form says cannot be booked, and the draft it is about; none where it is about all of it. <paramref name="Rij"/>: which of the form's
/// drafts of that kind it is, from 0.
/// </summary>
public sealed record Refused(Refusal Refusal, Draft? Draft = null, int Rij = 0)
{
    /// <summary>Stages the drafts of a form; what was refused.</summary>
    public static IReadOnlyList<Refused> Stage(Batch batch, IReadOnlyList<Draft> drafts) =>
        [.. batch.AddAll(drafts).Select(r => r.Place is { } place ? At(r.Refusal, drafts, place) : new(r.Refusal))];

    /// <summary>Says it in the form, at the field that the rule is about.</summary>
    public void Tell(Form form) => form.Refuse(Field(form), Refusal.Message);

    /// <summary>The field as a form names it; empty for the form as a whole.</summary>
    private string Field(Form form) =>
        (Refusal.Veld, Draft?.Fact) switch
        {
            (null or "trekt in", _) => "",
            ("aantal" or "soort", RealisatieGemeld f) => "aantal-" + f.Soort,
            ("aantal" or "soort", RealisatieGepland f) => "aantal-" + f.Soort,
            ("aantal" or "van gebied" or "naar gebied", TaakstellingOvergedragen) =>
                $"{Refusal.Veld.Split(' ')[0]}-{ToezichtDrafting.Rijen(form).ElementAt(Rij)}",
            ("peildatum", _) or ("per", RealisatieGepland) => "dag",
            ("van gebied", _) => "gebied",
            ("naar gebied", _) => "naar",
            ("waarvan amv", _) => "amv",
            ("punt", _) => "breedte",
            ("locatie", LocatieVastgesteld) => "gebied",
            ("scenario", ScenarioVastgesteld) => "stopt",
            ("code", SleutelVastgesteld) => "code",
            (("code" or "titel" or "datum" or "vindplaats") and var veld, _) => "bron-" + veld,
            (var veld, _) => veld.Replace(' ', '-'),
        };

    private static Refused At(Refusal refusal, IReadOnlyList<Draft> drafts, int place) =>
        new(refusal, drafts[place], drafts.Take(place).Count(d => d.Fact.GetType() == drafts[place].Fact.GetType()));
}
