using System.Text.Json;
using Regietafel.Boekingen;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Api;

/// <summary>
/// The body of <c>POST /v1/boekingen</c>: an author and facts. Read whole before anything is booked; every problem is told, with its JSON
/// pointer. A field that is not known is a problem, because it would silently be lost.
/// </summary>
internal sealed class BoekingInvoer
{
    public const int MeesteBoekingen = 2000;
    private const int MeesteFouten = 100;

    private static readonly Veld AuteurVeld = Veld.Tekst("auteur");
    private static readonly Veld SoortVeld = Veld.Tekst("soort");
    private static readonly Veld Code = Veld.Tekst("code");
    private static readonly Veld Pagina = Veld.Tekst("pagina").Optioneel;
    private static readonly Veld GeldigVan = Veld.Dag("geldigVan").Optioneel;
    private static readonly Veld GeldigTot = Veld.Dag("geldigTot").Optioneel;
    private static readonly Veld BekendSinds = Veld.Moment("bekendSinds").Optioneel;
    private static readonly Veld Openbaar = Veld.Woord<Openbaarheid>("openbaarheid").Optioneel;

    private readonly List<(string Plaats, FeitVorm Vorm, Func<Func<long, string>, Draft> Maak)> _concepten = [];
    private readonly List<Fout> _fouten = [];

    public string Auteur { get; private set; } = "";

    /// <summary>The drafts in order, against the book they are to be booked in.</summary>
    public IEnumerable<Draft> Concepten(Book book) => _concepten.Select(c => c.Maak(nummer => Onderwerp(book, nummer)));

    /// <summary>What a rule refuses, with the JSON pointer of the field it is about.</summary>
    public Fout Fout(Refusal refusal, int? concept) =>
        new(
            "body",
            concept is { } i ? _concepten[i].Plaats + Veld.Pointer(refusal.Veld, _concepten[i].Vorm) : "",
            refusal.Code,
            refusal.Message
        );

    /// <exception cref="ApiFout">The body is not as it should be.</exception>
    public static async Task<BoekingInvoer> Lees(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            throw new ApiFout(
                StatusCodes.Status415UnsupportedMediaType,
                "geen-json",
                "Stuur de boekingen als application/json."
            );
        var invoer = new BoekingInvoer();
        try
        {
            using var json = await JsonDocument.ParseAsync(
                request.Body,
                new() { MaxDepth = 8, AllowDuplicateProperties = false },
                cancel
            );
            invoer.LeesAlles(json.RootElement);
        }
        catch (JsonException fout)
        {
            var regel = fout.LineNumber is { } nummer ? $" (regel {nummer + 1})" : "";
            throw new ApiFout(400, "json-onleesbaar", $"De tekst is geen JSON, of een veld staat er dubbel in{regel}.");
        }
        return invoer._fouten.Count == 0 ? invoer : throw Onjuist(invoer._fouten);
    }

    /// <summary>Nothing was booked, for these reasons.</summary>
    public static ApiFout Onjuist(List<Fout> fouten) =>
        new(
            400,
            "invoer-onjuist",
            fouten.Count == 1
                ? $"Er is niets geboekt: {fouten[0].Detail}"
                : $"Er is niets geboekt: {fouten.Count} dingen kloppen niet. {fouten[0].Detail}",
            fouten.Count <= MeesteFouten ? fouten : fouten[..MeesteFouten]
        );

    private static string Onderwerp(Book book, long nummer) =>
        nummer >= 1 && nummer <= book.Staged ? book[nummer].Fact.Subject : "";

    private void LeesAlles(JsonElement json)
    {
        if (!IsObject(json, "", ["auteur", "boekingen"]))
            return;
        var auteur = (string?)Waarde(json, "", AuteurVeld);
        Auteur = auteur?.Trim() ?? "";
        if (auteur is not null && Rules.Author(Auteur) is { } refusal)
            Fout("/auteur", refusal.Code, refusal.Message);
        if (!json.TryGetProperty("boekingen", out var boekingen) || boekingen.ValueKind != JsonValueKind.Array)
            Fout("/boekingen", "veld-onjuist", "boekingen is een lijst.");
        else if (boekingen.GetArrayLength() is 0 or > MeesteBoekingen)
            Fout("/boekingen", "lijst-onjuist", $"Stuur 1 tot en met {MeesteBoekingen} boekingen tegelijk.");
        else
            foreach (var (i, boeking) in boekingen.EnumerateArray().Index())
                LeesBoeking(boeking, $"/boekingen/{i}");
    }

    private void LeesBoeking(JsonElement json, string plaats)
    {
        if (!IsObject(json, plaats, ["soort", "feit", "geldigVan", "geldigTot", "bron", "bekendSinds", "openbaarheid"]))
            return;
        var (voor, soort) = (_fouten.Count, (string?)Waarde(json, plaats, SoortVeld));
        var geldigheid = new Geldigheid(
            (DateOnly?)Waarde(json, plaats, GeldigVan) ?? default,
            (DateOnly?)Waarde(json, plaats, GeldigTot)
        );
        var bekendSinds = (Tijdstip?)Waarde(json, plaats, BekendSinds);
        var openbaarheid = (Openbaarheid?)Waarde(json, plaats, Openbaar) ?? default;
        var bron = LeesBron(json, plaats);
        if (soort is null)
            return;
        if (!FeitVorm.PerSoort.TryGetValue(soort, out var vorm))
        {
            Fout(
                plaats + "/soort",
                "soort-onbekend",
                $"soort is een van {string.Join(", ", FeitVorm.PerSoort.Keys.Order())}."
            );
            return;
        }
        if (!json.TryGetProperty("feit", out var feit))
            Fout(plaats + "/feit", "veld-ontbreekt", "feit ontbreekt.");
        else if (IsObject(feit, plaats + "/feit", [.. vorm.Velden.Select(v => v.Naam)]))
        {
            object?[] waarden = [.. vorm.Velden.Select(veld => Waarde(feit, plaats + "/feit", veld))];
            if (_fouten.Count == voor)
                _concepten.Add(
                    (
                        plaats,
                        vorm,
                        onderwerp =>
                        {
                            var feit = vorm.Maak(waarden, onderwerp);
                            return new(feit, feit.GeldigOp(geldigheid), bron, bekendSinds, openbaarheid);
                        }
                    )
                );
        }
    }

    private BronVerwijzing? LeesBron(JsonElement boeking, string plaats)
    {
        if (!boeking.TryGetProperty("bron", out var json) || json.ValueKind == JsonValueKind.Null)
            return null;
        plaats += "/bron";
        if (!IsObject(json, plaats, ["code", "pagina"]))
            return null;
        return Waarde(json, plaats, Code) is string code ? new(code, (string?)Waarde(json, plaats, Pagina)) : null;
    }

    private object? Waarde(JsonElement json, string plaats, Veld veld)
    {
        plaats = $"{plaats}/{veld.Naam}";
        if (!json.TryGetProperty(veld.Naam, out var element))
        {
            if (veld.Verplicht)
                Fout(
                    plaats,
                    "veld-ontbreekt",
                    veld.MagNull
                        ? $"{veld.Naam} ontbreekt; schrijf null voor niet geregistreerd."
                        : $"{veld.Naam} ontbreekt."
                );
            return null;
        }
        if (element.ValueKind == JsonValueKind.Null && veld.MagNull)
            return null;
        var waarde = veld.Lees(element);
        if (waarde is null)
            Fout(plaats, "veld-onjuist", $"{veld.Naam} is {veld.Wat}.");
        return waarde;
    }

    private bool IsObject(JsonElement json, string plaats, string[] velden)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fout(plaats, "veld-onjuist", "Hier hoort een object.");
            return false;
        }
        foreach (var eigenschap in json.EnumerateObject())
        {
            if (!velden.Contains(eigenschap.Name))
                Fout(
                    $"{plaats}/{Pointer(eigenschap.Name)}",
                    "veld-onbekend",
                    $"Dit veld wordt hier niet herkend. Bekend zijn {string.Join(", ", velden)}."
                );
        }
        return true;
    }

    private static string Pointer(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private void Fout(string plaats, string code, string detail) => _fouten.Add(new("body", plaats, code, detail));
}
