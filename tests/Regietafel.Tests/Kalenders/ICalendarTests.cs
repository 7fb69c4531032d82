using System.Diagnostics;
using System.Text;
using Regietafel.Boekingen;
using Regietafel.Kalenders;
using Regietafel.Ledger;

namespace Regietafel.Tests.Kalenders;

/// <summary>The agenda as a calendar: two readers that are not ours must accept it, and a calendar program must know a step again.</summary>
public sealed class ICalendarTests
{
    private const string Nasty =
        "Komma, punt; backslash \\ \"aanhaling\"\nregel\r\ntwee\ttab\u0007 é€𝟙 BEGIN:VEVENT "
        + "ëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë";

    [Theory]
    [InlineData("NL")]
    [InlineData("PV25")]
    [InlineData("VR06")]
    [InlineData("GM0001")]
    public void Every_agenda_of_every_month_keeps_to_the_standard(string gebied)
    {
        var test = Booked();
        for (var dag = TestBook.Dag("2023-01-01"); dag < TestBook.Dag("2029-01-01"); dag = dag.AddMonths(1))
            Assert.NotEmpty(Rfc5545.Read(Feed(test, gebied, Iso(dag))).Components);
    }

    [Fact]
    public void A_step_is_an_event_of_a_whole_day_on_its_last_day_with_an_alarm_a_week_before()
    {
        var verslag = Event(Feed(TestBook.MetGelderland(), "PV25", "2026-10-01"), "verslag.2026-2027.PV25@regietafel");
        Assert.Equal("20261031", verslag["DTSTART"].Value);
        Assert.Equal("20261101", verslag["DTEND"].Value);
        Assert.Equal(
            "Verslag van de commissaris van de Koning (2026-2027), vóór 1 november 2026",
            verslag["SUMMARY"].Text
        );
        Assert.Contains("31 oktober 2026 is een zaterdag, 1 november 2026 is een zondag", verslag["DESCRIPTION"].Text);
        Assert.Contains("Grondslag: Spreidingswet art. 4", verslag["DESCRIPTION"].Text);
        Assert.Equal("-P7D", verslag.Components.Single()["TRIGGER"].Value);
        Assert.Equal("https://voorbeeld.nl/agenda?gebied=PV25", verslag["URL"].Value);
    }

    [Fact]
    public void A_step_keeps_its_uid_whenever_it_is_asked_for_and_no_two_share_one()
    {
        var test = Booked();
        var seen = new Dictionary<string, string>();
        for (var dag = TestBook.Dag("2024-01-01"); dag < TestBook.Dag("2028-01-01"); dag = dag.AddDays(45))
        {
            foreach (var e in Rfc5545.Read(Feed(test, "PV25", Iso(dag))).Components)
            {
                var what = e["SUMMARY"].Text.Replace("Gedaan: ", "").Split(',')[0];
                Assert.Equal(what, seen.GetValueOrDefault(e["UID"].Value, what));
                seen[e["UID"].Value] = what;
            }
        }
        Assert.Equal(seen.Count, seen.Values.Distinct().Count());
    }

    [Fact]
    public void What_is_registered_about_a_step_raises_its_sequence_and_moves_its_moment()
    {
        var test = TestBook.MetGelderland();
        var before = Event(Feed(test, "PV25", "2026-11-01"), "verslag.2026-2027.PV25@regietafel");
        Assert.Equal("0", before["SEQUENCE"].Value);
        var entry = test.Register(AgendaTests.Gedaan("PV25", "verslag", "2026-2027", "2026-10-30"), "2026-11-03");
        var done = Event(Feed(test, "PV25", "2026-11-05"), "verslag.2026-2027.PV25@regietafel");
        Assert.Equal(("1", "20261103T120000Z"), (done["SEQUENCE"].Value, done["DTSTAMP"].Value));
        Assert.Equal(done["DTSTAMP"].Value, done["LAST-MODIFIED"].Value);
        Assert.StartsWith("Gedaan: Verslag", done["SUMMARY"].Text, StringComparison.Ordinal);
        Assert.Empty(done.Components);
        test.Register(new Ingetrokken(entry.Nummer, entry.Fact.Subject, "te vroeg"), "2026-11-09");
        var open = Event(Feed(test, "PV25", "2026-11-10"), "verslag.2026-2027.PV25@regietafel");
        Assert.Equal("2", open["SEQUENCE"].Value);
        var other = Event(Feed(test, "PV25", "2026-11-10"), "overleg.2026-2027.PV25@regietafel");
        Assert.Equal("0", other["SEQUENCE"].Value);
    }

    [Fact]
    public void The_same_book_and_day_give_the_same_bytes()
    {
        var test = Booked();
        Assert.Equal(Feed(test, "PV25", "2026-11-05"), Feed(test, "PV25", "2026-11-05"));
    }

    [Fact]
    public void Text_that_would_break_the_lines_comes_back_as_it_was()
    {
        var test = TestBook.MetGelderland();
        test.Register(Named(Nasty.Replace("\r", "").Replace("\u0007", "")), "2026-01-05");
        var own = Event(Feed(test, "PV25", "2026-03-01"), "gesprek.2026-I.PV25@regietafel");
        Assert.Contains(
            "Komma, punt; backslash \\ \"aanhaling\"\nregel\ntwee tab é€𝟙 BEGIN:VEVENT ëëë",
            own["SUMMARY"].Text
        );
    }

    [Fact]
    public async Task A_reader_that_others_made_accepts_it_and_reads_the_same()
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/python3") && (await Python("import icalendar")).Code == 0 || Required,
            "python3-icalendar is not installed; script/bootstrap test does so."
        );
        var test = Booked();
        test.Register(Named(Nasty.Replace("\u0007", "").Replace("\r", "")), "2026-11-20");
        var feed = Feed(test, "PV25", "2026-11-29");
        var ours = Rfc5545
            .Read(feed)
            .Components.Select(e => $"{e["UID"].Value}|{e["DTSTART"].Value}|{e["SUMMARY"].Text}|{e.Components.Count}")
            .Order(StringComparer.Ordinal);
        var (code, output, error) = await Python(
            """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            for e in calendar.walk('VEVENT'):
                assert not e.errors, e.errors
                assert e['DTSTAMP'].dt.tzinfo is not None
                line = '|'.join([e['UID'], e['DTSTART'].dt.strftime('%Y%m%d'), e['SUMMARY'], str(len(e.walk('VALARM')))])
                sys.stdout.buffer.write((line.replace('\n', '\\n') + '\n').encode())
            """,
            feed
        );
        Assert.True(code == 0, error);
        Assert.Equal(
            ours.Select(l => l.Replace("\n", "\\n")),
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Where a change is judged the second reader must be there.</summary>
    private static bool Required => Environment.GetEnvironmentVariable("CI") == "true";

    private static async Task<(int Code, string Output, string Error)> Python(string program, byte[]? input = null)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/usr/bin/python3", ["-c", program])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
            await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    private static TestBook Booked()
    {
        var test = TestBook.MetGelderland();
        test.Register(AgendaTests.Gedaan("NL", "raming", "2024-2025", "2024-01-31"), "2024-02-01");
        test.Register(AgendaTests.Gedaan("GM0001", "besluiten", "2024-2025", "2024-09-12"), "2024-09-20");
        test.Register(AgendaTests.Gedaan("PV25", "verslag", "2024-2025", "2024-10-31"), "2024-11-01");
        test.Register(AgendaTests.Gedaan("PV25", "verslag", "2026-2027", "2026-10-30"), "2026-11-03");
        return test;
    }

    private static KalenderstapVastgesteld Named(string naam)
    {
        var own = AgendaTests.Eigen("PV25", "gesprek", "1 mei");
        return own with { Stap = own.Stap with { Naam = naam.Length > 120 ? naam[..120] : naam } };
    }

    private static byte[] Feed(TestBook test, string gebied, string peildatum)
    {
        var (stand, code) = (test.Stand(peildatum, peildatum), TestBook.Code(gebied));
        var agenda = new Agenda(Kalenderbestand.Wettelijk, stand);
        return Encoding.UTF8.GetBytes(
            ICalendar.Write(
                $"Regietafel {gebied}",
                agenda.MetVerloop(code, agenda.Rond(code)),
                new AreaNames(test.Book, stand.Indeling),
                test.Book,
                p => $"https://voorbeeld.nl/agenda?gebied={p.Gebied}"
            )
        );
    }

    private static Rfc5545.Component Event(byte[] feed, string uid) =>
        Rfc5545.Read(feed).Components.Single(e => e["UID"].Value == uid);

    private static string Iso(DateOnly dag) =>
        dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
