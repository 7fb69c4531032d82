using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>Why what a form says cannot be booked, and the draft it is about; none where it is about all of it.</summary>
public sealed record Refused(Refusal Refusal, Draft? Draft = null)
{
    /// <summary>Stages the drafts of a form; what was refused.</summary>
    public static IReadOnlyList<Refused> Stage(Batch batch, IReadOnlyList<Draft> drafts) =>
        [.. batch.AddAll(drafts).Select(r => new Refused(r.Refusal, r.Place is { } place ? drafts[place] : null))];

    /// <summary>Says it in the form, at the field that the rule is about.</summary>
    public void Tell(Form form) => form.Refuse(Field, Refusal.Message);

    /// <summary>The field as a form names it; empty for the form as a whole.</summary>
    private string Field =>
        (Refusal.Veld, Draft?.Fact) switch
        {
            (null or "trekt in", _) => "",
            ("aantal" or "soort", RealisatieGemeld f) => "aantal-" + f.Soort,
            ("aantal" or "soort", RealisatieGepland f) => "aantal-" + f.Soort,
            ("peildatum", _) or ("per", RealisatieGepland) => "dag",
            ("van gebied", _) => "gebied",
            ("naar gebied", _) => "naar",
            ("waarvan amv", _) => "amv",
            (("code" or "titel" or "datum" or "vindplaats") and var veld, _) => "bron-" + veld,
            (var veld, _) => veld.Replace(' ', '-'),
        };
}
