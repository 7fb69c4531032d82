using Regietafel.Boekingen;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Vastleggen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>Booking a variant of a Proef: fill in the source, see what it does, confirm, and get a receipt.</summary>
internal static class ProefBoeken
{
    private const int MeesteWeigeringen = 10;
    private const int MeesteBoekingen = 2000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/verdelen/vastleggen",
            IResult (HttpRequest request, Form form, PeilQuery asked, Book book) =>
                Read(request, form, asked, book) is { } model
                    ? Screen.Show<VastlegScreen, VastlegModel>(model)
                    : Unfit(request, asked, book)
        );
        app.MapPost("/verdelen/vastleggen", Take);
        app.MapGet("/verdelen/vastgelegd", Receipt);
    }

    /// <summary>The variant that the address names; null when it cannot be divided that way. It rests on what is known now, whatever the page showed.</summary>
    private static VastlegModel? Read(HttpRequest request, Form form, PeilQuery asked, Book book, long? bekend = null)
    {
        var peil = asked.Peil with { BekendOp = null };
        var vraag = new Proefvraag(new(request.Query), Stand.At(book, new(peil.Peildatum, bekend ?? book.Last)));
        var nummer = vraag.Form["variant"] ?? "1";
        return vraag.Varianten.FirstOrDefault(v => $"{v.Nummer}" == nummer) is { Staat: not null } variant
            ? new(vraag, variant, form, book, peil, [])
            : null;
    }

    /// <summary>The numbers are those of the book as the author had seen it.</summary>
    private static bool IsGelijk(VastlegModel nu, VastlegModel? toen) =>
        toen is not null && nu.Staat.Geheel.Alle.Select(Delen).SequenceEqual(toen.Staat.Geheel.Alle.Select(Delen));

    private static (Gebied, int, int?) Delen(Verdeeltak tak) => (tak.Gebied, tak.Aantal, tak.Amv);

    /// <summary>The page of the Proef, which says why.</summary>
    private static IResult Unfit(HttpRequest request, PeilQuery asked, Book book) =>
        Screen.Show<ProefScreen, ProefModel>(
            new(new(new(request.Query), Stand.At(book, asked.Moment)), asked.Peil, (null, null)),
            422
        );

    private static async Task<IResult> Take(
        HttpRequest request,
        Form form,
        PeilQuery asked,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        if (Read(request, form, asked, ledger.Book) is not { } model)
            return Unfit(request, asked, ledger.Book);
        if (form["stap"] == "aanpassen")
            return Screen.Show<VastlegScreen, VastlegModel>(model);
        var invoer = Boekinvoer.Lees(model);
        if (!form.IsFine)
            return Screen.Show<VastlegScreen, VastlegModel>(model, 422);
        return form["stap"] == "vastleggen"
            ? await Book(model, invoer, bekend => Read(request, form, asked, ledger.Book, bekend), ledger, cancel)
            : await Preview(model, invoer, ledger, cancel);
    }

    private static async Task<IResult> Preview(
        VastlegModel model,
        Boekinvoer invoer,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        await using var batch = await ledger.Begin("proef", proef: true, cancel);
        var plan = invoer.Plan(model, batch.Book);
        var refusals = batch.AddAll(invoer.Drafts(plan)).Select(r => r.Refusal).ToList();
        if (refusals.Count > 0)
            return Refused(model, refusals);
        var gebieden = model.Staat.Geheel.Alle.Where(t => t.Delen.Count > 0).Select(t => t.Gebied.Code);
        var effecten = Effect
            .Of(batch.Book, gebieden, [model.Vraag.Taak], invoer.Per.Begin)
            .Where(e => e.Naam.Per is null || e.Naam.Per == invoer.Per)
            .ToList();
        return Screen.Show<VoorbeeldScreen, VoorbeeldModel>(
            new(model, plan, invoer.Status, batch.Geboekt == 0, effecten)
        );
    }

    private static async Task<IResult> Book(
        VastlegModel model,
        Boekinvoer invoer,
        Func<long, VastlegModel?> op,
        Ledger.Ledger ledger,
        CancellationToken cancel
    )
    {
        await using var batch = await ledger.Begin(invoer.Auteur, cancel: cancel);
        var now = op(batch.Book.Last);
        if (now is null || !IsGelijk(now, model) || !IsGelijk(now, op(invoer.Gezien)))
            return Screen.Show<VastlegScreen, VastlegModel>((now ?? model) with { Verschoven = true }, 409);
        var plan = invoer.Plan(model, batch.Book);
        var newer = plan
            .Delen.Where(d => d.IsAnders || d.Vervalt)
            .Select(d => d.Oud!)
            .Where(e => e.Nummer > invoer.Gezien)
            .ToList();
        if (newer.Count > 0)
            return Screen.Show<VastlegScreen, VastlegModel>(model with { Newer = newer }, 409);
        var first = batch.Book.Last + 1;
        var refusals = batch.AddAll(invoer.Drafts(plan)).Select(r => r.Refusal).ToList();
        var known = batch.Geboekt == 0;
        if (refusals.Count == 0 && !known)
            refusals.AddRange(await batch.Commit());
        if (refusals.Count > 0)
            return Refused(model, refusals);
        var made = ledger.Book.Find(VerdelingGemaakt.SubjectOf(plan.Kenmerk))!.Laatste(ledger.Book.Last)!.Nummer;
        return new SeeOther(
            model.Peil.Url(
                "/verdelen/vastgelegd",
                ("gemaakt", $"{made}"),
                ("nr", known ? null : $"{first}-{first + batch.Geboekt - 1}")
            )
        );
    }

    private static IResult Refused(VastlegModel model, List<Refusal> refusals)
    {
        foreach (var refusal in refusals.DistinctBy(r => r.Message).Take(MeesteWeigeringen))
        {
            var geheel = model.Staat.Geheel.Gebied;
            if (
                refusal.Code == "verdeling-zonder-opgave"
                && refusal.Message.StartsWith($"{geheel.Code} ", StringComparison.Ordinal)
            )
                model.Form.Refuse(
                    "per",
                    $"{geheel.Naam} heeft per deze termijn geen opgave om te verdelen. Leg die eerst vast."
                );
            else
                model.Form.Refuse(refusal.Veld is "per" or "kenmerk" ? refusal.Veld : "", refusal.Message);
        }
        return Screen.Show<VastlegScreen, VastlegModel>(model, 422);
    }

    /// <summary>A receipt has an address of its own, so that reloading it books nothing.</summary>
    private static IResult Receipt(Form form, PeilQuery asked, Book book)
    {
        if (Entry(book, form["gemaakt"]) is not { Fact: VerdelingGemaakt feit } made)
            throw Unreadable.NotFound("Dit ontvangstbewijs is er niet.");
        var entries = form["nr"] is { } nummers
            ? Booked(book, nummers, made) ?? throw Unreadable.NotFound("Dit ontvangstbewijs is er niet.")
            : [made];
        var namen = new AreaNames(book, new Indeling(book, asked.Moment));
        return Screen.Show<VastgelegdScreen, VastgelegdModel>(
            new(entries, feit, made, form["nr"] is null, book, namen, asked.Peil with { BekendOp = null })
        );
    }

    /// <summary>The entries from a number to another, among which is the one that says how they were made; else null.</summary>
    private static IReadOnlyList<Entry>? Booked(Book book, string nummers, Entry made) =>
        nummers.Split('-') is [var van, var tot]
        && Entry(book, van) is { } first
        && Entry(book, tot) is { } last
        && first.Nummer <= made.Nummer
        && made.Nummer <= last.Nummer
        && last.Nummer - first.Nummer < MeesteBoekingen
            ? [.. Enumerable.Range(0, (int)(last.Nummer - first.Nummer) + 1).Select(i => book[first.Nummer + i])]
            : null;

    private static Entry? Entry(Book book, string? tekst) =>
        long.TryParse(tekst, out var nummer) && nummer >= 1 && nummer <= book.Last ? book[nummer] : null;
}
