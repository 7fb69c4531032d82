using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>Recording by hand: choose what, fill it in, see what it does, confirm, and get a receipt.</summary>
internal static class RecordEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            Navigation.Vastleggen,
            (PeilQuery vraag, Book book) => Screen.Show<ChooseScreen, ChooseModel>(new(vraag.Peil, book))
        );
        app.MapGet(
            "/vastleggen/{wat}/{taak?}",
            (string wat, string? taak, Form form, PeilQuery vraag, Book book) =>
                Prefilled(Find(wat, taak), form, vraag, book)
        );
        app.MapPost("/vastleggen/{wat}/{taak?}", Take);
        app.MapGet("/vastgelegd", Receipt);
    }

    private static (RecordKind, Taak?) Find(string wat, string? taak) =>
        RecordKinds.Find(wat, taak)
        ?? throw Unreadable.NotFound("Dit formulier is er niet. Kies hieronder of in het menu wat u wilt vastleggen.");

    private static IResult Prefilled((RecordKind Kind, Taak? Taak) wat, Form form, PeilQuery vraag, Book book)
    {
        var filled =
            LocatieDrafting.Has(wat.Kind) ? LocatieInvulling.Fill(wat.Kind, form, book)
            : DoorkijkDrafting.Has(wat.Kind)
                ? DoorkijkInvulling.Fill(wat.Kind, form, book, new(vraag.Peil.Peildatum, book.Last))
            : form;
        return Ask(wat, filled, vraag, book);
    }

    private static IResult Ask(
        (RecordKind Kind, Taak? Taak) wat,
        Form form,
        PeilQuery vraag,
        Book book,
        IReadOnlyList<Entry>? newer = null,
        int status = 200
    ) => Screen.Show<RecordScreen, RecordModel>(new(wat.Kind, wat.Taak, form, book, vraag.Peil, newer ?? []), status);

    private static async Task<IResult> Take(
        string wat,
        string? taak,
        Form form,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        var (kind, over) = Find(wat, taak);
        if (form["stap"] == "aanpassen")
            return Ask((kind, over), form, vraag, ledger.Book);
        var drafts = Drafting.Read(kind, over, form, ledger.Book);
        var fields = new Fields(form, ledger.Book);
        var (auteur, gezien) = (fields.Auteur(), fields.Gezien());
        if (!form.IsFine)
            return Ask((kind, over), form, vraag, ledger.Book, status: 422);
        if (form["stap"] == "vastleggen")
            return await Book((kind, over), form, vraag, ledger, drafts, auteur, gezien, cancel);
        var facts = drafts.Select(d => d.Fact).ToList();
        var dag = Effect.Day(facts[^1], drafts[^1].Geldigheid, vraag.Peil.Peildatum);
        var trial = await Trial.Of(ledger, drafts, facts, dag, cancel);
        if (trial.Refusals.Count > 0)
            return Refused((kind, over), form, vraag, ledger.Book, trial.Refusals);
        var model = new RecordModel(kind, over, form, ledger.Book, vraag.Peil, []);
        return Screen.Show<PreviewScreen, PreviewModel>(
            new(kind.TitleFor(over), model.Action, form, trial, ledger.Book, model.Namen, vraag.Peil)
        );
    }

    private static async Task<IResult> Book(
        (RecordKind, Taak?) wat,
        Form form,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        IReadOnlyList<Draft> drafts,
        string auteur,
        long gezien,
        CancellationToken cancel
    )
    {
        var recorded = await Recorded.Book(ledger, drafts, auteur, gezien, cancel);
        if (recorded.Newer.Count > 0)
            return Ask(wat, form, vraag, ledger.Book, recorded.Newer, 409);
        return recorded.Refusals.Count > 0
            ? Refused(wat, form, vraag, ledger.Book, recorded.Refusals)
            : ToReceipt(recorded, vraag.Peil);
    }

    private static IResult Refused(
        (RecordKind, Taak?) wat,
        Form form,
        PeilQuery vraag,
        Book book,
        IReadOnlyList<Refused> refusals
    )
    {
        foreach (var refused in refusals)
            refused.Tell(form);
        return Ask(wat, form, vraag, book, status: 422);
    }

    /// <summary>A receipt has an address of its own, so that reloading it books nothing.</summary>
    internal static IResult ToReceipt(Recorded recorded, Peil peil) =>
        new SeeOther(
            (peil with { BekendOp = null }).Url(
                "/vastgelegd",
                ("nr", string.Join(',', recorded.Nummers)),
                ("al-bekend", recorded.WasKnown ? "ja" : null)
            )
        );

    private static IResult Receipt(Form form, PeilQuery vraag, Book book)
    {
        var texts = (form["nr"] ?? "").Split(',');
        var nummers = texts.Select(t => long.TryParse(t, out var nummer) && nummer <= book.Last ? nummer : 0).ToList();
        if (nummers.Count > 50 || nummers.Exists(n => n < 1))
            throw Unreadable.NotFound("Dit ontvangstbewijs is er niet.");
        var namen = new AreaNames(book, new Indeling(book, vraag.Moment));
        return Screen.Show<ReceiptScreen, ReceiptModel>(
            new([.. nummers.Select(n => book[n])], form["al-bekend"] == "ja", book, namen, vraag.Peil)
        );
    }
}
