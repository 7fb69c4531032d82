using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary><c>/boeking/{nr}/intrekken</c>: takes an entry back, with a reason, after a look at what that does.</summary>
internal static class WithdrawEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/boeking/{nummer}/intrekken",
            (string nummer, Form form, PeilQuery vraag, Ledger.Ledger ledger) =>
                Ask(BoekingEndpoints.Find(ledger, nummer), form, vraag, ledger.Book)
        );
        app.MapPost("/boeking/{nummer}/intrekken", Take);
    }

    private static IResult Ask(
        Entry entry,
        Form form,
        PeilQuery vraag,
        Book book,
        IReadOnlyList<Entry>? newer = null,
        int status = 200
    )
    {
        if (entry.Fact is Ingetrokken)
            throw new Unreadable("Een intrekking kan niet worden ingetrokken; leg het gegeven opnieuw vast.");
        return Screen.Show<WithdrawScreen, WithdrawModel>(
            new(entry, form, book, Names(book, vraag), vraag.Peil, newer ?? []),
            status
        );
    }

    private static async Task<IResult> Take(
        string nummer,
        Form form,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        var entry = BoekingEndpoints.Find(ledger, nummer);
        var fields = new Fields(form, ledger.Book);
        var reden = form.ReadText("reden", "Vul in waarom de boeking wordt ingetrokken.");
        var (auteur, gezien) = (fields.Auteur(), fields.Gezien());
        if (!form.IsFine || form["stap"] == "aanpassen")
            return Ask(entry, form, vraag, ledger.Book, status: form.IsFine ? 200 : 422);
        Draft[] drafts = [new(new Ingetrokken(entry.Nummer, entry.Fact.Subject, reden!))];
        if (form["stap"] == "vastleggen")
        {
            var recorded = await Recorded.Book(ledger, drafts, auteur, gezien, cancel);
            if (recorded.Newer.Count > 0)
                return Ask(entry, form, vraag, ledger.Book, recorded.Newer, 409);
            return recorded.Refusals.Count > 0
                ? Refused(entry, form, vraag, ledger.Book, recorded.Refusals)
                : RecordEndpoints.ToReceipt(recorded, vraag.Peil);
        }
        var dag = Effect.Day(entry.Fact, entry.Geldigheid, vraag.Peil.Peildatum);
        var trial = await Trial.Of(ledger, drafts, [entry.Fact], dag, cancel);
        if (trial.Refusals.Count > 0)
            return Refused(entry, form, vraag, ledger.Book, trial.Refusals);
        var action = vraag.Peil.Url($"/boeking/{entry.Nummer}/intrekken");
        return Screen.Show<PreviewScreen, PreviewModel>(
            new(
                $"boeking {entry.Nummer} intrekken",
                action,
                form,
                trial,
                ledger.Book,
                Names(ledger.Book, vraag),
                vraag.Peil
            )
        );
    }

    private static IResult Refused(Entry entry, Form form, PeilQuery vraag, Book book, IReadOnlyList<Refused> refusals)
    {
        foreach (var refused in refusals)
            refused.Tell(form);
        return Ask(entry, form, vraag, book, status: 422);
    }

    private static AreaNames Names(Book book, PeilQuery vraag) => new(book, new Indeling(book, vraag.Moment));
}

/// <summary>The form to take an entry back. <paramref name="Newer"/>: what somebody else booked meanwhile.</summary>
public sealed record WithdrawModel(
    Entry Entry,
    Form Form,
    Book Book,
    AreaNames Namen,
    Peil Peil,
    IReadOnlyList<Entry> Newer
);
