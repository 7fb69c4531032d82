using System.Globalization;
using System.Text.Json;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>The body of <c>POST /v1/verdelingen</c>: the fields of the query as JSON, and a list of bounds.</summary>
internal sealed class VerdelingBody
{
    private static readonly string[] Velden =
    [
        "sleutel",
        "gebied",
        "aantal",
        "waarvanAmv",
        "peildatum",
        "bekendOp",
        "indicatordatum",
        "methode",
        "via",
        "kleinste",
        "zaad",
        "grenzen",
    ];

    private static readonly string[] Grensvelden = ["gebied", "minimum", "maximum", "sleutel"];

    private readonly Dictionary<string, string?> _teksten = [];
    private readonly List<Fout> _fouten = [];

    public DateOnly? Peildatum { get; private set; }

    public Tijdstip? BekendOp { get; private set; }

    public static async Task<VerdelingBody> Lees(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            throw new ApiFout(
                StatusCodes.Status415UnsupportedMediaType,
                "geen-json",
                "Stuur de vraag als application/json."
            );
        var body = new VerdelingBody();
        try
        {
            using var json = await JsonDocument.ParseAsync(
                request.Body,
                new() { MaxDepth = 8, AllowDuplicateProperties = false },
                cancel
            );
            body.Lees(json.RootElement);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            throw new ApiFout(400, "json-onleesbaar", "De tekst is geen JSON, of een veld staat er dubbel in.");
        }
        return body;
    }

    public string? Tekst(string naam) => _teksten.GetValueOrDefault(naam == "amv" ? "waarvanAmv" : naam);

    public void Fout(string naam, string zin) =>
        _fouten.Add(
            new(
                "body",
                "/"
                    + (
                        naam is "amv" ? "waarvanAmv"
                        : naam is "eigenSleutels" ? "grenzen"
                        : naam
                    ),
                "veld-onjuist",
                zin
            )
        );

    /// <summary>Ends the request when anything in the body is wrong.</summary>
    public void Klaar()
    {
        if (_fouten.Count > 0)
            throw new ApiFout(400, "vraag-onleesbaar", _fouten[0].Detail, _fouten);
    }

    private void Lees(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fout("", "Hier hoort een object.");
            return;
        }
        foreach (var veld in json.EnumerateObject())
        {
            if (!Velden.Contains(veld.Name))
                Fout(veld.Name, Onbekend(Velden));
            else if (veld.Name == "grenzen")
                Grenzen(veld.Value);
            else
                _teksten[veld.Name] = Waarde(veld.Name, veld.Value);
        }
        if (Tekst("peildatum") is { } dag)
        {
            if (PeilQuery.Day(dag, "peildatum", out var peildatum) is { } problem)
                Fout("peildatum", problem);
            else
                Peildatum = peildatum;
        }
        if (Tekst("bekendOp") is { } bekend)
        {
            if (PeilQuery.Known(bekend, "bekendOp", out var bekendOp) is { } problem)
                Fout("bekendOp", problem);
            else
                BekendOp = bekendOp;
        }
    }

    private static string Onbekend(string[] velden) =>
        $"Dit veld wordt hier niet herkend. Bekend zijn {string.Join(", ", velden)}.";

    private string? Waarde(string naam, JsonElement waarde)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.String:
                return waarde.GetString()?.Trim() is { Length: > 0 } tekst ? tekst : null;
            case JsonValueKind.Number:
                return waarde.GetRawText();
            case JsonValueKind.Null:
                return null;
            default:
                Fout(naam, $"{naam} is een tekst of een getal.");
                return null;
        }
    }

    private void Grenzen(JsonElement lijst)
    {
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            Fout("grenzen", "grenzen is een lijst.");
            return;
        }
        var (grenzen, sleutels) = (new List<string>(), new List<string>());
        foreach (var (i, grens) in lijst.EnumerateArray().Index())
        {
            if (
                grens.ValueKind != JsonValueKind.Object
                || !grens.TryGetProperty("gebied", out var g)
                || Waarde($"grenzen/{i}/gebied", g) is not { } gebied
            )
            {
                Fout($"grenzen/{i}", "Een grens noemt een gebied, en een minimum, een maximum of een eigen sleutel.");
                continue;
            }
            foreach (var veld in grens.EnumerateObject().Where(v => !Grensvelden.Contains(v.Name)))
                Fout($"grenzen/{i}/{veld.Name}", Onbekend(Grensvelden));
            var minimum = grens.TryGetProperty("minimum", out var m) ? Waarde($"grenzen/{i}/minimum", m) : null;
            var maximum = grens.TryGetProperty("maximum", out var x) ? Waarde($"grenzen/{i}/maximum", x) : null;
            if (minimum is not null || maximum is not null)
                grenzen.Add(string.Create(CultureInfo.InvariantCulture, $"{gebied}={minimum ?? "0"}-{maximum}"));
            if (grens.TryGetProperty("sleutel", out var s) && Waarde($"grenzen/{i}/sleutel", s) is { } sleutel)
                sleutels.Add($"{gebied}={sleutel}");
        }
        _teksten["grenzen"] = grenzen.Count == 0 ? null : string.Join(", ", grenzen);
        _teksten["eigenSleutels"] = sleutels.Count == 0 ? null : string.Join(", ", sleutels);
    }
}
