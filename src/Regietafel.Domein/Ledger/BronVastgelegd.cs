using Regietafel.Gebieden;

namespace Regietafel.Ledger;

/// <summary>
/// A source: a letter, a decision, a table. <paramref name="Afgeleid"/>: not published, but derived for an example or an estimate; pages say so
/// with every figure that rests on it.
/// </summary>
public sealed record BronVastgelegd(string Code, string Titel, DateOnly? Datum, string? Vindplaats, bool Afgeleid)
    : Fact
{
    protected override string About => SubjectOf(Code);

    protected override IEnumerable<GebiedCode> Areas => [];

    public static string SubjectOf(string code) => "bron/" + code;
}

/// <summary>Where a fact comes from: the code of a <see cref="BronVastgelegd"/> and the page or place in it.</summary>
public sealed record BronVerwijzing(string Code, string? Pagina = null);
