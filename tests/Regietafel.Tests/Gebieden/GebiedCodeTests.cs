using Regietafel.Gebieden;

namespace Regietafel.Tests.Gebieden;

public sealed class GebiedCodeTests
{
    [Theory]
    [InlineData("NL", Niveau.Land)]
    [InlineData("PV25", Niveau.Provincie)]
    [InlineData(" vr06 ", Niveau.Veiligheidsregio)]
    [InlineData("RT-RIJK-VAN-NIJMEGEN", Niveau.Subregio)]
    [InlineData("GM0228", Niveau.Gemeente)]
    public void The_level_follows_from_the_code(string tekst, Niveau niveau) =>
        Assert.Equal(niveau, GebiedCode.Parse(tekst).Niveau);

    [Theory]
    [InlineData("")]
    [InlineData("XX01")]
    [InlineData("GM228")]
    [InlineData("GM02281")]
    [InlineData("GM٠٢٢٨")]
    [InlineData("RT-")]
    [InlineData("RT-<script>")]
    [InlineData("RT-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(null)]
    public void What_is_no_code_is_not_read_as_one(string? tekst) =>
        Assert.False(GebiedCode.TryParse(tekst, null, out _));
}
