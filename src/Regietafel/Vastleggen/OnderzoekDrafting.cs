using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form about a search for locations as a fact; null where something could not be read.</summary>
internal static class OnderzoekDrafting
{
    private const string EenGetal = "Vul een heel getal in, of laat het leeg.";

    public static Fact? Read(RecordKind kind, Form form, Fields fields, Book book)
    {
        var onderzoek = Kort(form, "onderzoek", "Vul de code van het onderzoek in, zoals liemers-2024.");
        return kind.Slug switch
        {
            "locatieonderzoek" => Onderzoek(onderzoek, form, fields, book),
            "criterium" => Criterium(onderzoek, form),
            "kandidaat" => Kandidaat(onderzoek, form),
            "score" => Score(onderzoek, form),
            "kandidaatbesluit" => Besluit(onderzoek, form, fields),
            _ => throw new ArgumentException($"There is no form for '{kind.Slug}'.", nameof(kind)),
        };
    }

    private static LocatieonderzoekGestart? Onderzoek(KorteCode? onderzoek, Form form, Fields fields, Book book)
    {
        var naam = form.ReadText("naam", "Vul in hoe het onderzoek heet.");
        var deelnemers = Deelnemers(form, book);
        var dag = fields.Dag("gestart-op", "Vul de dag in waarop het onderzoek begon.");
        var taak = form.ReadOptional<Taak?>("taak", Of(CellTypes.Taak), "Kies een taak, of laat het leeg.");
        var plekken = form.ReadOptional<int?>("plekken", Of(CellTypes.Number), EenGetal);
        var voor = form.ReadOptional<DateOnly?>("voor", Of(CellTypes.Day), "Vul een datum in, of laat het leeg.");
        return onderzoek is null || naam is null || deelnemers is null
            ? null
            : new(
                onderzoek,
                naam,
                deelnemers,
                dag,
                taak,
                WordList.Lees(form["doelgroepen"]),
                plekken,
                voor,
                form["toelichting"]
            );
    }

    private static CriteriumVastgesteld? Criterium(KorteCode? onderzoek, Form form)
    {
        var code = Kort(form, "criterium", "Vul een korte code in, zoals draagvlak.");
        var naam = form.ReadText("naam", "Vul in hoe het criterium heet.");
        var gewicht = form.Read<int>("gewicht", CellText.TryInt, "Vul het gewicht in: 0 tot en met 100.");
        return onderzoek is null || code is null || naam is null
            ? null
            : new(onderzoek, code, naam, gewicht, form["uitleg"]);
    }

    private static KandidaatVoorgedragen? Kandidaat(KorteCode? onderzoek, Form form)
    {
        var (code, naam) = (Locatie(form, "kandidaat"), form.ReadText("naam", "Vul in hoe de plek heet."));
        var door = form.ReadText("door", "Vul in wie de plek voordraagt.");
        var plekken = form.ReadOptional<int?>("plekken", Of(CellTypes.Number), EenGetal);
        var punt = Punt(form);
        return onderzoek is null || code is null || naam is null || door is null
            ? null
            : new(onderzoek, code, naam, door, form["adres"], punt, plekken);
    }

    private static KandidaatBeoordeeld? Score(KorteCode? onderzoek, Form form)
    {
        var (kandidaat, criterium) = (Locatie(form, "kandidaat"), Kort(form, "criterium", "Kies het criterium."));
        var score = form.Read<int>("score", CellText.TryInt, "Vul een score in: 0 tot en met 10.");
        var reden = form.ReadText("reden", "Vul in waarom.");
        return onderzoek is null || kandidaat is null || criterium is null || reden is null
            ? null
            : new(onderzoek, kandidaat, criterium, score, reden);
    }

    private static KandidaatBesloten? Besluit(KorteCode? onderzoek, Form form, Fields fields)
    {
        var (kandidaat, dag) = (Locatie(form, "kandidaat"), fields.Dag("dag", "Vul de dag van het besluit in."));
        var besluit = form.Read<Kandidaatbesluit>(
            "besluit",
            CellTypes.Words<Kandidaatbesluit>("besluit").Parse.Invoke,
            "Kies wat er van de kandidaat wordt."
        );
        var reden = form.ReadText("reden", "Vul in waarom, of waarom niet.");
        var locatie = form["locatie"] is null ? null : Locatie(form, "locatie");
        return onderzoek is null || kandidaat is null || reden is null
            ? null
            : new(onderzoek, kandidaat, dag, besluit, reden, locatie);
    }

    private static KorteCode? Kort(Form form, string naam, string zin) =>
        form.Read<KorteCode>(
            naam,
            static (text, out code) => KorteCode.TryParse(text.ToString(), null, out code!),
            zin
        );

    private static LocatieCode? Locatie(Form form, string naam) =>
        form.Read<LocatieCode>(
            naam,
            static (text, out code) => LocatieCode.TryParse(text.ToString(), null, out code!),
            "Vul een code in zoals GM0299-kazerne: de code van de gemeente, een streepje en een korte naam."
        );

    /// <summary>Areas by code or name, with commas between them; each that is none is named.</summary>
    private static GebiedLijst? Deelnemers(Form form, Book book)
    {
        if (form.ReadText("deelnemers", "Vul in wie er samen zoeken.") is not { } tekst)
            return null;
        var codes = new List<GebiedCode>();
        foreach (var deel in tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (AreaChoice.Find(book, deel) is [var enige])
                codes.Add(enige);
            else
                form.Refuse("deelnemers", $"‘{deel}’ is niet één gebied in dit boek. Schrijf een code zoals GM0299.");
        }
        return codes.Count == 0 ? null : GebiedLijst.Van(codes);
    }

    private static Punt? Punt(Form form)
    {
        const string Zin = "Vul graden in, zoals 51,985, of laat het leeg.";
        var breedte = form.ReadOptional<decimal?>("breedte", Of(LocatieSheets.Degrees), Zin);
        var lengte = form.ReadOptional<decimal?>("lengte", Of(LocatieSheets.Degrees), Zin);
        if (breedte is { } b && lengte is { } l)
            return new(b, l);
        if (form.IsFine && (breedte is null) != (lengte is null))
            form.Refuse(breedte is null ? "breedte" : "lengte", "Een punt heeft een breedte en een lengte.");
        return null;
    }

    private static FieldParser<T?> Of<T>(CellType<T> type)
        where T : struct =>
        (ReadOnlySpan<char> text, out T? value) =>
        {
            var read = type.Parse(text, out var given);
            value = given;
            return read;
        };
}
