using Regietafel.Gebieden;
using Regietafel.Indicatoren;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Verdelingen;

/// <summary>
/// A division over one level or more, as a tree from the whole to the last area. A pure function of the book, the peilmoment (whose day says which
/// areas there are) and the question: the same three always give the same numbers.
/// </summary>
public sealed class Verdeelstaat
{
    private readonly Indeling _indeling;

    private Verdeelstaat(Book book, Peilmoment peilmoment, Verdeelvraag vraag)
    {
        (Vraag, Peilmoment, _indeling) = (vraag, peilmoment, new(book, peilmoment));
        Indicatoren = new(book, peilmoment with { Peildatum = vraag.Indicatordatum ?? peilmoment.Peildatum });
        Geheel = new Takken(vraag, _indeling, Indicatoren).Van();
    }

    public Verdeelvraag Vraag { get; }

    public Peilmoment Peilmoment { get; }

    public IndicatorenAt Indicatoren { get; }

    /// <summary>The whole, with everything below it.</summary>
    public Verdeeltak Geheel { get; }

    /// <summary>The places that all areas together were given: the whole, and only when rounded up sometimes more.</summary>
    public long Som => Geheel.Bladen.Sum(b => (long)b.Aantal);

    /// <summary>Where claims were equal, at any step, and who decided.</summary>
    public IReadOnlyList<Gelijkspel> Gelijk => [.. Geheel.Alle.SelectMany(t => t.Verdeling?.Gelijk ?? [])];

    /// <summary>The same for the part for unaccompanied minors.</summary>
    public IReadOnlyList<Gelijkspel> AmvGelijk =>
        [.. Geheel.Alle.Select(t => t.AmvDeel?.Gelijk).OfType<Gelijkspel>().Distinct()];

    /// <exception cref="Refusal">It cannot be divided this way.</exception>
    public static Verdeelstaat Van(Book book, Peilmoment peilmoment, Verdeelvraag vraag) =>
        new(book, peilmoment, vraag);

    /// <summary>The areas of one level, in order of code; an area that stands at no step is the sum of its own.</summary>
    public IReadOnlyList<Verdeeltak> Op(Niveau niveau) =>
        [.. Geheel.Alle.Where(t => t.Gebied.Niveau == niveau).OrderBy(t => t.Gebied.Code)];

    /// <summary>Why an area gets what it gets, in sentences that a member of a council can follow.</summary>
    public string Toelichting(Verdeeltak tak) => string.Join(' ', Redenen(tak));

    /// <summary>The same, apart: where its weight comes from, its share and rounding, and the part for minors.</summary>
    public IEnumerable<string> Redenen(Verdeeltak tak) => Takuitleg.Van(this, _indeling, tak);
}
