using System.Text;
using Regietafel.Export;
using Regietafel.Tests.Standen;

namespace Regietafel.Tests.Import;

/// <summary>Whatever the file, an import ends with an answer; and where it lists a problem the book is as it was. A failing seed is in the name.</summary>
public sealed class FuzzTests
{
    private const int Turns = 60;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    private static readonly string[] Tokens =
    [
        ";",
        ",",
        "\"",
        "\n",
        "\r",
        "\r\n",
        "'",
        "=",
        "-",
        "\0",
        "\uFEFF",
        "é",
        "🏠",
        "0001-01-01",
        "9999-12-31",
        "2024-02-30",
        "-2147483649",
        "999999999999999999999",
        "niet geregistreerd",
        "GM0202",
        "NL",
        "nr",
        "bekend sinds",
        "NaN",
        "_x0000_",
        "2023-II",
        "0000-I",
        "ja",
    ];

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_mangled_CSV_file_never_breaks_the_import(int seed)
    {
        var random = new Random(seed);
        await using var book = await ImportBook.WithAreas();
        for (var i = 0; i < Turns; i++)
        {
            var sheet = ConservationBook.Sheets[random.Next(ConservationBook.Sheets.Count)];
            await Throw(book, sheet.Name, Mangle(random, sheet.Content));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task A_mangled_workbook_or_zip_never_breaks_the_import(int seed)
    {
        var random = new Random(seed);
        await using var book = await ImportBook.WithAreas();
        for (var i = 0; i < Turns; i++)
        {
            var content = random.Next(3) switch
            {
                0 => Flip(random, ConservationBook.Xlsx),
                1 => Flip(random, ConservationBook.Zip),
                _ => MangledParts(random),
            };
            await Throw(book, "werk.xlsx", content);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Bytes_without_sense_never_break_the_import(int seed)
    {
        var random = new Random(seed);
        await using var book = await ImportBook.WithAreas();
        for (var i = 0; i < Turns; i++)
        {
            var content = new byte[random.Next(5_000)];
            random.NextBytes(content);
            if (random.Next(2) == 0)
                "PK\u0003\u0004"u8[..Math.Min(4, content.Length)].CopyTo(content);
            await Throw(book, random.Next(2) == 0 ? "opgaven.csv" : "werk.xlsx", content);
        }
    }

    private static async Task Throw(ImportBook book, string name, byte[] content)
    {
        var before = book.Book.Last;
        var result = await book.Import(name, content);
        Assert.Equal(before + (result.Gelukt ? result.Geboekt : 0), book.Book.Last);
        Assert.Equal(book.Book.Last, book.Book.Staged);
    }

    private static byte[] MangledParts(Random random)
    {
        string Mangled(string xml) =>
            random.Next(3) == 0 ? Encoding.UTF8.GetString(Mangle(random, Encoding.UTF8.GetBytes(xml))) : xml;
        return new RawWorkbook()
            .Sheet(
                "bronnen",
                Mangled(
                    "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c><v>1</v></c><c s=\"1\"><v>45292</v></c></row>"
                )
            )
            .Part("xl/sharedStrings.xml", Mangled("<sst><si><t>code</t></si><si><t>titel</t></si></sst>"))
            .Part(
                "xl/styles.xml",
                Mangled("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
            )
            .Bytes();
    }

    private static byte[] Mangle(Random random, byte[] content)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var place = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(place, Math.Min(random.Next(30), text.Length - place));
                    break;
                case 1:
                    text.Insert(place, text.ToString(place, Math.Min(random.Next(80), text.Length - place)));
                    break;
                default:
                    text.Insert(place, Tokens[random.Next(Tokens.Length)]);
                    break;
            }
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Flip(Random random, byte[] content)
    {
        var copy = (byte[])content.Clone();
        for (var i = random.Next(1, 20); i > 0; i--)
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        return random.Next(4) == 0 ? copy[..random.Next(copy.Length)] : copy;
    }

    /// <summary>A book in every format, to mangle.</summary>
    private static class ConservationBook
    {
        private static readonly TestBook Test = ConservationTests.Province(1).Item1;

        public static readonly byte[] Xlsx = Written(BookExport.WriteXlsx);
        public static readonly byte[] Zip = Written(BookExport.WriteZip);
        public static readonly List<(string Name, byte[] Content)> Sheets = Unzipped();

        private static byte[] Written(Action<Regietafel.Ledger.Book, Stream> write)
        {
            using var stream = new MemoryStream();
            write(Test.Book, stream);
            return stream.ToArray();
        }

        private static List<(string, byte[])> Unzipped()
        {
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Zip));
            return
            [
                .. zip.Entries.Select(entry =>
                {
                    using var stream = new MemoryStream();
                    using var part = entry.Open();
                    part.CopyTo(stream);
                    return (entry.Name, stream.ToArray());
                }),
            ];
        }
    }
}
