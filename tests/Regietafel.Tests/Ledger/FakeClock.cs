using System.Globalization;

namespace Regietafel.Tests.Ledger;

/// <summary>A clock that stands where it was set.</summary>
internal sealed class FakeClock(string utc) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = DateTimeOffset.Parse(utc, null, DateTimeStyles.AssumeUniversal);

    public override DateTimeOffset GetUtcNow() => Now;
}
