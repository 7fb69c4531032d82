using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Verdelingen;

namespace Regietafel.Boekingen;

/// <summary>How a kind of fact stands in the API: its fields in order, and the way from their values to the fact and back.</summary>
internal sealed class FeitVorm
{
    private static readonly Veld Aantal = Veld.Getal("aantal");
    private static readonly Veld Amv = Veld.Getal("waarvanAmv").Optioneel;
    private static readonly Veld Ongeveer = Veld.JaNee("ongeveer").Optioneel;
    private static readonly Veld Gebied = Veld.Gebied("gebied");

    /// <summary>The kinds that a client can book, by their name in the ledger.</summary>
    public static readonly FrozenDictionary<string, FeitVorm> PerSoort = new FeitVorm[]
    {
        Vorm<GebiedVastgesteld>(
            "gebied-vastgesteld",
            [Veld.Gebied("code"), Veld.Tekst("naam")],
            (v, _) => new((GebiedCode)v[0]!, (string)v[1]!),
            f => [f.Code, f.Naam]
        ),
        Vorm<GebiedOpgegaan>(
            "gebied-opgegaan",
            [Gebied, Veld.Gebied("opgegaanIn")],
            (v, _) => new((GebiedCode)v[0]!, (GebiedCode)v[1]!),
            f => [f.Oud, f.In]
        ),
        Vorm<IndelingVastgesteld>(
            "indeling-vastgesteld",
            [Veld.Gebied("deel"), Veld.Gebied("geheel")],
            (v, _) => new((GebiedCode)v[0]!, (GebiedCode)v[1]!),
            f => [f.Deel, f.Geheel]
        ),
        Vorm<BronVastgelegd>(
            "bron-vastgelegd",
            [
                Veld.Tekst("code"),
                Veld.Tekst("titel"),
                Veld.Dag("datum").Optioneel,
                Veld.Tekst("vindplaats").Optioneel,
                Veld.JaNee("afgeleid").Optioneel,
            ],
            (v, _) => new((string)v[0]!, (string)v[1]!, (DateOnly?)v[2], (string?)v[3], (bool?)v[4] ?? false),
            f => [f.Code, f.Titel, f.Datum, f.Vindplaats, f.Afgeleid]
        ),
        Vorm<OpgaveVastgesteld>(
            "opgave-vastgesteld",
            [Veld.Taak, Gebied, Veld.Termijn("per"), Aantal, Amv, Veld.Status],
            (v, _) => new((Taak)v[0]!, (GebiedCode)v[1]!, (Termijn)v[2]!, (int)v[3]!, (int?)v[4], (Standing)v[5]!),
            f => [f.Taak, f.Gebied, f.Per, f.Aantal, f.Amv, f.Status]
        ),
        Vorm<OpgaveVerdeeld>(
            "opgave-verdeeld",
            [
                Veld.Taak,
                Veld.Gebied("vanGebied"),
                Veld.Gebied("naarGebied"),
                Veld.Termijn("per"),
                Aantal,
                Amv,
                Veld.Status,
                Veld.Tekst("verdeling").Optioneel,
            ],
            (v, _) =>
                new(
                    (Taak)v[0]!,
                    (GebiedCode)v[1]!,
                    (GebiedCode)v[2]!,
                    (Termijn)v[3]!,
                    (int)v[4]!,
                    (int?)v[5],
                    (Standing)v[6]!,
                    (string?)v[7]
                ),
            f => [f.Taak, f.Van, f.Naar, f.Per, f.Aantal, f.Amv, f.Status, f.Verdeling]
        ),
        Vorm<RealisatieGemeld>(
            "realisatie-gemeld",
            [Veld.Taak, Veld.Tekst("soort"), Gebied, Veld.Dag("peildatum"), Aantal.OfNull, Ongeveer],
            (v, _) =>
                new((Taak)v[0]!, (string)v[1]!, (GebiedCode)v[2]!, (DateOnly)v[3]!, (int?)v[4], (bool?)v[5] ?? false),
            f => [f.Taak, f.Soort, f.Gebied, f.Peildatum, f.Aantal, f.Ongeveer]
        ),
        Vorm<RealisatieGepland>(
            "realisatie-gepland",
            [Veld.Taak, Veld.Tekst("soort"), Gebied, Veld.Dag("per"), Aantal.OfNull, Ongeveer],
            (v, _) =>
                new((Taak)v[0]!, (string)v[1]!, (GebiedCode)v[2]!, (DateOnly)v[3]!, (int?)v[4], (bool?)v[5] ?? false),
            f => [f.Taak, f.Soort, f.Gebied, f.Per, f.Aantal, f.Ongeveer]
        ),
        Vorm<BeginsaldoVastgesteld>(
            "beginsaldo-vastgesteld",
            [Gebied, Veld.Halfjaar("periode"), Aantal],
            (v, _) => new((GebiedCode)v[0]!, (Halfjaar)v[1]!, (int)v[2]!),
            f => [f.Gebied, f.Halfjaar, f.Aantal]
        ),
        Vorm<SaldoGecorrigeerd>(
            "saldo-gecorrigeerd",
            [Gebied, Veld.Halfjaar("periode"), Veld.Tekst("kenmerk"), Aantal, Veld.Tekst("toelichting")],
            (v, _) => new((GebiedCode)v[0]!, (Halfjaar)v[1]!, (string)v[2]!, (int)v[3]!, (string)v[4]!),
            f => [f.Gebied, f.Halfjaar, f.Kenmerk, f.Aantal, f.Toelichting]
        ),
        Vorm<KalenderstapVastgesteld>(
            "kalenderstap-vastgesteld",
            KalenderVorm.Velden,
            (v, _) => KalenderVorm.Maak(v),
            KalenderVorm.Schrijf
        ),
        Vorm<KalenderstapGedaan>(
            "kalenderstap-gedaan",
            [
                Gebied,
                Veld.Tekst("stap"),
                KalenderVorm.Cyclus("cyclus"),
                Veld.Dag("gedaanOp"),
                Veld.Tekst("toelichting").Optioneel,
            ],
            (v, _) => new((GebiedCode)v[0]!, (string)v[1]!, (Cyclus)v[2]!, (DateOnly)v[3]!, (string?)v[4]),
            f => [f.Gebied, f.Stap, f.Cyclus, f.Dag, f.Toelichting]
        ),
        Vorm<IndicatorVastgesteld>(
            "indicator-vastgesteld",
            [Veld.Tekst("indicator"), Gebied, Veld.Dag("peildatum"), Veld.Decimaal("waarde")],
            (v, _) => new((string)v[0]!, (GebiedCode)v[1]!, (DateOnly)v[2]!, (decimal)v[3]!),
            f => [f.Indicator, f.Gebied, f.Peildatum, f.Waarde]
        ),
        Vorm<SleutelVastgesteld>(
            "sleutel-vastgesteld",
            [
                Veld.Tekst("code"),
                Veld.Tekst("naam"),
                Veld.Taak.Optioneel,
                Veld.Tekst("formule"),
                Veld.Woord<Methode>("methode"),
                Veld.Woord<Niveau>("niveau"),
                Veld.Tekst("grondslag").Optioneel,
                Veld.Tekst("toelichting").Optioneel,
            ],
            (v, _) =>
                new(
                    (string)v[0]!,
                    (string)v[1]!,
                    (Taak?)v[2],
                    (string)v[3]!,
                    (Methode)v[4]!,
                    (Niveau)v[5]!,
                    (string?)v[6],
                    (string?)v[7]
                ),
            f => [f.Code, f.Naam, f.Taak, f.Formule, f.Methode, f.Niveau, f.Grondslag, f.Toelichting]
        ),
        VerdeelVorm.Gemaakt,
        Vorm<Ingetrokken>(
            "ingetrokken",
            [Veld.Nummer("nummer"), Veld.Tekst("reden")],
            (v, onderwerp) => new((long)v[0]!, onderwerp((long)v[0]!), (string)v[1]!),
            f => [f.Nummer, f.Reden]
        ),
    }
        .Concat(ToezichtVormen.Alle)
        .Concat(LocatieVormen.Alle)
        .Concat(DoorkijkVormen.Alle)
        .Concat(SignaalVormen.Alle)
        .Concat(OnderzoekVormen.Alle)
        .ToFrozenDictionary(vorm => vorm.Soort, StringComparer.Ordinal);

    private readonly Func<Fact, object?[]> _schrijf;

    private FeitVorm(
        string soort,
        Veld[] velden,
        Func<object?[], Func<long, string>, Fact> maak,
        Func<Fact, object?[]> schrijf
    ) => (Soort, Velden, Maak, _schrijf) = (soort, velden, maak, schrijf);

    public string Soort { get; }

    public IReadOnlyList<Veld> Velden { get; }

    /// <summary>The fact with these values; a withdrawal asks for the subject of the entry it takes back.</summary>
    public Func<object?[], Func<long, string>, Fact> Maak { get; }

    /// <summary>The fact as JSON, with every field.</summary>
    public static JsonObject Json(Fact fact)
    {
        var vorm = PerSoort[FactJson.Soort(fact)];
        var json = new JsonObject();
        foreach (var (veld, waarde) in vorm.Velden.Zip(vorm._schrijf(fact)))
            json[veld.Naam] = Waarde(waarde);
        return json;
    }

    private static JsonNode? Waarde(object? waarde) =>
        waarde switch
        {
            null => null,
            int getal => getal,
            long nummer => nummer,
            decimal getal => getal,
            bool jaNee => jaNee,
            DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Taak taak => CijferWoorden.Woord(taak),
            Standing status => CijferWoorden.Woord(status),
            Regeling regeling => CijferWoorden.Woord(regeling),
            Partij partij => CijferWoorden.Woord(partij),
            Wijze wijze => CijferWoorden.Woord(wijze),
            Methode methode => CijferWoorden.Woord(methode),
            Niveau niveau => CijferWoorden.Woord(niveau),
            Toezicht.Looptijd looptijd => CijferWoorden.Woord(looptijd),
            Signalen.Signaalregel regel => CijferWoorden.Woord(regel),
            Signalen.Behandeling behandeling => CijferWoorden.Woord(behandeling),
            _ => LocatieVormen.Json(waarde) ?? waarde.ToString(),
        };

    internal static FeitVorm Vorm<T>(
        string soort,
        Veld[] velden,
        Func<object?[], Func<long, string>, T> maak,
        Func<T, object?[]> schrijf
    )
        where T : Fact => new(soort, velden, maak, fact => schrijf((T)fact));
}
