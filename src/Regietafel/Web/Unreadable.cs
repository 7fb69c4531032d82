namespace Regietafel.Web;

/// <summary>What was asked cannot be read, or is not there: a page says so in a Dutch sentence.</summary>
public sealed class Unreadable(string sentence, int status = StatusCodes.Status400BadRequest) : Exception(sentence)
{
    public int Status { get; } = status;

    public static Unreadable NotFound(string sentence) => new(sentence, StatusCodes.Status404NotFound);
}
