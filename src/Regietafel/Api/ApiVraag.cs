using System.Globalization;
using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Web;

namespace Regietafel.Api;

/// <summary>
/// The query of a request of the API. Everything that is wrong with it is gathered and told at once by <see cref="Klaar"/>; a key that the
/// endpoint did not ask for is wrong too, because a misspelt one would silently give another answer.
/// </summary>
public sealed class ApiVraag
{
    public const int GrootstePagina = 1000;

    private readonly HttpContext _context;
    private readonly HashSet<string> _bekend = [];
    private readonly List<Fout> _fouten = [];
    private PeilQuery? _peil;

    private ApiVraag(HttpContext context) => _context = context;

    public static ValueTask<ApiVraag?> BindAsync(HttpContext context) => new(new ApiVraag(context));

    public Book Book => _context.RequestServices.GetRequiredService<Book>();

    public HttpResponse Response => _context.Response;

    /// <summary>The path as it was asked for.</summary>
    public string Pad => _context.Request.Path.Value!;

    /// <summary>The peilmoment that is asked for, read as the pages read it.</summary>
    public PeilQuery Peil()
    {
        foreach (var key in (string[])["peildatum", "bekendOp", "bekend-op"])
            _bekend.Add(key);
        var services = _context.RequestServices;
        _peil = PeilQuery.Read(
            _context.Request.Query,
            Book,
            services.GetRequiredService<BookDays>(),
            services.GetRequiredService<TimeProvider>()
        );
        foreach (var (name, sentence) in _peil.Problems)
            Fout(name, sentence);
        return _peil;
    }

    public Stand Stand() => Standen.Stand.At(Book, Peil().Moment);

    public string? Tekst(string name)
    {
        _bekend.Add(name);
        return _context.Request.Query[name].ToString().Trim() is { Length: > 0 } tekst ? tekst : null;
    }

    public long Getal(string name, long standaard, long van, long tot)
    {
        if (Tekst(name) is not { } tekst)
            return standaard;
        if (
            long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
            && getal >= van
            && getal <= tot
        )
            return getal;
        Fout(name, $"‘{tekst}’ is geen heel getal van {van} tot en met {tot}.");
        return standaard;
    }

    public T? Woord<T>(string name)
        where T : struct, Enum
    {
        if (Tekst(name) is not { } tekst)
            return null;
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (CijferWoorden.Woord(waarde) == tekst)
                return waarde;
        }
        Fout(
            name,
            $"‘{tekst}’ is geen {name}: kies {string.Join(", ", Enum.GetValues<T>().Select(CijferWoorden.Woord))}."
        );
        return null;
    }

    public T? Ontleed<T>(string name, string voorbeeld)
        where T : struct, IParsable<T>
    {
        if (Tekst(name) is not { } tekst)
            return null;
        if (T.TryParse(tekst, CultureInfo.InvariantCulture, out var waarde))
            return waarde;
        Fout(name, $"‘{tekst}’ is niet te lezen. Schrijf {name} als {voorbeeld}.");
        return null;
    }

    public DateOnly? Dag(string name)
    {
        if (Tekst(name) is not { } tekst)
            return null;
        if (PeilQuery.Day(tekst, name, out var dag) is not { } problem)
            return dag;
        Fout(name, problem);
        return null;
    }

    /// <summary>A term that begins on a day the book can speak of.</summary>
    public Termijn? Termijn(string name)
    {
        var termijn = Ontleed<Termijn>(name, "2024-01-01 of 2023-II");
        if (termijn is not { Begin: var begin } || Dagen.Bevat(begin))
            return termijn;
        Fout(name, Dagen.Zin(begin));
        return null;
    }

    public bool JaNee(string name)
    {
        var tekst = Tekst(name);
        if (tekst is not (null or "true" or "false"))
            Fout(name, $"‘{tekst}’ is geen true of false.");
        return tekst == "true";
    }

    public void Fout(string name, string detail) => _fouten.Add(new("query", name, "parameter-onjuist", detail));

    /// <summary>Ends the request when anything in the query is wrong.</summary>
    public void Klaar()
    {
        foreach (var key in _context.Request.Query.Keys.Where(key => !_bekend.Contains(key)))
            _fouten.Add(new("query", key, "parameter-onbekend", $"Dit adres kent de parameter ‘{key}’ niet."));
        if (_fouten.Count > 0)
            throw new ApiFout(400, "vraag-onleesbaar", _fouten[0].Detail, _fouten);
    }

    /// <summary>The address of something else in the API, at the same peilmoment.</summary>
    public string Adres(string pad, params ReadOnlySpan<(string Name, string? Value)> more)
    {
        var query = QueryString.Empty;
        foreach (var key in (string[])["peildatum", "bekendOp", "bekend-op"])
        {
            if (_peil is not null && _context.Request.Query[key] is [{ Length: > 0 } waarde])
                query = query.Add(key == "bekend-op" ? "bekendOp" : key, waarde);
        }
        foreach (var (name, value) in more)
        {
            if (value is not null)
                query = query.Add(name, value);
        }
        return "/v1" + pad + query;
    }

    public PeilmomentJson Peilmoment() => Json(_peil!.Moment, Tekst("bekendOp") ?? Tekst("bekend-op"));

    public static PeilmomentJson Json(Peilmoment moment, string? bekendOp) =>
        new(
            moment.Peildatum,
            bekendOp is not null && PeilQuery.Known(bekendOp, "bekendOp", out var tijdstip) is null
                ? Boekingen.BoekingJson.Moment(tijdstip)
                : null,
            moment.Bekend
        );

    /// <summary>The area in the path, at the peilmoment.</summary>
    /// <exception cref="ApiFout">There is no such area.</exception>
    public static Gebied Gebied(Stand stand, string code)
    {
        if (!GebiedCode.TryParse(code, null, out var gebied))
            throw ApiFout.NietGevonden(
                "gebied-onbekend",
                $"‘{code}’ is geen code van een gebied, zoals PV25 of GM0228."
            );
        try
        {
            return Cli.GebiedZoeker.Zoek(stand, gebied);
        }
        catch (Refusal refusal)
        {
            throw ApiFout.NietGevonden(refusal.Code, refusal.Message);
        }
    }

    /// <summary>The task in the path.</summary>
    /// <exception cref="ApiFout">There is no such task.</exception>
    public static Taak Taak(string woord)
    {
        foreach (var taak in Opgaven.Taak.Alle)
        {
            if (CijferWoorden.Woord(taak) == woord)
                return taak;
        }
        throw ApiFout.NietGevonden("taak-onbekend", $"‘{woord}’ is geen taak: kies asiel, statushouders of oekraine.");
    }
}
