using Regietafel.Web;

namespace Regietafel.Import.Bezettingen;

/// <summary>How a table with occupancy was read, to read that of the next week alike: as an address of the form, and as a command.</summary>
public sealed record Herhaling(string Adres, string Opdracht)
{
    /// <summary>Null when the fields are not those of a table with occupancy.</summary>
    public static Herhaling? Van(Form form, Peil peil) =>
        BezettingForm.IsFor(form) && form["bron"] is not null
            ? new(BezettingForm.Opnieuw(form, peil), string.Join(' ', Woorden(form)))
            : null;

    private static IEnumerable<string> Woorden(Form form)
    {
        yield return "regietafel importeer --bezetting BESTAND";
        yield return $"--bron {Aanhaal(form["bron"]!)}";
        if (form["kolommen"] is { } kolommen)
            yield return $"--kolommen {Aanhaal(string.Join(';', Regels(kolommen)))}";
        if (form["definitie"] is { } definitie)
            yield return $"--definitie {Aanhaal(definitie)}";
        if (form["bekende"] == "ja")
            yield return "--alleen-bekende";
    }

    /// <summary>The form has a line for each column, a command has one line.</summary>
    private static string[] Regels(string tekst) =>
        tekst.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>As a shell takes it to the letter.</summary>
    private static string Aanhaal(string tekst) =>
        tekst.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? tekst
            : $"'{tekst.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
