using System.Diagnostics.CodeAnalysis;
using Regietafel.Import.Reading;
using Regietafel.Locaties;

namespace Regietafel.Import.Layout;

/// <summary>Numbers of people of days or weeks in a row as people write them: <c>310 – 305</c>, or one number, or the words <c>niet geregistreerd</c>.</summary>
internal static class Reekstekst
{
    /// <summary>What stands for a day that is not registered.</summary>
    public const string Gat = "–";

    /// <param name="sentence">When it is no series: which word is wrong, and what to write.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Dagreeks? reeks,
        [NotNullWhen(false)] out string? sentence
    )
    {
        (reeks, sentence) = (null, null);
        var numbers = new List<int?>();
        if (CellText.Is(text, CellTypes.NietGeregistreerd))
            numbers.Add(null);
        else
        {
            foreach (var part in text.Split(' '))
            {
                var word = text[part];
                if (word.Length == 0)
                    continue;
                if (!TryNumber(word, out var number))
                {
                    sentence =
                        $"{CellText.Quote(word)} (het {numbers.Count + 1}e getal) is geen aantal van 0 tot en met {Dagreeks.Hoogste}; schrijf {Gat} als de bron het niet weet.";
                    return false;
                }
                numbers.Add(number);
            }
        }
        if (numbers.Count == 0)
        {
            sentence = "vul een getal in, of een reeks getallen met een spatie ertussen.";
            return false;
        }
        reeks = Dagreeks.Van(numbers);
        return true;
    }

    /// <summary>One number, or that it is not registered.</summary>
    public static bool TryNumber(ReadOnlySpan<char> word, out int? number)
    {
        number = null;
        if (word is Gat or "-")
            return true;
        if (!CellText.TryInt(word, out var read) || read is < 0 or > Dagreeks.Hoogste)
            return false;
        number = read;
        return true;
    }
}
