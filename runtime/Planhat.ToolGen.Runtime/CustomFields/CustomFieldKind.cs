namespace Planhat.ToolGen.CustomFields;

/// <summary>The type of a custom field, which says what its values look like.</summary>
public enum CustomFieldKind
{
    /// <summary>A type this library does not know; any value is taken.</summary>
    Unknown,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>HTML.</summary>
    RichText,

    /// <summary>True or false.</summary>
    Checkbox,

    /// <summary>A calendar day that Planhat keeps as days since 1970-01-01 and models see as <c>YYYY-MM-DD</c>.</summary>
    Day,

    /// <summary>A moment, RFC 3339.</summary>
    Date,

    /// <summary>One of the definition's values.</summary>
    List,

    /// <summary>Several of the definition's values.</summary>
    MultiPickList,

    /// <summary>The identifier of a user.</summary>
    TeamMember,

    /// <summary>Identifiers of users.</summary>
    TeamMembers,

    /// <summary>A whole number from 1 to 5.</summary>
    Rating,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>The identifier of an end user.</summary>
    Enduser,

    /// <summary>Identifiers of end users.</summary>
    Endusers,
}
