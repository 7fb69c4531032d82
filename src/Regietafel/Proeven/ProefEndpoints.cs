using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>The Proef: dividing on trial, with the reason of every number; and booking one of its variants.</summary>
internal static class ProefEndpoints
{
    /// <summary>Before the name of a field: what the form filled in there out of the book.</summary>
    public const string UitBoek = "boek-";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Navigation.Verdelen, Toon).WithMetadata(Kept.Mark);
        app.MapGet("/verdelen/uitleg", Leg).WithMetadata(Kept.Mark);
        app.MapGet("/verdelen/verdeling.{format}", Bestand);
        ProefBoeken.Map(app);
    }

    /// <summary>The question of an address; the divisions are made once and by nobody else.</summary>
    public static ProefModel Model(Form form, PeilQuery asked, Book book, BookDays days) =>
        new(new(form, Stand.At(book, asked.Moment)), asked.Peil, days.Around(asked.Peil.Peildatum));

    private static IResult Toon(HttpRequest request, PeilQuery asked, Book book, BookDays days)
    {
        var form = new Form(request.Query);
        if (form.Given.Any(f => string.IsNullOrWhiteSpace(f.Value) || IsUitBoek(f.Name)))
            return Results.Redirect(Zonder(form, asked.Peil));
        var model = Model(form, asked, book, days);
        return Screen.Show<ProefScreen, ProefModel>(model, model.Vraag.IsGoed ? 200 : 422);
    }

    /// <summary>
    /// A form sends every field, also the empty ones and those that show what the book says; the address to keep has only what was filled in. So who
    /// chooses another area gets the opgave of that area, and not the number that happened to stand there.
    /// </summary>
    private static string Zonder(Form form, Peil peil) =>
        peil.Url(
            Navigation.Verdelen,
            [
                .. form
                    .Given.Where(f => f.Name is not ("peildatum" or "bekend-op" or "bekendOp"))
                    .Where(f => f.Name.Length > 0 && !string.IsNullOrWhiteSpace(f.Value) && !IsUitBoek(f.Name))
                    .Where(f => form[f.Name] != form[UitBoek + f.Name])
                    .Select(f => (f.Name, (string?)f.Value)),
            ]
        );

    private static bool IsUitBoek(string naam) => naam.StartsWith(UitBoek, StringComparison.Ordinal);

    private static IResult Leg(HttpRequest request, PeilQuery asked, Book book, BookDays days)
    {
        var model = Model(new(request.Query), asked, book, days);
        if (model.Gelukt.Count == 0)
            return Screen.Show<ProefScreen, ProefModel>(model, 422);
        var stand = model.Vraag.Stand;
        var gebied =
            GebiedCode.TryParse(model.Vraag.Form["deel"], null, out var code) && stand.Indeling.Find(code) is { } deel
                ? deel
                : throw Unreadable.NotFound("Dit gebied zit niet in deze verdeling.");
        return model.Gelukt.Any(v => v.Cel(stand.Indeling, gebied.Code) is not null)
            ? Screen.Show<UitlegScreen, UitlegModel>(new(model, gebied))
            : throw Unreadable.NotFound($"{gebied.Naam} zit niet in deze verdeling.");
    }

    private static IResult Bestand(string format, HttpRequest request, PeilQuery asked, Book book, BookDays days)
    {
        var formaat =
            Download.Format(format)
            ?? throw Unreadable.NotFound($"Deze pagina heeft geen bestand ‘verdeling.{format}’.");
        var model = Model(new(request.Query), asked, book, days);
        return model.Gelukt.Count == 0
            ? Screen.Show<ProefScreen, ProefModel>(model, 422)
            : Download.Of(
                ProefTabellen.Van(model),
                formaat,
                $"verdeling-{model.Vraag.Gebied!.Code}-{Tekst.Iso(asked.Peil.Peildatum)}"
            );
    }
}
