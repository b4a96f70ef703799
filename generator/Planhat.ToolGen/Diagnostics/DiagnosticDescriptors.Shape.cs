using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>The shape of constructs: PHTG020 to PHTG049.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownKind = new(
        id: "PHTG020",
        title: "File has no known kind",
        messageFormat: "The file {0}, so its kind is not known; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG020"));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        id: "PHTG021",
        title: "Key is not known",
        messageFormat: "Key '{0}' is not known in {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG021"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: "PHTG022",
        title: "Key stands twice",
        messageFormat: "Key '{0}' stands twice in {1}; remove one of the two",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG022"));

    public static readonly DiagnosticDescriptor MissingKey = new(
        id: "PHTG023",
        title: "Key is missing",
        messageFormat: "{0} has no '{1}'; add the key: {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG023"));

    public static readonly DiagnosticDescriptor WrongShape = new(
        id: "PHTG024",
        title: "Value has the wrong shape",
        messageFormat: "{0} must be {1}, but here is {2}; look at the indentation and brackets",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG024"));

    public static readonly DiagnosticDescriptor NoValue = new(
        id: "PHTG025",
        title: "Key has no value",
        messageFormat: "{0} has no value; give it one or remove the key",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG025"));

    public static readonly DiagnosticDescriptor WrongScalar = new(
        id: "PHTG026",
        title: "Value is of the wrong kind",
        messageFormat: "{0} wants {1}, but '{2}' is {3}; {4}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG026"));

    public static readonly DiagnosticDescriptor NotAllowed = new(
        id: "PHTG027",
        title: "Value is not one of the allowed",
        messageFormat: "'{0}' is not allowed for {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG027"));

    public static readonly DiagnosticDescriptor InvalidName = new(
        id: "PHTG028",
        title: "Name or address is not spelled as required",
        messageFormat: "'{0}' is not a valid {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG028"));

    public static readonly DiagnosticDescriptor OutOfRange = new(
        id: "PHTG029",
        title: "Number is out of range",
        messageFormat: "{0} is {1}; it must be between {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG029"));

    public static readonly DiagnosticDescriptor DuplicateItem = new(
        id: "PHTG030",
        title: "Item stands twice in a list",
        messageFormat: "'{0}' stands twice in the list of {1}; remove one of the two",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG030"));

    public static readonly DiagnosticDescriptor RuleKind = new(
        id: "PHTG032",
        title: "Rule is not of one kind",
        messageFormat: "A rule needs exactly one of {0}, but here is {1}; split it or complete it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG032"));

    public static readonly DiagnosticDescriptor RuleHalf = new(
        id: "PHTG033",
        title: "Rule lacks its other half",
        messageFormat: "'{0}' needs '{1}' beside it; add it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG033"));

    public static readonly DiagnosticDescriptor NotOneEntry = new(
        id: "PHTG034",
        title: "Mapping does not have exactly one entry",
        messageFormat: "{0} takes exactly one entry, but here are {1}; write one rule for each",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG034"));

    public static readonly DiagnosticDescriptor EmptyList = new(
        id: "PHTG035",
        title: "List is empty",
        messageFormat: "{0} is an empty list; name at least one item or remove the key",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG035"));
}
