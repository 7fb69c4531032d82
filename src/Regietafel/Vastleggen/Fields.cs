using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>Reads the fields that several forms have.</summary>
internal sealed class Fields(Form form, Book book)
{
    public GebiedCode? Gebied(string name)
    {
        if (form[name] is not { } text)
        {
            form.Refuse(name, "Kies een gebied.");
            return null;
        }
        var found = AreaChoice.Find(book, text);
        if (found.Count != 1)
            form.Refuse(
                name,
                found.Count == 0
                    ? $"‘{text}’ is geen gebied in dit boek. Kies er een uit de lijst, of schrijf een code zoals GM0228."
                    : $"‘{text}’ heet meer dan één gebied. Schrijf de code: {string.Join(" of ", found)}."
            );
        return found.Count == 1 ? found[0] : null;
    }

    public Termijn Per(Taak taak) =>
        taak == Taak.Statushouders
            ? new(
                form.Read<Halfjaar>("per", CellText.TryHalfjaar, "Kies het halfjaar, zoals 2024-I.") is var h
                && form.Error("per") is null
                    ? h
                    : new(2000, 1)
            )
            : new(
                form.Read<DateOnly>("per", CellText.TryDay, "Vul de dag in waarop de opgave ingaat, zoals 1-1-2024.")
            );

    public Halfjaar Halfjaar() =>
        form.Read<Halfjaar>("halfjaar", CellText.TryHalfjaar, "Kies het halfjaar, zoals 2024-I.");

    public int Aantal() => form.Read<int>("aantal", CellText.TryInt, "Vul een heel getal in.");

    public int? Amv(Taak taak) =>
        taak == Taak.Asiel
            ? form.ReadOptional<int?>(
                "amv",
                CellTypes.Quantity.Parse.Invoke,
                "Vul een heel getal in, of laat het leeg."
            )
            : null;

    public Standing Status() =>
        form.Read<Standing>("status", CellTypes.Status.Parse.Invoke, "Kies hoe hard de opgave is.");

    public DateOnly Dag(string name, string sentence) => form.Read<DateOnly>(name, CellText.TryDay, sentence);

    public Geldigheid Geldigheid() =>
        new(
            form.ReadOptional<DateOnly>("geldig-van", CellText.TryDay, "Vul een datum in, of laat het leeg."),
            form.ReadOptional<DateOnly?>(
                "geldig-tot",
                static (text, out dag) =>
                {
                    var gelezen = CellText.TryDay(text, out var waarde);
                    dag = waarde;
                    return gelezen;
                },
                "Vul een datum in, of laat het leeg."
            )
        );

    public string Auteur()
    {
        var auteur = form.ReadText("auteur", "Vul in wie dit vastlegt.") ?? "";
        if (auteur.Length > 0 && Rules.Author(auteur) is { } refusal)
            form.Refuse("auteur", refusal.Message);
        return auteur;
    }

    /// <summary>The number up to which the person had seen the book when the form was opened.</summary>
    public long Gezien() =>
        long.TryParse(form["gezien"], out var nummer) && nummer >= 0 ? Math.Min(nummer, book.Last) : book.Last;
}
