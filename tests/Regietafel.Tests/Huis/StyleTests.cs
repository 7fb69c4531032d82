using System.Reflection;
using System.Xml.Linq;
using Regietafel.Gebieden;

namespace Regietafel.Tests.Huis;

public sealed class StyleTests
{
    private static readonly Assembly Domein = typeof(GebiedCode).Assembly;

    [Fact]
    public void No_file_of_ours_is_longer_than_250_lines() =>
        Assert.All(
            Repository.Files("src", ".cs", ".razor", ".ts", ".css", ".sql"),
            file => Assert.True(Repository.Read(file).Count(c => c == '\n') <= 250, $"{file} is longer than 250 lines")
        );

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is()
    {
        var documented = XDocument
            .Load(Path.ChangeExtension(Domein.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => member.Attribute("name")?.Value)
            .ToHashSet();
        Assert.All(
            // What a compiler makes for an extension is not ours.
            Domein
                .GetExportedTypes()
                .Where(type => !type.IsSpecialName && type.DeclaringType is not { IsSpecialName: true }),
            type => Assert.Contains("T:" + type.FullName?.Replace('+', '.'), documented)
        );
    }

    [Fact]
    public void No_type_hides_behind_a_name_that_says_nothing() =>
        Assert.All(
            // What a compiler makes begins with a bracket; its names are not ours.
            Domein
                .GetTypes()
                .Concat(Assembly.Load("regietafel").GetTypes())
                .Select(type => type.Name)
                .Where(name => !name.StartsWith('<')),
            name => Assert.DoesNotMatch("(Service|Manager|Helper|Util|Utils|Repository)$", name)
        );
}
