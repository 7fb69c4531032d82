using System.Globalization;
using System.Text;
using Regietafel.Boekingen;
using Regietafel.Ledger;

namespace Regietafel.Kalenders;

/// <summary>
/// An agenda as an iCalendar stream (RFC 5545): an all-day event on the last day of every step, with an alarm a week before for what is not
/// done. The same book and day give the same bytes; a step keeps its UID, and its SEQUENCE goes up with every entry about it.
/// </summary>
public static class ICalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";
    private const int LineOctets = 75;

    // A step about which nothing was registered is as it was when this calendar was made.
    private static readonly DateTimeOffset Gemaakt = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    /// <param name="page">The page of a point, as an absolute address; null when there is none.</param>
    public static string Write(
        string naam,
        IEnumerable<AgendapuntVerloop> punten,
        AreaNames namen,
        Book book,
        Func<Agendapunt, string?> page
    )
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Regietafel//Agenda//NL");
        Line(text, "CALSCALE:GREGORIAN");
        foreach (var name in (string[])["NAME", "X-WR-CALNAME"])
            Line(text, $"{name}:{Escape(naam)}");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        Line(text, "X-PUBLISHED-TTL:PT12H");
        foreach (var punt in punten)
            Event(text, punt, namen, book, page(punt.Punt));
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, AgendapuntVerloop verloop, AreaNames namen, Book book, string? page)
    {
        var (punt, versie, gewijzigd) = verloop;
        var moment = (gewijzigd?.Moment ?? Gemaakt).ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
        var gedaan = punt.Staat == Staat.Gedaan;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{punt.Kenmerk}@regietafel");
        Line(text, $"DTSTAMP:{moment}");
        Line(text, $"LAST-MODIFIED:{moment}");
        Line(text, $"SEQUENCE:{versie.ToString(CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;VALUE=DATE:{Day(punt.LaatsteDag)}");
        Line(text, $"DTEND;VALUE=DATE:{Day(punt.LaatsteDag.AddDays(1))}");
        Line(text, $"SUMMARY:{Escape(Summary(punt, gedaan))}");
        Line(text, $"DESCRIPTION:{Escape(Description(punt, namen, book))}");
        Line(
            text,
            $"CATEGORIES:{Escape(AgendaTekst.Regeling(punt.Cyclus.Regeling))},{Escape(gedaan ? "Gedaan" : "Te doen")}"
        );
        if (page is not null)
            Line(text, $"URL:{page}");
        Line(text, "CLASS:PUBLIC");
        Line(text, "STATUS:CONFIRMED");
        Line(text, "TRANSP:TRANSPARENT");
        if (!gedaan)
            Alarm(text, punt);
        Line(text, "END:VEVENT");
    }

    private static void Alarm(StringBuilder text, Agendapunt punt)
    {
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, $"DESCRIPTION:{Escape($"Over een week: {punt.Stap.Naam}, {AgendaTekst.Termijn(punt)}")}");
        Line(text, "TRIGGER:-P7D");
        Line(text, "END:VALARM");
    }

    private static string Summary(Agendapunt punt, bool gedaan) =>
        gedaan ? $"Gedaan: {punt.Stap.Naam} ({punt.Cyclus})"
        : punt.Gedaan > 0 ? $"{punt.Stap.Naam} ({punt.Cyclus}), {AgendaTekst.Voortgang(punt)}"
        : $"{punt.Stap.Naam} ({punt.Cyclus}), {AgendaTekst.Termijn(punt)}";

    private static string Description(Agendapunt punt, AreaNames namen, Book book)
    {
        var lines = new List<string?>
        {
            punt.Stap.Wat,
            $"Wie: {AgendaTekst.Wie(punt, namen)}.",
            $"Termijn: {AgendaTekst.Termijn(punt)}.",
            AgendaTekst.LetOp(punt) is { } letOp ? $"Let op: {letOp}; de termijn is hier niet verschoven." : null,
            AgendaTekst.Voortgang(punt) is { } voortgang
                ? char.ToUpper(voortgang[0], CultureInfo.InvariantCulture) + voortgang[1..] + "."
                : null,
            punt.DagGedaan is null
                ? null
                : $"{char.ToUpper(AgendaTekst.Staat(punt)[0], CultureInfo.InvariantCulture)}{AgendaTekst.Staat(punt)[1..]}{Source(punt, book)}.",
            $"Grondslag: {punt.Stap.Grondslag}. {punt.Stap.Vindplaats}",
        };
        return string.Join('\n', lines.OfType<string>().Select(l => l.Trim()));
    }

    private static string Source(Agendapunt punt, Book book) =>
        punt.Boeking?.Bron is { } bron ? $" ({book.Bron(bron.Code)?.Titel ?? bron.Code})" : "";

    private static string Day(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT (RFC 5545, 3.3.11). Control characters cannot stand in one.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (c == '\n')
                escaped.Append("\\n");
            else if (c == '\t')
                escaped.Append(' ');
            else if (!char.IsControl(c))
                escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>A content line, folded at 75 octets and never within a character (RFC 5545, 3.1).</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
