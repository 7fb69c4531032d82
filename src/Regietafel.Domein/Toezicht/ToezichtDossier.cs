using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Toezicht;

/// <summary>Where the histories about the supervision of one area are found.</summary>
internal sealed class ToezichtDossier
{
    /// <summary>By the day of the report.</summary>
    public Reeks<DateOnly, Verloop> Koppelingen { get; private set; } = Reeks<DateOnly, Verloop>.Leeg;

    public Reeks<Halfjaar, Verloop> Ontheffingen { get; private set; } = Reeks<Halfjaar, Verloop>.Leeg;

    public Reeks<Halfjaar, Verloop> Verschoningen { get; private set; } = Reeks<Halfjaar, Verloop>.Leeg;

    /// <summary>By the first day of the step.</summary>
    public Reeks<DateOnly, Verloop> Treden { get; private set; } = Reeks<DateOnly, Verloop>.Leeg;

    /// <summary>By the first day of the step that the letter belongs to.</summary>
    public Reeks<DateOnly, Verloop> Brieven { get; private set; } = Reeks<DateOnly, Verloop>.Leeg;

    /// <summary>By the number of the step; only a province has any.</summary>
    public Reeks<int, Verloop> Ladder { get; private set; } = Reeks<int, Verloop>.Leeg;

    /// <summary>Files a new history under the area that its first fact names; what is about something else is left alone.</summary>
    public static void File(Book book, Fact fact, Verloop verloop)
    {
        switch (fact)
        {
            case KoppelingenGemeld f:
                var gemeld = book.Open(f.Gebied).OpenToezicht();
                gemeld.Koppelingen = gemeld.Koppelingen.Met(f.Peildatum, verloop);
                break;
            case OntheffingVerleend f:
                var ontheven = book.Open(f.Gebied).OpenToezicht();
                ontheven.Ontheffingen = ontheven.Ontheffingen.Met(f.Halfjaar, verloop);
                break;
            case TekortVerschoond f:
                var verschoond = book.Open(f.Gebied).OpenToezicht();
                verschoond.Verschoningen = verschoond.Verschoningen.Met(f.Halfjaar, verloop);
                break;
            case TredeBepaald f:
                var bepaald = book.Open(f.Gebied).OpenToezicht();
                bepaald.Treden = bepaald.Treden.Met(f.Vanaf, verloop);
                break;
            case BriefVerzonden f:
                var verzonden = book.Open(f.Gebied).OpenToezicht();
                verzonden.Brieven = verzonden.Brieven.Met(f.Vanaf, verloop);
                break;
            case LaddertredeVastgesteld f:
                var ladder = book.Open(f.Gebied).OpenToezicht();
                ladder.Ladder = ladder.Ladder.Met(f.Trede, verloop);
                break;
        }
    }

    public IEnumerable<Verloop> Verlopen() =>
        [
            .. Koppelingen.Values,
            .. Ontheffingen.Values,
            .. Verschoningen.Values,
            .. Treden.Values,
            .. Brieven.Values,
            .. Ladder.Values,
        ];
}
