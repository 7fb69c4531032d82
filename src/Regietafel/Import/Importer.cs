using Regietafel.Import.Bezettingen;
using Regietafel.Import.Cbs;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>
/// Books the rows of files: all of them, or none when anything is wrong. Rows stream from the files into one batch, so what grows is the book
/// and not the import: at most a fixed number of rows lies read and not yet booked. A row that the book holds already books nothing.
/// </summary>
public static class Importer
{
    /// <param name="opening">The files are read while the book is being opened.</param>
    /// <param name="proef">True: nothing is booked, and the result says what would change.</param>
    /// <param name="voortgang">Is told which part of the input has been read, from 0 to 1.</param>
    /// <param name="cbs">Which measure of a file of CBS is wanted, where that is not plain.</param>
    /// <param name="bekijk">Of a trial without problems: is shown the book with what was staged, to see what it does to the stand.</param>
    /// <param name="bezetting">The files are tables with occupancy, and this says how to read them.</param>
    /// <exception cref="Refusal">The book cannot be written.</exception>
    public static async Task<ImportResult> Import(
        Task<Ledger.Ledger> opening,
        IEnumerable<ImportFile> files,
        string auteur,
        bool proef,
        IProgress<double>? voortgang = null,
        Action<Book>? bekijk = null,
        CbsKeuze? cbs = null,
        Bezettingkeuze? bezetting = null,
        CancellationToken cancel = default
    )
    {
        await using var ahead = new ReadAhead(files, cbs, bezetting);
        var ledger = await opening;
        ahead.Give(ledger.Book);
        await using var batch = await ledger.Begin(auteur, proef, cancel);
        var (sheets, byNumber) = await ahead.Opened;
        var problems = new Problems();
        var booking = new Booking(batch, sheets, byNumber, problems);
        await foreach (var part in ahead.Parts(cancel))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var row in part)
                booking.Book(row);
            voortgang?.Report(ahead.Progress);
        }
        voortgang?.Report(1);

        var (wijzigingen, count) = proef ? Preview.Of(batch.Book) : ([], 0);
        var afgeleid = proef ? batch.Book.AfgeleideBronnen() : [];
        if (problems.Count == 0)
        {
            var refusals = proef ? batch.RefuseWhole() : await batch.Commit();
            foreach (var refusal in refusals)
                booking.Refuse(refusal);
            if (proef && problems.Count == 0)
                bekijk?.Invoke(batch.Book);
        }
        return new(problems.Listed, problems.Count, booking.Counts, wijzigingen, count, afgeleid)
        {
            Opmerkingen = ahead.Opmerkingen,
        };
    }
}
