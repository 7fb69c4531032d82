using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>What there is to record; an empty book has areas to begin with.</summary>
public sealed record ChooseModel(Peil Peil, Book Book)
{
    public bool IsEmpty => !Book.Gebieden.Any();
}
