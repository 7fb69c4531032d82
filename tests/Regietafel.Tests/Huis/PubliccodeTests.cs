using System.Globalization;
using System.Xml.Linq;

namespace Regietafel.Tests.Huis;

/// <summary>publiccode.yml against the standard, 0.5: https://yml.publiccode.tools/schema.core.html.</summary>
public sealed class PubliccodeTests
{
    private static readonly ILookup<string, string> Keys = Flatten(Repository.Read("publiccode.yml"));

    [Theory]
    [InlineData("publiccodeYmlVersion", "0.4|0.5")]
    [InlineData("name", "Regietafel")]
    [InlineData("platforms", "web|windows|mac|linux|ios|android")]
    [InlineData(
        "categories",
        "compliance-management|data-analytics|data-collection|data-visualization|geographic-information-systems"
    )]
    [InlineData("developmentStatus", "concept|development|beta|stable|obsolete")]
    [InlineData("softwareType", "standalone/web")]
    [InlineData("legal/license", "EUPL-1.2")]
    [InlineData("maintenance/type", "internal|contract|community|none")]
    [InlineData("localisation/localisationReady", "true|false")]
    [InlineData("localisation/availableLanguages", "nl")]
    [InlineData("intendedAudience/countries", "nl")]
    [InlineData("intendedAudience/scope", "local-authorities|society|welfare")]
    public void A_mandatory_key_has_one_of_the_values_of_the_standard(string key, string allowed)
    {
        Assert.NotEmpty(Keys[key]);
        Assert.All(Keys[key], value => Assert.Contains(value, allowed.Split('|')));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void A_description_keeps_to_the_lengths_of_the_standard(string language)
    {
        Assert.InRange(Assert.Single(Keys[$"description/{language}/shortDescription"]).Length, 1, 150);
        Assert.InRange(Assert.Single(Keys[$"description/{language}/longDescription"]).Length, 150, 10_000);
        Assert.NotEmpty(Keys[$"description/{language}/features"]);
    }

    [Fact]
    public void The_address_is_absolute() =>
        Assert.True(Uri.TryCreate(Assert.Single(Keys["url"]), UriKind.Absolute, out _));

    [Fact]
    public void The_version_is_the_one_we_build() =>
        Assert.Equal(
            XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("VersionPrefix").Single().Value,
            Assert.Single(Keys["softwareVersion"])
        );

    [Fact]
    public void Maintenance_names_a_person_when_somebody_maintains_it()
    {
        if (Keys["maintenance/type"].Single() is "internal" or "community")
            Assert.NotEmpty(Keys["maintenance/contacts/name"]);
        if (Keys["maintenance/type"].Single() is "contract")
            Assert.All(Keys["maintenance/contractors/until"], day => DateOnly.Parse(day, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_licence_is_the_one_it_names() =>
        Assert.StartsWith(
            "EUROPEAN UNION PUBLIC LICENCE v. 1.2\n",
            Repository.Read("LICENSE"),
            StringComparison.Ordinal
        );

    /// <summary>The little YAML that the file uses: maps by two spaces, lists of texts or maps, folded texts, comments.</summary>
    private static ILookup<string, string> Flatten(string yaml)
    {
        var values = new List<(string Key, string Value)>();
        var path = new List<string>();
        var folded = false;
        foreach (var line in yaml.Split('\n').Where(l => l.Trim() is { Length: > 0 } text && text[0] != '#'))
        {
            var (depth, text) = ((line.Length - line.TrimStart().Length) / 2, line.Trim());
            if (folded && depth >= path.Count)
            {
                values[^1] = (values[^1].Key, $"{values[^1].Value} {text}".TrimStart());
                continue;
            }
            path.RemoveRange(Math.Min(depth, path.Count), Math.Max(0, path.Count - depth));
            var item = text.StartsWith("- ", StringComparison.Ordinal);
            text = item ? text[2..] : text;
            var (key, value) =
                text.Split(':', 2) is [var name, var rest] && !name.Contains(' ', StringComparison.Ordinal)
                    ? (string.Join('/', [.. path, name]), rest.Trim())
                    : (string.Join('/', path), text);
            folded = value == ">";
            if (value.Length > 0)
                values.Add((key, folded ? "" : value.Trim('"')));
            if (!item)
                path.Add(key.Split('/')[^1]);
        }
        return values.ToLookup(v => v.Key, v => v.Value);
    }
}
