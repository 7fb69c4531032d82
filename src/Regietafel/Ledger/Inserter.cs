namespace Regietafel.Ledger;

/// <summary>Inserts the rows of a big batch, within a transaction of the caller.</summary>
internal abstract class Inserter : IDisposable
{
    public abstract void Insert(ReadOnlySpan<HashedRow> rows);

    /// <summary>Sends what is still under way.</summary>
    public virtual void Complete() { }

    public abstract void Dispose();
}
