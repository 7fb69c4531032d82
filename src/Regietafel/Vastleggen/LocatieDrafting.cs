using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form about locations as facts; null where something could not be read.</summary>
internal sealed class LocatieDrafting(Form form, Fields fields, Book book)
{
    public static bool Has(RecordKind kind) =>
        kind.Slug is "locatie" or "capaciteit" or "verlenging" or "locatiestap" or "bezetting";

    public List<Fact?> Read(RecordKind kind) =>
        kind.Slug switch
        {
            "locatie" => [Bestaan()],
            "capaciteit" => [Capaciteit()],
            "verlenging" => Verlenging(),
            "locatiestap" => [Stap()],
            _ => [Bezetting()],
        };

    private LocatieVastgesteld? Bestaan()
    {
        var gebied = fields.Gebied("gebied");
        var naam = form.ReadText("naam", "Vul in hoe de locatie heet.");
        var exploitant = form.ReadText("exploitant", "Vul in wie haar beheert, zoals COA of gemeente.");
        LocatieCode? code = null;
        if (
            naam is not null
            && gebied is not null
            && !LocatieCode.TryParse($"{gebied}-{form["korte-naam"] ?? LocatieChoice.Slug(naam)}", null, out code)
        )
            form.Refuse(
                gebied.Niveau == Gebieden.Niveau.Gemeente ? "korte-naam" : "gebied",
                gebied.Niveau == Gebieden.Niveau.Gemeente
                    ? $"Schrijf een korte naam van kleine letters, cijfers en streepjes, hoogstens {LocatieCode.LangsteNaam} tekens."
                    : "Een locatie ligt in een gemeente."
            );
        var hoofd = form["hoort-bij"] is null ? null : Locatie("hoort-bij");
        var (punt, grens) = (Punt(), Getal("grens"));
        return code is null || naam is null || exploitant is null
            ? null
            : new(
                code,
                naam,
                exploitant,
                WordList.Lees(form["doelgroepen"]),
                WordList.Lees(form["beperkingen"]),
                WordList.Lees(form["voorzieningen"]),
                form["adres"],
                punt,
                form["gedeeld"] == "ja",
                form["kleinschalig"] == "ja",
                hoofd,
                grens
            );
    }

    private CapaciteitVastgesteld? Capaciteit()
    {
        var locatie = Locatie("locatie");
        var deel = form.ReadText("deel", "Geef dit stuk van de capaciteit een naam, zoals hoofdgebouw.");
        var soort = form.Read<Capaciteitsoort>("soort", Soort, "Kies de soort.");
        var plekken = form.Read<int>("plekken", CellText.TryInt, "Vul een heel getal in.");
        var amv = Getal("amv");
        var van = fields.Dag("van", "Vul de eerste dag in waarop de plekken er zijn.");
        var tot = Dag("tot");
        var status = form.Read<Standing>("status", CellTypes.Status.Parse.Invoke, "Kies hoe hard het is.");
        var (seizoen, afgesproken) = (Seizoen(), Getal("afgesproken"));
        return locatie is null || deel is null || soort is null
            ? null
            : new(locatie, deel, soort.Taak, soort.Code, plekken, amv, van, tot, status, seizoen, afgesproken);
    }

    /// <summary>Another end of a piece, and with it the decision as a step where its day is filled in.</summary>
    private List<Fact?> Verlenging()
    {
        var (locatie, deel) = (Locatie("locatie"), form["deel"]);
        var tot = fields.Dag("tot", "Vul de nieuwe einddatum in: de eerste dag waarop de plekken er niet meer zijn.");
        var besluit = Dag("besloten-op");
        if (locatie is null)
            return [null];
        var delen = LocatieChoice.Delen(book, locatie, tot);
        deel ??= delen is [var enige] ? enige : null;
        if (deel is null || LocatieChoice.Stuk(book, locatie, deel) is not { } stuk)
        {
            form.Refuse(
                "deel",
                delen.Count == 0
                    ? "Van deze locatie staat geen capaciteit in het boek; leg die eerst vast."
                    : $"Kies welk stuk: {string.Join(", ", delen)}."
            );
            return [null];
        }
        List<Fact?> facts = [stuk with { Tot = tot, Status = Status(stuk) }];
        if (besluit is { } dag && tot > (stuk.Tot ?? DateOnly.MaxValue))
            facts.Add(new LocatiestapBepaald(locatie, deel, Locatiestap.Verlengd, null, dag));
        else if (besluit is not null)
            form.Refuse(
                "besloten-op",
                "Dit is geen verlenging: het einde wordt niet later. Laat de dag van het besluit leeg."
            );
        return facts;
    }

    private LocatiestapBepaald? Stap()
    {
        var locatie = Locatie("locatie");
        var stap = form.Read<Locatiestap>(
            "locatiestap",
            CellTypes.Words<Locatiestap>("stap").Parse.Invoke,
            "Kies de stap."
        );
        var (verwacht, werkelijk) = (Dag("verwacht"), Dag("werkelijk"));
        return locatie is null ? null : new(locatie, form["deel"], stap, verwacht, werkelijk, form["toelichting"]);
    }

    private BezettingGemeld? Bezetting()
    {
        var locatie = Locatie("locatie");
        var vanaf = fields.Dag("vanaf", "Vul de dag van het eerste getal in, of de eerste dag van zijn week.");
        var interval = form["interval"] == "week" ? 7 : 1;
        Dagreeks? aantallen = null;
        if (form.ReadText("aantallen", "Vul in hoeveel mensen er waren.") is { } text)
        {
            if (!Reekstekst.TryParse(text, out aantallen, out var sentence))
                form.Refuse("aantallen", char.ToUpperInvariant(sentence[0]) + sentence[1..]);
        }
        return locatie is null || aantallen is null
            ? null
            : new(locatie, form["doelgroep"], vanaf, interval, aantallen, form["definitie"]);
    }

    private LocatieCode? Locatie(string name)
    {
        if (form.ReadText(name, "Kies een locatie.") is not { } text)
            return null;
        var found = LocatieChoice.Find(book, text);
        if (found.Count != 1)
            form.Refuse(
                name,
                found.Count == 0
                    ? $"‘{text}’ is geen locatie in dit boek. Kies er een uit de lijst, of schrijf een code zoals GM0202-koepel."
                    : $"‘{text}’ heet meer dan één locatie. Schrijf de code: {string.Join(" of ", found)}."
            );
        return found.Count == 1 ? found[0] : null;
    }

    private Standing Status(CapaciteitVastgesteld stuk) =>
        form.ReadOptional<Standing?>(
            "status",
            static (text, out value) =>
            {
                var read = CellTypes.Status.Parse(text, out var status);
                value = status;
                return read;
            },
            "Kies hoe hard het is."
        ) ?? stuk.Status;

    private Punt? Punt()
    {
        var (breedte, lengte) = (Graden("breedte"), Graden("lengte"));
        if (form["breedte"] is null != form["lengte"] is null)
            form.Refuse(form["breedte"] is null ? "breedte" : "lengte", "Een punt heeft een breedte en een lengte.");
        return breedte is { } noord && lengte is { } oost ? new(noord, oost) : null;
    }

    private decimal? Graden(string name) =>
        form.ReadOptional<decimal?>(
            name,
            static (text, out value) =>
            {
                var read = CellText.TryDecimal(text.ToString().Replace('.', ','), out var degrees);
                value = degrees;
                return read;
            },
            "Vul graden in zoals 51,985, of laat het leeg."
        );

    private int? Getal(string name) =>
        form.ReadOptional<int?>(
            name,
            static (text, out value) =>
            {
                var read = CellText.TryInt(text, out var number);
                value = number;
                return read;
            },
            "Vul een heel getal in, of laat het leeg."
        );

    private DateOnly? Dag(string name) =>
        form[name] is null ? null : fields.Dag(name, "Vul een datum in, of laat het leeg.");

    private Seizoen? Seizoen()
    {
        const string Sentence = "Vul een dag van het jaar in, zoals 1 oktober.";
        if (form["seizoen-van"] is null && form["seizoen-tot"] is null)
            return null;
        var van = form.Read<(int, int)>("seizoen-van", Seizoendag.TryParse, Sentence);
        var tot = form.Read<(int, int)>("seizoen-tot", Seizoendag.TryParse, Sentence);
        if (form.Error("seizoen-van") is not null || form.Error("seizoen-tot") is not null)
            return null;
        var seizoen = Locaties.Seizoen.Tussen(van, tot);
        if (seizoen is null)
            form.Refuse("seizoen-tot", "Een seizoen eindigt op een andere dag dan het begint.");
        return seizoen;
    }

    private static bool Soort(ReadOnlySpan<char> text, out Capaciteitsoort value)
    {
        value = LocatieInvulling.Soort(text.ToString())!;
        return value is not null;
    }
}
