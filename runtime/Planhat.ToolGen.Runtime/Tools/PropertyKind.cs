namespace Planhat.ToolGen.Tools;

/// <summary>The domain type of a property: how its values compare in a condition and how they are shown.</summary>
public enum PropertyKind
{
    /// <summary>A record's own identifier.</summary>
    Id,

    /// <summary>The identifier of another record.</summary>
    Reference,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>HTML.</summary>
    RichText,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An amount of money; its currency stands in another property.</summary>
    Money,

    /// <summary>An ISO 4217 code.</summary>
    Currency,

    /// <summary>A calendar day, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A moment, RFC 3339.</summary>
    DateTime,

    /// <summary>A calendar day that Planhat keeps as days since 1970-01-01 and models see as <c>YYYY-MM-DD</c>.</summary>
    EpochDay,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A share from 0 to 100.</summary>
    Percent,

    /// <summary>A score on a small whole-number scale.</summary>
    Score,

    /// <summary>Hours of work.</summary>
    Hours,

    /// <summary>A nested object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>Any JSON.</summary>
    Any,
}
