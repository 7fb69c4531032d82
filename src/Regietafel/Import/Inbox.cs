using System.IO.Compression;
using Regietafel.Export;
using Regietafel.Import.Bezettingen;
using Regietafel.Import.Cbs;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Ledger;

namespace Regietafel.Import;

/// <summary>Everything that one import reads, opened: the rows of every sheet, each under its header, in the order of the sheets.</summary>
internal sealed class Inbox : IDisposable
{
    private const int MostParts = 1_000;

    private readonly List<SheetRows> _sheets = [];
    private readonly List<IDisposable> _archives = [];
    private readonly List<Meter> _meters = [];
    private readonly Problems _problems;
    private readonly CbsInbox _cbs;
    private readonly BezettingInbox? _bezetting;

    /// <param name="book">Asked for only where a file must be read against it.</param>
    public Inbox(
        IEnumerable<ImportFile> files,
        Problems problems,
        Func<Book> book,
        CbsKeuze? cbs,
        Bezettingkeuze? bezetting
    )
    {
        (_problems, _cbs) = (problems, new(book, cbs ?? new()));
        _bezetting = bezetting is null ? null : new(book(), bezetting, problems);
        foreach (var file in files)
            Open(file);
        _sheets.Sort((a, b) => Order(a).CompareTo(Order(b)));
    }

    public IReadOnlyList<SheetRows> Opened => _sheets;

    /// <summary>What there is to know about the files besides problems.</summary>
    public IReadOnlyList<string> Opmerkingen => [.. _cbs.Opmerkingen, .. _bezetting?.Opmerkingen ?? []];

    /// <summary>The part of the input that has been read, from 0 to 1.</summary>
    public double Progress =>
        _meters.Sum(m => m.Total) is > 0 and var total ? Math.Min(1, (double)_meters.Sum(m => m.Done) / total) : 0;

    private static int Order(SheetRows rows) => Sheets.All.Index().First(s => s.Item == rows.Sheet).Index;

    private void Open(ImportFile file)
    {
        try
        {
            Span<byte> start = stackalloc byte[8];
            var read = file.Inhoud.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            file.Inhoud.Position = 0;
            if (start[..read].StartsWith("PK"u8))
                OpenArchive(file);
            else if (start[..read].StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
                throw new UnreadableException("dit is een werkmap van een oud soort; bewaar haar als .xlsx.");
            else if (_bezetting is null && CbsInbox.IsJson(start[..read]))
                OpenCbs(file.Naam, new JsonRijen(MeterOf(new(0)).Of(file.Inhoud, file.Inhoud.Length), file.Naam));
            else if (
                _bezetting is null
                && CsvRijen.Herken(file.Inhoud) is var isCbs
                && file.Inhoud.Seek(0, SeekOrigin.Begin) == 0
                && isCbs
            )
                OpenCbs(file.Naam, new CsvRijen(MeterOf(new(0)).Of(file.Inhoud, file.Inhoud.Length), file.Naam));
            else
                OpenCsv(file.Naam, file.Inhoud, file.Inhoud.Length, MeterOf(new(0)));
        }
        catch (UnreadableException fault)
        {
            _problems.Add(new(file.Naam, null, null, fault.Message));
        }
        catch (InvalidDataException)
        {
            _problems.Add(new(file.Naam, null, null, "dit bestand is beschadigd."));
        }
    }

    private Meter MeterOf(Meter meter)
    {
        _meters.Add(meter);
        return meter;
    }

    private void OpenArchive(ImportFile file)
    {
        var archive = new ZipArchive(file.Inhoud, ZipArchiveMode.Read, leaveOpen: true);
        _archives.Add(archive);
        if (archive.Entries.Count > MostParts)
            throw new UnreadableException("dit bestand bestaat uit te veel onderdelen.");
        var meter = MeterOf(Meter.Compressed(file.Inhoud.Length));
        if (archive.GetEntry("[Content_Types].xml") is not null)
            OpenWorkbook(file.Naam, archive, meter);
        else
            OpenCsvFiles(file.Naam, archive, meter);
    }

    private void OpenCsvFiles(string name, ZipArchive archive, Meter meter)
    {
        var files = archive
            .Entries.Where(e => e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && e.Name[0] != '.')
            .ToList();
        if (files.Count == 0)
            throw new UnreadableException("in dit zipbestand zit geen CSV-bestand.");
        var cbs = _bezetting is null ? CbsInbox.Herken(files) : [];
        foreach (var entry in cbs)
            OpenCbs(
                $"{name}, {entry.Name}",
                new CsvRijen(meter.Of(entry.Open(), entry.Length), $"{name}, {entry.Name}")
            );
        if (cbs.Count > 0)
            return;
        foreach (var entry in files)
            OpenCsv($"{name}, {entry.Name}", entry.Open(), entry.Length, meter, entry.Name);
    }

    private void OpenWorkbook(string name, ZipArchive archive, Meter meter)
    {
        var any = false;
        foreach (var sheet in XlsxWorkbook.Open(archive, meter))
        {
            if (sheet.IsHidden || Sjabloon.IsExplanation(sheet.Name))
                continue;
            any |= Add($"{name}, blad {sheet.Name}", sheet.Name, sheet.Open(), emptyIsFine: true);
        }
        if (!any && _problems.Count == 0)
            throw new UnreadableException("in deze werkmap staat geen ingevuld blad.");
    }

    private void OpenCbs(string place, ICbsRijen rijen)
    {
        foreach (var (sheet, rows) in _cbs.Open(rijen, place))
        {
            rows.Read();
            Begin(new(place, sheet, rows, _problems));
        }
    }

    private void OpenCsv(string place, Stream stream, long length, Meter meter, string? fileName = null) =>
        Add(
            place,
            Path.GetFileNameWithoutExtension(fileName ?? place),
            new CsvRows(meter.Of(stream, length)),
            emptyIsFine: false
        );

    /// <summary>False when there is nothing on the sheet.</summary>
    private bool Add(string place, string name, IRows rows, bool emptyIsFine)
    {
        if (_bezetting is not null)
            return AddTable(place, rows, _bezetting);
        try
        {
            do
            {
                if (rows.Read())
                    continue;
                if (!emptyIsFine)
                    _problems.Add(new(place, null, null, "dit bestand is leeg."));
                rows.Dispose();
                return false;
            } while (Keys(rows).Count == 0);
        }
        catch (UnreadableException fault)
        {
            _problems.Add(new(place, rows.Number + 1, null, fault.Message));
            rows.Dispose();
            return true;
        }
        if ((Sheets.Named(name) ?? Sheets.WithHeader(Keys(rows))) is not { } sheet)
        {
            var names = string.Join(", ", Sheets.All.Where(s => !s.BookOnly).Select(s => s.Name));
            _problems.Add(new(place, null, null, $"naam en kolommen horen bij geen van de bladen {names}."));
            rows.Dispose();
            return true;
        }
        Begin(new(place, sheet, rows, _problems));
        return true;
    }

    /// <summary>A table with occupancy; on whatever sheet, for its name says nothing.</summary>
    private bool AddTable(string place, IRows rows, BezettingInbox bezetting)
    {
        try
        {
            var table = bezetting.Open(rows, place);
            table.Read();
            Begin(new(place, BezettingSheet.Bezetting, table, _problems));
        }
        catch (UnreadableException fault)
        {
            _problems.Add(new(place, rows.Number > 0 ? rows.Number : null, null, fault.Message));
        }
        return true;
    }

    private void Begin(SheetRows opened)
    {
        _archives.Add(opened);
        _sheets.Add(opened);
        opened.Begin();
    }

    private static HashSet<string> Keys(IRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(i => Column.KeyOf(rows[i])).Where(k => k.Length > 0)];

    public void Dispose()
    {
        foreach (var opened in Enumerable.Reverse(_archives))
            opened.Dispose();
    }
}
