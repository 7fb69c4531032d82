using Regietafel.Web;

namespace Regietafel.Tests.Web;

public sealed class PeilTests
{
    private static readonly Peil Peil = new(new DateOnly(2024, 1, 8));

    [Fact]
    public void An_address_follows_the_peilmoment_that_was_changed()
    {
        Assert.Equal("/?peildatum=2024-01-08", Peil.Url("/"));
        var other = Peil with { Peildatum = new(2023, 12, 31) };
        Assert.Equal("/?peildatum=2023-12-31", other.Url("/"));
        var known = other with { BekendOp = "2024-03-01 12:00 +01:00" };
        Assert.Equal("/?peildatum=2023-12-31&bekend-op=2024-03-01%2012%3A00%20%2B01%3A00", known.Url("/"));
        Assert.Equal(other, known with { BekendOp = null });
        Assert.Equal("/?peildatum=2023-12-31", (known with { BekendOp = null }).Url("/"));
    }

    [Fact]
    public void A_parameter_without_a_value_is_left_out_and_one_with_a_value_is_encoded() =>
        Assert.Equal(
            "/agenda?peildatum=2024-01-08&gebied=R%26D",
            Peil.Url("/agenda", ("soort", null), ("gebied", "R&D"), ("stap", ""))
        );

    [Fact]
    public void A_path_that_has_parameters_already_keeps_them() =>
        Assert.Equal("/verdelen?deel=2&peildatum=2024-01-08&per=tafel", Peil.Url("/verdelen?deel=2", ("per", "tafel")));

    [Fact]
    public void An_address_can_be_of_any_length()
    {
        var text = new string('a', 5000);
        Assert.Equal($"/zoek?peildatum=2024-01-08&zoek={text}", Peil.Url("/zoek", ("zoek", text)));
    }
}
