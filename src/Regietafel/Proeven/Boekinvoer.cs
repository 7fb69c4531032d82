using Regietafel.Import.Layout;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Vastleggen;
using Regietafel.Verdelingen;

namespace Regietafel.Proeven;

/// <summary>What was filled in to book a variant; what cannot be read is said in the form.</summary>
internal sealed record Boekinvoer(
    Termijn Per,
    Standing Status,
    string? Kenmerk,
    BronVerwijzing? Bron,
    IReadOnlyList<Draft> Nieuw,
    Openbaarheid Openbaarheid,
    string Auteur,
    long Gezien
)
{
    public static Boekinvoer Lees(VastlegModel model)
    {
        var (form, fields) = (model.Form, new Fields(model.Form, model.Book));
        var (bron, nieuw) = SourceFields.Read(form, model.Book);
        return new(
            fields.Per(model.Vraag.Taak),
            fields.Status(),
            form["kenmerk"],
            bron,
            nieuw,
            form.ReadOptional<Openbaarheid>(
                "openbaarheid",
                CellTypes.Openbaarheid.Parse.Invoke,
                "Kies wie dit mag zien."
            ),
            fields.Auteur(),
            fields.Gezien()
        );
    }

    /// <summary>What booking comes to, by the book with all that is staged.</summary>
    public Boekplan Plan(VastlegModel model, Book book) => new(book, model.Staat, model.Vraag.Taak, Per, Kenmerk);

    public IReadOnlyList<Draft> Drafts(Boekplan plan) => [.. Nieuw, .. plan.Drafts(Status, Bron!, Openbaarheid)];
}
