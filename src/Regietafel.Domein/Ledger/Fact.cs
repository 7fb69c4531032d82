using System.Text.Json.Serialization;
using Regietafel.Doorkijken;
using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Kalenders;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Tijd;
using Regietafel.Toezicht;
using Regietafel.Verdelingen;

namespace Regietafel.Ledger;

/// <summary>
/// Something that was laid down, in the past tense, about one subject. The names below are in the ledger for good: add, never rename.
/// </summary>
[JsonDerivedType(typeof(GebiedVastgesteld), "gebied-vastgesteld")]
[JsonDerivedType(typeof(GebiedOpgegaan), "gebied-opgegaan")]
[JsonDerivedType(typeof(IndelingVastgesteld), "indeling-vastgesteld")]
[JsonDerivedType(typeof(BronVastgelegd), "bron-vastgelegd")]
[JsonDerivedType(typeof(OpgaveVastgesteld), "opgave-vastgesteld")]
[JsonDerivedType(typeof(OpgaveVerdeeld), "opgave-verdeeld")]
[JsonDerivedType(typeof(RealisatieGemeld), "realisatie-gemeld")]
[JsonDerivedType(typeof(RealisatieGepland), "realisatie-gepland")]
[JsonDerivedType(typeof(BeginsaldoVastgesteld), "beginsaldo-vastgesteld")]
[JsonDerivedType(typeof(SaldoGecorrigeerd), "saldo-gecorrigeerd")]
[JsonDerivedType(typeof(KalenderstapVastgesteld), "kalenderstap-vastgesteld")]
[JsonDerivedType(typeof(KalenderstapGedaan), "kalenderstap-gedaan")]
[JsonDerivedType(typeof(IndicatorVastgesteld), "indicator-vastgesteld")]
[JsonDerivedType(typeof(SleutelVastgesteld), "sleutel-vastgesteld")]
[JsonDerivedType(typeof(VerdelingGemaakt), "verdeling-gemaakt")]
[JsonDerivedType(typeof(TaakstellingOvergedragen), "taakstelling-overgedragen")]
[JsonDerivedType(typeof(KoppelingenGemeld), "koppelingen-gemeld")]
[JsonDerivedType(typeof(OntheffingVerleend), "ontheffing-verleend")]
[JsonDerivedType(typeof(TekortVerschoond), "tekort-verschoond")]
[JsonDerivedType(typeof(TredeBepaald), "trede-bepaald")]
[JsonDerivedType(typeof(BriefVerzonden), "brief-verzonden")]
[JsonDerivedType(typeof(LaddertredeVastgesteld), "laddertrede-vastgesteld")]
[JsonDerivedType(typeof(LocatieVastgesteld), "locatie-vastgesteld")]
[JsonDerivedType(typeof(CapaciteitVastgesteld), "capaciteit-vastgesteld")]
[JsonDerivedType(typeof(LocatiestapBepaald), "locatiestap-bepaald")]
[JsonDerivedType(typeof(BezettingGemeld), "bezetting-gemeld")]
[JsonDerivedType(typeof(SignaalBehandeld), "signaal-behandeld")]
[JsonDerivedType(typeof(SignaaldrempelVastgesteld), "signaaldrempel-vastgesteld")]
[JsonDerivedType(typeof(NoodvraagGesteld), "noodvraag-gesteld")]
[JsonDerivedType(typeof(DoorkijkparameterVastgesteld), "doorkijkparameter-vastgesteld")]
[JsonDerivedType(typeof(ScenarioVastgesteld), "scenario-vastgesteld")]
[JsonDerivedType(typeof(LocatieonderzoekGestart), "locatieonderzoek-gestart")]
[JsonDerivedType(typeof(CriteriumVastgesteld), "criterium-vastgesteld")]
[JsonDerivedType(typeof(KandidaatVoorgedragen), "kandidaat-voorgedragen")]
[JsonDerivedType(typeof(KandidaatBeoordeeld), "kandidaat-beoordeeld")]
[JsonDerivedType(typeof(KandidaatBesloten), "kandidaat-besloten")]
[JsonDerivedType(typeof(Ingetrokken), "ingetrokken")]
public abstract record Fact
{
    /// <summary>Per subject and day only the last registered fact holds.</summary>
    [JsonIgnore]
    public string Subject => About;

    /// <summary>The areas the fact speaks of, the one it is about first.</summary>
    [JsonIgnore]
    public IEnumerable<GebiedCode> Gebieden => Areas;

    /// <summary>The task it belongs to, where it belongs to one.</summary>
    [JsonIgnore]
    public Taak? OverTaak => Task;

    /// <summary>The day that it is about, or the first day of what it is due for; null when it is about no day.</summary>
    [JsonIgnore]
    public DateOnly? OverDag => Day;

    /// <summary>The days on which it holds: those given, or its own where none are given and it says so itself.</summary>
    public Geldigheid GeldigOp(Geldigheid gegeven) => gegeven == default ? Days : gegeven;

    // What a fact says of itself is protected, because an override would not inherit JsonIgnore and end up in the ledger.
    protected abstract string About { get; }

    protected abstract IEnumerable<GebiedCode> Areas { get; }

    protected virtual Taak? Task => null;

    protected virtual DateOnly? Day => null;

    protected virtual Geldigheid Days => default;
}

/// <summary>
/// Takes entry <paramref name="Nummer"/> back; from then on the one before it shows again. Carries that entry's subject, so that both
/// stand in one history.
/// </summary>
public sealed record Ingetrokken(long Nummer, string Onderwerp, string Reden) : Fact
{
    protected override string About => Onderwerp;

    protected override IEnumerable<GebiedCode> Areas => [];
}
