using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Signalen;

/// <summary><c>/signaal</c>: one warning, and the form to say that it was seen, taken up or parked.</summary>
internal static class SignaalEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SignaalLink.Pad, (PeilQuery vraag, Form form, Signalering s) => Toon(vraag, form, s));
        app.MapPost(SignaalLink.Pad, Behandel);
    }

    private static IResult Toon(PeilQuery vraag, Form form, Signalering signalering, int status = 200)
    {
        var beeld = signalering.Van(vraag.Moment);
        var kenmerk = form["kenmerk"] ?? "";
        if (
            !GebiedCode.TryParse(form["gebied"], null, out var gebied)
            || beeld.Indeling.Find(gebied) is null
            || kenmerk.Length is 0 or > SignaalBehandeld.LangsteKenmerk
            || Signaalregels.Zoek(kenmerk.Split('/')[0]) is null
        )
            throw Unreadable.NotFound("Dit signaal is er niet. Kies een signaal uit de lijst.");
        return Screen.Show<SignaalScreen, SignaalModel>(
            new(beeld, gebied, kenmerk, beeld.Zoek(gebied, kenmerk), form, vraag.Peil),
            status
        );
    }

    private static async Task<IResult> Behandel(
        PeilQuery vraag,
        Form form,
        Signalering signalering,
        Ledger.Ledger ledger,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        var fields = new Fields(form, ledger.Book);
        var (auteur, gezien, feit) = (fields.Auteur(), fields.Gezien(), Lees(form, PeilQuery.Today(clock)));
        if (!form.IsFine || feit is null)
            return Toon(vraag, form, signalering, 422);
        var recorded = await Recorded.Book(ledger, [new Draft(feit)], auteur, gezien, cancel);
        if (recorded.Newer.Count > 0)
            form.Refuse(
                "",
                "Iemand anders was u voor: kijk hieronder wat er met dit signaal is gedaan, en verstuur opnieuw als het anders moet."
            );
        foreach (var refused in recorded.Refusals)
            refused.Tell(form);
        return form.IsFine
            ? new SeeOther(SignaalLink.Van(feit.Gebied, feit.Signaal, vraag.Peil with { BekendOp = null }))
            : Toon(vraag, form, signalering, recorded.Newer.Count > 0 ? 409 : 422);
    }

    private static SignaalBehandeld? Lees(Form form, DateOnly vandaag)
    {
        var wat = form.Read<Behandeling>(
            "behandeling",
            CellTypes.Words<Behandeling>("behandeling").Parse.Invoke,
            "Kies wat u met het signaal doet."
        );
        var dag = form["dag"] is null ? vandaag : form.Read<DateOnly>("dag", CellText.TryDay, "Vul een datum in.");
        DateOnly? tot =
            wat == Behandeling.Geparkeerd
                ? form.Read<DateOnly>("tot", CellText.TryDay, "Vul in tot welke dag het signaal geparkeerd is.")
                : null;
        var door = wat == Behandeling.Opgepakt ? form.ReadText("door", "Vul in wie het signaal oppakt.") : form["door"];
        var reden =
            wat == Behandeling.Geparkeerd ? form.ReadText("reden", "Vul in waarom het kan wachten.") : form["reden"];
        return GebiedCode.TryParse(form["gebied"], null, out var gebied) && form["kenmerk"] is { } kenmerk
            ? new(gebied, kenmerk, wat, dag, door, tot, reden)
            : null;
    }
}
