using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;

namespace Regietafel.Tests;

/// <summary>An in-memory book for tests: every line is registered one day after the one before, unless it says when.</summary>
internal sealed class TestBook
{
    /// <summary>When it is entered: what a test says was known since long ago.</summary>
    private static readonly DateOnly Vandaag = new(2199, 12, 31);

    public static readonly DateTimeOffset Begin = new(2023, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public Book Book { get; } = new();

    public TestBook()
    {
        Register(new BronVastgelegd("b", "Bron", null, null, false));
        Register(new BronVastgelegd("afgeleid", "voorbeeld, afgeleid", null, null, true));
    }

    public static TestBook MetGelderland()
    {
        var test = new TestBook();
        test.Gebied("NL", "Nederland").Gebied("PV25", "Gelderland", "NL");
        foreach (var (vr, tafels) in new[] { ("VR06", "RT-A RT-B"), ("VR07", "RT-C"), ("VR08", "RT-D") })
        {
            test.Gebied(vr, vr, "PV25");
            foreach (var tafel in tafels.Split(' '))
                test.Gebied(tafel, tafel, "PV25", vr);
        }
        var nummer = 1;
        foreach (var (tafel, vr) in new[] { ("RT-A", "VR06"), ("RT-B", "VR06"), ("RT-C", "VR07"), ("RT-D", "VR08") })
        {
            test.Gebied($"GM{nummer:0000}", $"Gemeente {nummer++}", "PV25", vr, tafel);
            test.Gebied($"GM{nummer:0000}", $"Gemeente {nummer++}", "PV25", vr, tafel);
        }
        return test;
    }

    public TestBook Gebied(string code, string naam, params string[] gehelen)
    {
        Register(new GebiedVastgesteld(GebiedCode.Parse(code), naam));
        foreach (var geheel in gehelen)
            Register(new IndelingVastgesteld(GebiedCode.Parse(code), GebiedCode.Parse(geheel)));
        return this;
    }

    /// <summary>Registers by the rules; a refusal fails the test.</summary>
    public Entry Register(Fact fact, string? bekendSinds = null, Geldigheid geldigheid = default, string bron = "b") =>
        TryRegister(fact, bekendSinds, geldigheid, bron) is { } refusal ? throw refusal : Book[Book.Last];

    public Refusal? TryRegister(
        Fact fact,
        string? bekendSinds = null,
        Geldigheid geldigheid = default,
        string bron = "b"
    )
    {
        var moment = bekendSinds is null
            ? Book.LastRegistered?.Moment.AddDays(1) ?? Begin
            : DateTimeOffset.Parse(bekendSinds + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        return TryRegister([new(fact, geldigheid, fact is BronVastgelegd or Ingetrokken ? null : new(bron))], moment);
    }

    /// <summary>Registers all of it at one moment, or throws what refuses it.</summary>
    public void RegisterAll(IReadOnlyList<Draft> drafts)
    {
        if (TryRegister(drafts, Book.LastRegistered!.Value.Moment.AddDays(1)) is { } refusal)
            throw refusal;
    }

    private Refusal? TryRegister(IReadOnlyList<Draft> drafts, DateTimeOffset moment)
    {
        foreach (var draft in drafts)
        {
            if (Rules.Refuse(Book, draft, Tijdstip.Van(moment), Vandaag, Naslag.Reference) is { } refusal)
            {
                Book.Discard();
                return refusal;
            }
            Book.Stage(
                new(
                    Book.Staged + 1,
                    draft.Fact,
                    draft.Geldigheid,
                    Tijdstip.Van(moment),
                    null,
                    Book.Staged % 2 == 0 ? "A. de Boer" : "B. Smit",
                    draft.Bron,
                    Openbaarheid.Openbaar
                )
            );
        }
        if (Rules.RefuseWhole(Book) is [var whole, ..])
        {
            Book.Discard();
            return whole;
        }
        Book.Publish();
        return null;
    }

    public TestBook Indicator(string indicator, string gebied, string peildatum, decimal waarde, string bron = "b")
    {
        Register(new IndicatorVastgesteld(indicator, Code(gebied), Dag(peildatum), waarde), bron: bron);
        return this;
    }

    public TestBook Opgave(
        string gebied,
        string per,
        int aantal,
        Taak taak = Taak.Asiel,
        string? bekendSinds = null,
        Geldigheid geldigheid = default
    )
    {
        Register(
            new OpgaveVastgesteld(taak, Code(gebied), Termijn.Parse(per), aantal, null, Standing.Indicatief),
            bekendSinds,
            geldigheid
        );
        return this;
    }

    public TestBook Verdeel(
        string van,
        string naar,
        string per,
        int aantal,
        Taak taak = Taak.Asiel,
        string? bekendSinds = null
    )
    {
        Register(
            new OpgaveVerdeeld(taak, Code(van), Code(naar), Termijn.Parse(per), aantal, null, Standing.Indicatief),
            bekendSinds
        );
        return this;
    }

    public TestBook Meet(
        string gebied,
        string soort,
        string dag,
        int? aantal,
        Taak taak = Taak.Asiel,
        string bron = "b"
    )
    {
        Register(new RealisatieGemeld(taak, soort, Code(gebied), Dag(dag), aantal), bron: bron);
        return this;
    }

    public TestBook Huisvest(string gebied, string dag, int aantal) =>
        Meet(gebied, "GEHUISVEST", dag, aantal, Taak.Statushouders);

    public TestBook Beginsaldo(string gebied, string halfjaar, int aantal)
    {
        Register(new BeginsaldoVastgesteld(Code(gebied), Halfjaar.Parse(halfjaar, null), aantal));
        return this;
    }

    public Stand Stand(string peildatum, string? bekendOp = null) =>
        Regietafel.Standen.Stand.At(
            Book,
            Book.Peilmoment(
                Dag(peildatum),
                bekendOp is null
                    ? null
                    : Tijdstip.Van(
                        DateTimeOffset.Parse(bekendOp + "T23:59:59Z", System.Globalization.CultureInfo.InvariantCulture)
                    )
            )
        );

    public TaakStand Op(string peildatum, string gebied, Taak taak = Taak.Asiel) =>
        Stand(peildatum)[Code(gebied), taak];

    public static GebiedCode Code(string code) => GebiedCode.Parse(code);

    public static DateOnly Dag(string dag) => DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);
}
