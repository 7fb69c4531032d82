using Regietafel.Web.Components;

namespace Regietafel.Tests.Web;

public class HtmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Nijmegen & Arnhem", "Nijmegen &amp; Arnhem")]
    [InlineData("<script>'\"</script>", "&lt;script&gt;&#39;&quot;&lt;/script&gt;")]
    [InlineData("één – 😀 \0 \ud800", "één – 😀 \0 \ud800")]
    [InlineData("&&", "&amp;&amp;")]
    public void What_stands_in_a_hole_is_encoded(string text, string encoded) =>
        Assert.Equal(
            $"<b title=\"{encoded}\">{encoded}</b>",
            new Html(1).Write($"<b title=\"{text}\">{text}</b>").Markup().Value
        );
}
