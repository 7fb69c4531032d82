using System.Globalization;
using Regietafel.Benchmarks.Boek;
using Regietafel.Benchmarks.Rekenbladen;
using Regietafel.Documenten;
using Regietafel.Ledger;
using Regietafel.Locaties;
using Regietafel.Standen;

namespace Regietafel.Benchmarks.Metingen;

/// <summary>
/// The workbook that many keep today: 10,000 locations and, for 342 municipalities, the places on nine days by how sure they are, each a SUMIFS. LibreOffice opens
/// it and computes, of which the start of LibreOffice with an empty workbook is taken off; we compute the same figures from the book. They are checked
/// number for number.
/// </summary>
internal sealed class WorkbookLine(Workshop workshop)
{
    private const int Locaties = 10_000;
    private const int Gemeenten = 342;
    private const int Kop = 7;
    private const int Rounds = 3;
    private const int WarmUp = 10;

    public async IAsyncEnumerable<Result> Run()
    {
        var book = Locatieland.Boek(new Locatieland(workshop.Land, Locaties, Locaties).Register());
        var (rekenblad, compute, export) = (Figures(Model(book)), new Sample(), new Sample());
        var (file, empty) = (workshop.At("rekenblad.xlsx"), workshop.At("leeg.xlsx"));
        for (var round = -WarmUp; round < Rounds * 5; round++)
        {
            if (round == 0)
                (compute, export) = (new(), new());
            compute.Time(() => Figures(Model(book)));
            export.Time(() => Write(book, file));
        }
        var size = new FileInfo(file).Length;
        LibreOffice.Forget(file);
        Write(empty);
        var (whole, start, net) = await Open(file, empty, rekenblad);
        var cells = Gemeenten * rekenblad.Dagen.Count * Rekenblad.Zekerheden.Count;
        var what = $"{Locaties:N0} locations in a workbook with {cells:N0} SUMIFS";
        yield return Result.Against(
            $"{what}: the same figures from the book, against LibreOffice that opens and recalculates it",
            compute,
            net
        );
        yield return Result.Against("The same figures and the workbook written, against that", export, net);
        yield return Result.Note("With the start of LibreOffice", "–", Result.Milliseconds(whole.Median));
        yield return Result.Note(
            "LibreOffice with an empty workbook, taken off above",
            "–",
            Result.Milliseconds(start.Median)
        );
        yield return Result.Note("Size of the workbook", $"{Result.Number(size / 1024.0)} KiB");
    }

    /// <summary>Turn by turn with the empty one, after both were opened once.</summary>
    private async Task<(Sample Whole, Sample Start, Sample Net)> Open(string file, string empty, Rekenblad rekenblad)
    {
        var office = new LibreOffice(workshop.Folder);
        var (whole, start, net) = (new Sample(), new Sample(), new Sample());
        for (var round = -1; round < Rounds; round++)
        {
            if (round == 0)
                (whole, start, net) = (new(), new(), new());
            var none = (await office.Open(empty)).Time.TotalMilliseconds;
            var (time, rows) = await office.Open(file);
            Check(rekenblad, rows);
            start.Add(none);
            whole.Add(time.TotalMilliseconds);
            net.Add(time.TotalMilliseconds - none);
        }
        return (whole, start, net);
    }

    private static void Check(Rekenblad rekenblad, IReadOnlyList<string[]> rows)
    {
        var theirs = rows.Skip(Kop)
            .Select(r => (r[0], r.Skip(2).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()))
            .ToList();
        if (rekenblad.Rijen.Count != Gemeenten || theirs.Count != Gemeenten)
            throw new InvalidOperationException(
                $"{theirs.Count} municipalities in LibreOffice, {rekenblad.Rijen.Count} in ours."
            );
        foreach (var (rij, (code, plekken)) in rekenblad.Rijen.Zip(theirs))
        {
            if (rij.Gemeente.ToString() != code || !rij.Plekken.SequenceEqual(plekken))
                throw new InvalidOperationException(
                    $"LibreOffice computes other figures for {code} than we for {rij.Gemeente}."
                );
        }
    }

    private static RegisterModel Model(Book book)
    {
        var stand = Stand.At(book, book.Peilmoment(Locatieland.Peildatum));
        var vraag = new RegisterVraag(null, new(OokGesloten: true), default, default, 1, 1);
        return RegisterModel.Van(vraag, stand, new(Locatieland.Peildatum), (null, null));
    }

    private static Rekenblad Figures(RegisterModel model)
    {
        var rekenblad = RekenbladXlsx.Maak(model);
        return rekenblad.Samen().Sum() > 0 ? rekenblad : throw new InvalidOperationException("The workbook is empty.");
    }

    private static void Write(Book book, string file)
    {
        using var stream = File.Create(file);
        RekenbladXlsx.Write(Model(book), "zoals nu bekend", stream);
    }

    private static void Write(string file)
    {
        using var stream = File.Create(file);
        TabelXlsx.Write([new("leeg", [], [])], stream);
    }
}
