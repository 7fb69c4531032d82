using System.Text;
using Regietafel.Verdelingen;

namespace Regietafel.Sleutels;

/// <summary>
/// A part of a formula. It has a value for each of the areas, in their order; what is the same for all of them is repeated.
/// </summary>
internal abstract record Uitdrukking
{
    /// <summary>How tightly it holds together, so that it is written with no more parentheses than it needs.</summary>
    protected virtual int Binding => 3;

    public abstract Breuk[] Waarden(Rekenblad blad);

    public abstract void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie);

    protected void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie, Uitdrukking deel, bool strak)
    {
        var haakjes = deel.Binding < Binding || (strak && deel.Binding == Binding);
        if (haakjes)
            tekst.Append('(');
        deel.Schrijf(tekst, blad, wie);
        if (haakjes)
            tekst.Append(')');
    }

    public sealed record Getal(Breuk Waarde) : Uitdrukking
    {
        public override Breuk[] Waarden(Rekenblad blad) => blad.Alle(Waarde);

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie) =>
            tekst.Append(blad is null ? Getallen.Leesbaar(Waarde) : Getallen.Kort(Waarde));
    }

    public sealed record Indicator(string Code) : Uitdrukking
    {
        public override Breuk[] Waarden(Rekenblad blad) => blad.Indicator(Code);

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie)
        {
            if (blad is null)
                tekst.Append(Code);
            else if (blad.Indicator(Code)[wie] is { Sign: < 0 } negatief)
                tekst.Append('(').Append(Getallen.Kort(negatief)).Append(')');
            else
                tekst.Append(Getallen.Kort(blad.Indicator(Code)[wie]));
        }
    }

    public sealed record Tegengestelde(Uitdrukking Van) : Uitdrukking
    {
        protected override int Binding => 2;

        public override Breuk[] Waarden(Rekenblad blad) => Array.ConvertAll(Van.Waarden(blad), w => -w);

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie)
        {
            tekst.Append('−');
            Schrijf(tekst, blad, wie, Van, strak: true);
        }
    }

    public sealed record Som(Uitdrukking Van) : Uitdrukking
    {
        public override Breuk[] Waarden(Rekenblad blad) => blad.Alle(Waarde(blad));

        private Breuk Waarde(Rekenblad blad) =>
            blad.Som(
                this,
                () =>
                {
                    Breuk som = 0;
                    foreach (var waarde in Van.Waarden(blad))
                        som = blad.Begrensd(som + waarde, 0);
                    return som;
                }
            );

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie)
        {
            if (blad is not null)
            {
                tekst.Append(Getallen.Kort(Waarde(blad)));
                return;
            }
            tekst.Append("som(");
            Van.Schrijf(tekst, blad, wie);
            tekst.Append(')');
        }
    }

    public sealed record Uiterste(bool Grootste, Uitdrukking Een, Uitdrukking Ander) : Uitdrukking
    {
        public override Breuk[] Waarden(Rekenblad blad)
        {
            var (een, ander) = (Een.Waarden(blad), Ander.Waarden(blad));
            return [.. een.Select((w, i) => w > ander[i] == Grootste ? w : ander[i])];
        }

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie)
        {
            tekst.Append(Grootste ? "max(" : "min(");
            Een.Schrijf(tekst, blad, wie);
            tekst.Append("; ");
            Ander.Schrijf(tekst, blad, wie);
            tekst.Append(')');
        }
    }

    public sealed record Bewerking(char Teken, Uitdrukking Links, Uitdrukking Rechts) : Uitdrukking
    {
        protected override int Binding => Teken is '+' or '−' ? 0 : 1;

        public override Breuk[] Waarden(Rekenblad blad)
        {
            var (links, rechts) = (Links.Waarden(blad), Rechts.Waarden(blad));
            if (Teken == '/')
                blad.WeigerNul(rechts);
            return
            [
                .. links.Select(
                    (l, i) =>
                        blad.Begrensd(
                            Teken switch
                            {
                                '+' => l + rechts[i],
                                '−' => l - rechts[i],
                                '×' => l * rechts[i],
                                _ => l / rechts[i],
                            },
                            i
                        )
                ),
            ];
        }

        public override void Schrijf(StringBuilder tekst, Rekenblad? blad, int wie)
        {
            Schrijf(tekst, blad, wie, Links, strak: false);
            // 1 − 0,05 and not 1 + −0,05.
            if (
                blad is not null
                && Teken is '+' or '−'
                && Rechts is Indicator i
                && blad!.Indicator(i.Code)[wie] is { Sign: < 0 } min
            )
            {
                tekst.Append(Teken == '+' ? " − " : " + ").Append(Getallen.Kort(-min));
                return;
            }
            tekst.Append(' ').Append(Teken).Append(' ');
            Schrijf(tekst, blad, wie, Rechts, strak: true);
        }
    }
}
