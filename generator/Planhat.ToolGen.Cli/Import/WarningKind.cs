namespace Planhat.ToolGen.Cli.Import;

/// <summary>The words by which warnings are counted.</summary>
internal static class WarningKind
{
    /// <summary>A value whose domain type is a guess.</summary>
    public const string Type = "type";

    /// <summary>A schema that the language has no words for.</summary>
    public const string Schema = "schema";

    /// <summary>Nesting beyond what definitions hold.</summary>
    public const string Depth = "depth";

    /// <summary>A name that had to change.</summary>
    public const string Name = "name";

    /// <summary>Something that stands twice.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A parameter that is not offered.</summary>
    public const string Parameter = "parameter";

    /// <summary>A body that is no JSON.</summary>
    public const string Body = "body";

    /// <summary>An answer that is not as the operation wants it.</summary>
    public const string Answer = "answer";

    /// <summary>How a list is paged.</summary>
    public const string Paging = "paging";

    /// <summary>How requests are authenticated.</summary>
    public const string Authentication = "authentication";

    /// <summary>Where requests go.</summary>
    public const string Host = "host";

    /// <summary>A path.</summary>
    public const string Path = "path";

    /// <summary>A reference inside the source.</summary>
    public const string Reference = "reference";

    /// <summary>A missing or long description.</summary>
    public const string Description = "description";

    /// <summary>Which properties a request needs.</summary>
    public const string Required = "required";

    /// <summary>The record's identifier.</summary>
    public const string Identifier = "identifier";

    /// <summary>An operation that is no endpoint.</summary>
    public const string LeftOut = "left-out";

    /// <summary>A model that has a definition already.</summary>
    public const string Existing = "existing";

    /// <summary>A part of the source that the reader could not understand.</summary>
    public const string Source = "source";
}
