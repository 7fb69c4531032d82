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
/// administration that is carried over; none means now.
/// </summary>
public sealed record Draft(
    Fact Fact,
    Geldigheid Geldigheid = default,
    BronVerwijzing? Bron = null,
    Tijdstip? BekendSinds = null,
    Openbaarheid Openbaarheid = Openbaarheid.Openbaar
);

/// <summary>
/// A fact in the ledger. Numbers run from 1 without gaps; <paramref name="Geregistreerd"/> never goes back from one number to the next.
/// <paramref name="Overgenomen"/>: when it was really entered, where the time of registration was carried over from an older administration.
/// </summary>
public sealed record Entry(
    long Nummer,
    Fact Fact,
    Geldigheid Geldigheid,
    Tijdstip Geregistreerd,
    Tijdstip? Overgenomen,
    string Auteur,
    BronVerwijzing? Bron,
    Openbaarheid Openbaarheid
);
