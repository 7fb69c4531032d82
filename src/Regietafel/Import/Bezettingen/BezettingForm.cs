using Regietafel.Ledger;
using Regietafel.Web;

namespace Regietafel.Import.Bezettingen;

/// <summary>The fields by which the import pages read a table with occupancy.</summary>
internal static class BezettingForm
{
    public const string Adres = "/importeren/bezetting";

    private const string Wat = "bezetting";

    private static readonly string[] Namen = ["wat", "bron", "kolommen", "definitie", "bekende"];

    public static bool IsFor(Form form) => form["wat"] == Wat;

    /// <summary>Null when the form is about our own sheets.</summary>
    public static Bezettingkeuze? Read(Form form, Book book)
    {
        if (!IsFor(form))
            return null;
        var bron = form.ReadText("bron", "Kies de bron van de tabel.");
        if (bron is not null && book.Bron(bron) is null)
            form.Refuse("bron", $"De bron ‘{bron}’ staat niet in het boek.");
        try
        {
            return new(bron ?? "", Kolomkeuze.Lees(form["kolommen"]), form["definitie"], form["bekende"] == "ja");
        }
        catch (Refusal refusal)
        {
            form.Refuse("kolommen", refusal.Message);
            return null;
        }
    }

    /// <summary>Where the files are chosen again.</summary>
    public static string Opnieuw(Form form, Peil peil) =>
        IsFor(form)
            ? peil.Url(Adres, [.. Velden(form).Where(f => f.Name != "wat").Select(f => (f.Name, (string?)f.Value))])
            : peil.Url(Navigation.Importeren);

    /// <summary>What was filled in, to carry along.</summary>
    public static IEnumerable<(string Name, string Value)> Velden(Form form) =>
        IsFor(form) ? form.Given.Where(f => Namen.Contains(f.Name)) : [];
}
