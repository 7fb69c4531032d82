using Microsoft.AspNetCore.Http.Metadata;
using Regietafel.Boekingen;
using Regietafel.Documenten;
using Regietafel.Export;
using Regietafel.Gebieden;
using Regietafel.Import.Bezettingen;
using Regietafel.Ledger;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Import;

/// <summary>Importing by browser: upload, see every problem or what would change, confirm; the empty workbook, and the whole book to take away.</summary>
public static class ImportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            Navigation.Importeren,
            (PeilQuery vraag, Book book) => Screen.Show<ImportScreen, ImportModel>(new(vraag.Peil, book))
        );
        app.MapGet(
            BezettingForm.Adres,
            (Form form, PeilQuery vraag, Book book) =>
                Screen.Show<BezettingScreen, ImportModel>(new(vraag.Peil, book, form))
        );
        app.MapPost(Navigation.Importeren, Look).WithMetadata(new UploadLimit());
        app.MapPost("/importeren/boeken", Confirm);
        app.MapGet("/geimporteerd", Receipt);
        app.MapGet(
            "/exporteren",
            (PeilQuery vraag, Book book) => Screen.Show<ExportScreen, ImportModel>(new(vraag.Peil, book))
        );
        app.MapGet(
            "/exporteren/boek.xlsx",
            (Book book) => Download.Of("regietafel-boek.xlsx", Download.Xlsx, s => BookExport.WriteXlsx(book, s))
        );
        app.MapGet(
            "/exporteren/boek.zip",
            (Book book) => Download.Of("regietafel-boek.zip", Download.Zip, s => BookExport.WriteZip(book, s))
        );
        app.MapGet(
            "/sjabloon.xlsx",
            (Book book, TimeProvider clock) =>
                Download.Of(
                    "regietafel-sjabloon.xlsx",
                    Download.Xlsx,
                    s => Sjabloon.Write(s, book, PeilQuery.Today(clock))
                )
        );
    }

    private static async Task<IResult> Look(
        HttpRequest request,
        Form form,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        Uploads uploads,
        CancellationToken cancel
    )
    {
        var auteur = new Fields(form, ledger.Book).Auteur();
        var files = (await request.ReadFormAsync(cancel)).Files;
        if (files.Count == 0 || files.All(f => f.Length == 0))
            form.Refuse("bestanden", "Kies een werkmap, of een of meer CSV-bestanden.");
        var bezetting = BezettingForm.Read(form, ledger.Book);
        if (!form.IsFine)
            return Again(form, vraag, ledger.Book);
        var id = await uploads.Keep(files, cancel);
        return await Preview(id, auteur, form, bezetting, vraag, ledger, uploads, cancel);
    }

    private static IResult Again(Form form, PeilQuery vraag, Book book) =>
        BezettingForm.IsFor(form)
            ? Screen.Show<BezettingScreen, ImportModel>(new(vraag.Peil, book, form), 422)
            : Screen.Show<ImportScreen, ImportModel>(new(vraag.Peil, book, form), 422);

    private static async Task<IResult> Preview(
        string id,
        string auteur,
        Form form,
        Bezettingkeuze? bezetting,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        Uploads uploads,
        CancellationToken cancel
    )
    {
        (IReadOnlyList<Effect> Effecten, DateOnly Dag) effect = ([], vraag.Peil.Peildatum);
        var result = await Import(
            id,
            auteur,
            true,
            bezetting,
            ledger,
            uploads,
            book => effect = ImportEffect.Of(book, vraag.Peil.Peildatum),
            cancel
        );
        var namen = new AreaNames(ledger.Book, new Indeling(ledger.Book, vraag.Moment));
        return result.Gelukt
            ? Screen.Show<ImportPreviewScreen, ImportPreview>(
                new(id, auteur, result, effect.Effecten, effect.Dag, namen, vraag.Peil)
                {
                    Velden = BezettingForm.Velden(form),
                    Herhaling = Herhaling.Van(form, vraag.Peil),
                }
            )
            : Problems(result, form, vraag);
    }

    private static async Task<IResult> Confirm(
        Form form,
        PeilQuery vraag,
        Ledger.Ledger ledger,
        Uploads uploads,
        CancellationToken cancel
    )
    {
        var auteur = new Fields(form, ledger.Book).Auteur();
        var bezetting = BezettingForm.Read(form, ledger.Book);
        if (!form.IsFine)
            return Again(form, vraag, ledger.Book);
        var before = ledger.Book.Last;
        var result = await Import(form["id"], auteur, false, bezetting, ledger, uploads, null, cancel);
        if (!result.Gelukt)
            return Problems(result, form, vraag);
        return new SeeOther(
            (vraag.Peil with { BekendOp = null }).Url(
                "/geimporteerd",
                [
                    ("geboekt", $"{result.Geboekt}"),
                    ("al-bekend", $"{result.AlBekend}"),
                    ("tot", $"{Math.Max(before, ledger.Book.Last)}"),
                    .. BezettingForm.Velden(form).Select(f => (f.Name, (string?)f.Value)),
                ]
            )
        );
    }

    private static async Task<ImportResult> Import(
        string? id,
        string auteur,
        bool proef,
        Bezettingkeuze? bezetting,
        Ledger.Ledger ledger,
        Uploads uploads,
        Action<Book>? bekijk,
        CancellationToken cancel
    )
    {
        var files =
            uploads.Open(id)
            ?? throw new Unreadable("Dit voorbeeld is verlopen. Kies de bestanden opnieuw; er is niets geboekt.");
        try
        {
            return await Importer.Import(
                Task.FromResult(ledger),
                files,
                auteur,
                proef,
                bekijk: bekijk,
                bezetting: bezetting,
                cancel: cancel
            );
        }
        finally
        {
            foreach (var file in files)
                file.Dispose();
        }
    }

    private static IResult Problems(ImportResult result, Form form, PeilQuery vraag) =>
        Screen.Show<ImportProblemsScreen, ImportProblems>(
            new(result, vraag.Peil, BezettingForm.Opnieuw(form, vraag.Peil)),
            422
        );

    private static IResult Receipt(Form form, PeilQuery vraag, Book book)
    {
        if (
            !int.TryParse(form["geboekt"], out var geboekt)
            || !int.TryParse(form["al-bekend"], out var bekend)
            || !long.TryParse(form["tot"], out var tot)
            || geboekt < 0
            || bekend < 0
            || tot > book.Last
            || tot < geboekt
        )
            throw Unreadable.NotFound("Dit ontvangstbewijs is er niet.");
        var entries = Enumerable.Range(0, Math.Min(geboekt, 100)).Select(i => book[tot - geboekt + 1 + i]);
        var namen = new AreaNames(book, new Indeling(book, vraag.Moment));
        return Screen.Show<ImportReceiptScreen, ImportReceipt>(
            new(geboekt, bekend, [.. entries], book, namen, vraag.Peil) { Herhaling = Herhaling.Van(form, vraag.Peil) }
        );
    }

    /// <summary>How much an upload may be; see also the sentence for 413 in <see cref="Failures"/>.</summary>
    private sealed class UploadLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 100 << 20;
    }
}
