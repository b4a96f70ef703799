namespace Planhat.ToolGen.Model;

/// <summary>Names of the parts of a request, in definitions and sentences.</summary>
internal static class ArgumentPlaceWords
{
    /// <summary>The word after <c>in:</c>.</summary>
    public static string Of(ArgumentPlace place) => place switch
    {
        ArgumentPlace.Path => "path",
        ArgumentPlace.Query => "query",
        _ => "body",
    };
}
