using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Regietafel.Tests.Kalenders;

/// <summary>
/// A strict reader of iCalendar streams by RFC 5545, made from its grammar and not from our writer: what it does not know or what breaks a rule is
/// an exception.
/// </summary>
internal static partial class Rfc5545
{
    internal sealed record Property(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
    {
        /// <summary>The value as TEXT, unescaped (3.3.11).</summary>
        public string Text => Unescape(Value);
    }

    internal sealed record Component(string Name, List<Property> Properties, List<Component> Components)
    {
        public Property this[string name] => Properties.Single(p => p.Name == name);

        public string? Find(string name) => Properties.SingleOrDefault(p => p.Name == name)?.Value;
    }

    private static readonly Dictionary<string, (string[] Once, string[] Required, string[] Within)> Rules = new()
    {
        ["VCALENDAR"] = (["PRODID", "VERSION", "CALSCALE", "METHOD"], ["PRODID", "VERSION"], ["VEVENT"]),
        ["VEVENT"] = (
            [
                "UID",
                "DTSTAMP",
                "DTSTART",
                "DTEND",
                "SUMMARY",
                "DESCRIPTION",
                "URL",
                "CLASS",
                "STATUS",
                "TRANSP",
                "SEQUENCE",
                "LAST-MODIFIED",
            ],
            ["UID", "DTSTAMP", "DTSTART"],
            ["VALARM"]
        ),
        ["VALARM"] = (["ACTION", "TRIGGER", "DESCRIPTION"], ["ACTION", "TRIGGER", "DESCRIPTION"], []),
    };

    private static readonly string[] Repeatable = ["CATEGORIES", "COMMENT", "NAME", "REFRESH-INTERVAL"];

    public static Component Read(byte[] stream)
    {
        var lines = Lines(stream).GetEnumerator();
        Must(lines.MoveNext(), "empty stream");
        var calendar = ReadComponent(lines);
        Must(!lines.MoveNext(), "something after END:VCALENDAR");
        Must(calendar.Name == "VCALENDAR" && calendar["VERSION"].Value == "2.0", "not a calendar of version 2.0");
        Must(calendar.Components.Count > 0, "a calendar without components");
        foreach (var e in calendar.Components)
            Event(e);
        var uids = calendar.Components.Select(e => e["UID"].Value).ToList();
        Must(uids.Distinct().Count() == uids.Count, "a UID twice");
        return calendar;
    }

    /// <summary>Content lines end in CRLF, have at most 75 octets, and are whole characters even before unfolding (3.1).</summary>
    private static IEnumerable<string> Lines(byte[] stream)
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var text = strict.GetString(stream);
        Must(text.EndsWith("\r\n", StringComparison.Ordinal), "the stream does not end in CRLF");
        Must(!text.StartsWith('\uFEFF'), "a byte order mark");
        var physical = text[..^2].Split("\r\n");
        foreach (var line in physical)
        {
            Must(line.Length > 0, "an empty line");
            Must(strict.GetByteCount(line) <= 75, $"more than 75 octets: {line}");
            Must(!line.Any(c => char.IsControl(c) && c != '\t'), $"a control character: {line}");
        }
        // Folding may not split a character: the octets of every physical line are UTF-8 by themselves.
        var begin = 0;
        for (var i = 0; i + 1 < stream.Length; i++)
        {
            if (stream[i] != '\r' || stream[i + 1] != '\n')
                continue;
            strict.GetString(stream, begin, i - begin);
            begin = i + 2;
        }
        string? logical = null;
        foreach (var line in physical)
        {
            if (line[0] is ' ' or '\t')
            {
                logical += line[1..];
                continue;
            }
            if (logical is not null)
                yield return logical;
            logical = line;
        }
        yield return logical!;
    }

    private static Component ReadComponent(IEnumerator<string> lines)
    {
        var begin = Parse(lines.Current);
        Must(begin.Name == "BEGIN", $"expected BEGIN, found {lines.Current}");
        var component = new Component(begin.Value, [], []);
        Must(Rules.ContainsKey(component.Name), $"unknown component {component.Name}");
        while (true)
        {
            Must(lines.MoveNext(), $"{component.Name} does not end");
            var property = Parse(lines.Current);
            if (property.Name == "END")
            {
                Must(property.Value == component.Name, $"END:{property.Value} in {component.Name}");
                break;
            }
            if (property.Name == "BEGIN")
                component.Components.Add(ReadComponent(lines));
            else
            {
                Must(component.Components.Count == 0, $"{property.Name} after a component in {component.Name}");
                component.Properties.Add(property);
            }
        }
        Check(component);
        return component;
    }

    private static void Check(Component component)
    {
        var (once, required, within) = Rules[component.Name];
        foreach (var name in required)
            Must(component.Properties.Any(p => p.Name == name), $"{component.Name} without {name}");
        foreach (var group in component.Properties.GroupBy(p => p.Name))
        {
            Must(!once.Contains(group.Key) || group.Count() == 1, $"{group.Key} twice in {component.Name}");
            Must(
                once.Contains(group.Key)
                    || Repeatable.Contains(group.Key)
                    || group.Key.StartsWith("X-", StringComparison.Ordinal),
                $"{group.Key} does not belong in {component.Name}"
            );
        }
        Must(component.Components.All(c => within.Contains(c.Name)), $"a wrong component in {component.Name}");
    }

    private static Property Parse(string line)
    {
        var match = ContentLine().Match(line);
        Must(match.Success, $"no content line: {line}");
        var parameters = match.Groups["name"].Success
            ? Parameter()
                .Matches(match.Groups["parameters"].Value)
                .ToDictionary(p => p.Groups[1].Value, p => p.Groups[2].Value.Trim('"'))
            : [];
        return new(match.Groups["name"].Value, parameters, match.Groups["value"].Value);
    }

    private static void Event(Component e)
    {
        foreach (var name in (string[])["DTSTAMP", "LAST-MODIFIED"])
            Must(e.Find(name) is null || Utc().IsMatch(e.Find(name)!), $"{name} is not a moment in UTC");
        var (start, end) = (Day(e["DTSTART"]), Day(e["DTEND"]));
        Must(end > start, "an all-day event ends after it begins");
        Must(e.Find("SEQUENCE") is not { } s || int.Parse(s, CultureInfo.InvariantCulture) >= 0, "SEQUENCE");
        Must(e.Find("URL") is not { } u || Uri.TryCreate(u, UriKind.Absolute, out _), "URL is not absolute");
        Must(e.Find("STATUS") is null or "TENTATIVE" or "CONFIRMED" or "CANCELLED", "STATUS");
        Must(e.Find("TRANSP") is null or "OPAQUE" or "TRANSPARENT", "TRANSP");
        Must(e.Find("CLASS") is null or "PUBLIC" or "PRIVATE" or "CONFIDENTIAL", "CLASS");
        foreach (var text in e.Properties.Where(p => p.Name is "SUMMARY" or "DESCRIPTION" or "UID"))
            Unescape(text.Value);
        foreach (var alarm in e.Components)
        {
            Must(alarm["ACTION"].Value == "DISPLAY", "an alarm shows something");
            Must(Duration().IsMatch(alarm["TRIGGER"].Value), $"no duration: {alarm["TRIGGER"].Value}");
        }
    }

    private static DateOnly Day(Property property)
    {
        Must(property.Parameters.GetValueOrDefault("VALUE") == "DATE", $"{property.Name} without VALUE=DATE");
        return DateOnly.ParseExact(property.Value, "yyyyMMdd", CultureInfo.InvariantCulture);
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ';' or ',')
                throw new FormatException($"unescaped '{value[i]}' in {value}");
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }
            Must(++i < value.Length && value[i] is '\\' or ';' or ',' or 'n' or 'N', $"a wrong escape in {value}");
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }
        return text.ToString();
    }

    private static void Must(bool holds, string what)
    {
        if (!holds)
            throw new FormatException(what);
    }

    [GeneratedRegex(
        """^(?<name>[A-Za-z0-9-]+)(?<parameters>(;[A-Za-z0-9-]+=("[^"]*"|[^";:,]*)(,("[^"]*"|[^";:,]*))*)*):(?<value>.*)$""",
        RegexOptions.Singleline
    )]
    private static partial Regex ContentLine();

    [GeneratedRegex("""([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)""")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\d{8}T\d{6}Z$")]
    private static partial Regex Utc();

    [GeneratedRegex(@"^[+-]?P(\d+W|\d+D(T(\d+H)?(\d+M)?(\d+S)?)?|T(\d+H)?(\d+M)?(\d+S)?)$")]
    private static partial Regex Duration();
}
