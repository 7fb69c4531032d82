using Regietafel.Tijd;

namespace Regietafel.Ledger;

/// <summary>Who may see an entry.</summary>
public enum Openbaarheid
{
    Openbaar,
    Intern,
    Vertrouwelijk,
}

/// <summary>
/// A fact that somebody wants to register, before it has a number. <paramref name="BekendSinds"/>: the time of registration in an older
/// administration that is carried over; none means now. <paramref name="Auteur"/>: who registered it there; none means whoever books it here.
/// </summary>
public sealed record Draft(
    Fact Fact,
    Geldigheid Geldigheid = default,
    BronVerwijzing? Bron = null,
    Tijdstip? BekendSinds = null,
    Openbaarheid Openbaarheid = Openbaarheid.Openbaar,
    string? Auteur = null
);

/// <summary>When an entry of an older administration was really entered in this book, and by whom.</summary>
public sealed record Overname(Tijdstip Moment, string Auteur);

/// <summary>
/// A fact in the ledger. Numbers run from 1 without gaps; <paramref name="Geregistreerd"/> never goes back from one number to the next.
/// <paramref name="Overgenomen"/>: where author and time of registration are those of an older administration.
/// </summary>
public sealed record Entry(
    long Nummer,
    Fact Fact,
    Geldigheid Geldigheid,
    Tijdstip Geregistreerd,
    Overname? Overgenomen,
    string Auteur,
    BronVerwijzing? Bron,
    Openbaarheid Openbaarheid
);
