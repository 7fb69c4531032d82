using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Import.Layout;

internal delegate bool CellParser<T>(ReadOnlySpan<char> text, out T value);

/// <summary>
/// A kind of value that a cell can hold: how it is read, what is said when it cannot be, and the words to choose from where there are any.
/// </summary>
internal sealed record CellType<T>(string Name, CellKind Kind, CellParser<T> Parse, Func<string, string> Wrong)
{
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>The kinds of value on the sheets.</summary>
internal static class CellTypes
{
    public const string NietGeregistreerd = "niet geregistreerd";

    public static readonly CellType<string> Text = new(
        "tekst",
        CellKind.Text,
        static (text, out value) => (value = text.ToString()).Length > 0,
        text => $"{text} is geen tekst."
    );

    public static readonly CellType<int> Number = new(
        "heel getal",
        CellKind.Number,
        CellText.TryInt,
        text => $"{text} is geen heel getal."
    );

    public static readonly CellType<decimal> Decimal = new(
        "getal, zoals 1234 of 0,21",
        CellKind.Number,
        CellText.TryDecimal,
        text =>
            CellText.IsAmbiguousDecimal(text.Trim('\''))
                ? $"{text} kan twee getallen betekenen; schrijf het zonder punt tussen duizendtallen, met een komma voor de decimalen."
                : $"{text} is geen getal zoals 1234 of 0,21."
    );

    public static readonly CellType<long> EntryNumber = new(
        "nummer",
        CellKind.Number,
        static (text, out value) => CellText.TryNumber(text, out value) && value > 0,
        text => $"{text} is geen nummer van een boeking."
    );

    public static readonly CellType<int?> Quantity = new(
        $"heel getal, of de woorden ‘{NietGeregistreerd}’",
        CellKind.Number,
        static (text, out value) =>
        {
            var read = CellText.TryInt(text, out var number);
            value = read ? number : null;
            return read || CellText.Is(text, NietGeregistreerd);
        },
        text => $"{text} is geen heel getal; schrijf ‘{NietGeregistreerd}’ als de bron het niet weet."
    );

    public static readonly CellType<DateOnly> Day = new(
        "datum, zoals 31-12-2024 of 2024-12-31",
        CellKind.Day,
        CellText.TryDay,
        text =>
            CellText.IsAmbiguousDay(text.Trim('\''))
                ? $"{text} kan twee dagen betekenen; schrijf de datum als 31-12-2024 of 2024-12-31."
                : $"{text} is geen datum zoals 31-12-2024 of 2024-12-31."
    );

    public static readonly CellType<Tijdstip> Moment = new(
        "datum, of een tijdstip zoals 2024-12-31T10:15:00Z",
        CellKind.Text,
        CellText.TryMoment,
        text => $"{text} is geen datum zoals 31-12-2024, en geen tijdstip zoals 2024-12-31T10:15:00Z."
    );

    public static readonly CellType<Halfjaar> Halfjaar = new(
        "halfjaar, zoals 2023-II",
        CellKind.Text,
        CellText.TryHalfjaar,
        text => $"{text} is geen halfjaar zoals 2023-II."
    );

    public static readonly CellType<Termijn> Termijn = new(
        "datum, of voor statushouders een halfjaar zoals 2023-II",
        CellKind.Day,
        CellText.TryTermijn,
        text => $"{text} is geen datum zoals 31-12-2024, en geen halfjaar zoals 2023-II."
    );

    public static readonly CellType<bool> YesNo = new(
        "ja of nee",
        CellKind.Text,
        CellText.TryYesNo,
        text => $"{text} is geen ja of nee."
    )
    {
        Choices = ["ja", "nee"],
    };

    public static readonly CellType<GebiedCode> Gebied = new(
        "code van een gebied, zoals GM0228; de naam mag erachter staan",
        CellKind.Text,
        static (text, out value) =>
        {
            var space = text.IndexOf(' ');
            return GebiedCode.TryParse(space < 0 ? text : text[..space], null, out value!);
        },
        text => $"{text} is geen code van een gebied zoals NL, PV25, VR06, RT-ACHTERHOEK of GM0228."
    );

    public static readonly CellType<Taak> Taak = Words<Taak>("taak", ("oekraïne", Opgaven.Taak.Oekraine));

    public static readonly CellType<Standing> Status = Words<Standing>("status");

    public static readonly CellType<Openbaarheid> Openbaarheid = Words<Openbaarheid>("openbaarheid");

    public static readonly CellType<Toezicht.Looptijd> Looptijd = Words<Toezicht.Looptijd>("looptijd");

    public static readonly CellType<Doorkijken.Doorkijkfase> Fase = Words<Doorkijken.Doorkijkfase>("fase");

    public static readonly CellType<Doorkijken.Vertraging> Vertraging = new(
        "maanden met hun gewicht, zoals 0:40 3:30 12:30",
        CellKind.Text,
        static (text, out value) => Doorkijken.Vertraging.TryParse(text.ToString(), null, out value!),
        text => $"{text} is geen vertraging zoals 0:40 3:30 12:30: maanden, een dubbele punt en hoe vaak."
    );

    public static readonly CellType<Doorkijken.Scenario> Scenario = new(
        "scenario, zoals instroom:2000:2025-01-01,stopt:TGO:2025-07-01",
        CellKind.Text,
        static (text, out value) => Doorkijken.Scenario.TryParse(text.ToString(), null, out value!),
        text =>
            $"{text} is geen scenario: schrijf instroom:AANTAL:DAG, opgave:AANTAL:DAG, stopt:SOORT:DAG, verlenging:alle of verlenging:geen, met komma's ertussen."
    );

    public static readonly CellType<Niveau> Niveau = Words<Niveau>("niveau");

    /// <summary>The word that stands in a cell for a member of an enumeration.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
#pragma warning disable CA1308 // the sheets are in lower case; nothing is compared
        value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    public static CellType<T> Words<T>(string name, params (string Word, T Value)[] also)
        where T : struct, Enum
    {
        // Two arrays and no sequence of pairs: for each enumeration the compiler would have to make all that a sequence does anew, at each start.
        var values = Enum.GetValues<T>();
        var choices = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
            choices[i] = Word(values[i]);
        var listed = string.Join(", ", choices[..^1]) + " of " + choices[^1];
        return new(
            listed,
            CellKind.Text,
            (text, out value) =>
            {
                for (var i = 0; i < choices.Length; i++)
                {
                    if (CellText.Is(text, choices[i]))
                    {
                        value = values[i];
                        return true;
                    }
                }
                foreach (var (word, meaning) in also)
                {
                    if (CellText.Is(text, word))
                    {
                        value = meaning;
                        return true;
                    }
                }
                value = default;
                return false;
            },
            text => $"{text} is geen {name}: kies {listed}."
        )
        {
            Choices = choices,
        };
    }
}
