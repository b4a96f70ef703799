using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>Values and properties: PHTG080 to PHTG099.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownModel = new(
        id: "PHTG080",
        title: "Model is not known",
        messageFormat: "There is no model '{0}' to refer to; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG080"));

    public static readonly DiagnosticDescriptor NeededKey = new(
        id: "PHTG081",
        title: "Type lacks a key it needs",
        messageFormat: "{0} is of type {1}, which needs '{2}'; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG081"));

    public static readonly DiagnosticDescriptor KeyForOtherType = new(
        id: "PHTG082",
        title: "Key does not go with the type",
        messageFormat: "{0} has '{1}', which does not go with the type {2}; remove it, or use the type {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG082"));

    public static readonly DiagnosticDescriptor TwoValueLists = new(
        id: "PHTG083",
        title: "List of values is both closed and open",
        messageFormat: "{0} has both 'values' and 'known_values'; keep 'values' if nothing else is allowed, else 'known_values'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG083"));

    public static readonly DiagnosticDescriptor Bounds = new(
        id: "PHTG084",
        title: "Smallest value is above the largest",
        messageFormat: "{0} has the smallest value {1} above the largest, {2}; swap them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG084"));

    public static readonly DiagnosticDescriptor FractionalBound = new(
        id: "PHTG085",
        title: "Bound of a whole number is not whole",
        messageFormat: "{0} takes whole numbers, so the bound {1} must be a whole number of at most 32 bits; round it or use the type number",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG085"));

    public static readonly DiagnosticDescriptor CurrencyProperty = new(
        id: "PHTG086",
        title: "Currency property does not serve",
        messageFormat: "{0} takes its currency from '{1}', which {2}; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG086"));

    public static readonly DiagnosticDescriptor NestedSchema = new(
        id: "PHTG087",
        title: "Value is nested too deep",
        messageFormat: "{0} is nested more than {1} levels deep, which some clients refuse; flatten it or use the type any",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG087"));

    public static readonly DiagnosticDescriptor UnfitValue = new(
        id: "PHTG088",
        title: "Fixed value is not a value of its type",
        messageFormat: "'{0}' is not a value of '{1}'; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG088"));

    public static readonly DiagnosticDescriptor ReadOnlyProperty = new(
        id: "PHTG089",
        title: "Read-only property has a key for writing",
        messageFormat: "Property '{0}' has access {1}, so nothing writes it; remove '{2}' or the access",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG089"));

    public static readonly DiagnosticDescriptor RequiredContradiction = new(
        id: "PHTG090",
        title: "Keys contradict each other",
        messageFormat: "'{0}' {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG090"));

    public static readonly DiagnosticDescriptor NotADate = new(
        id: "PHTG091",
        title: "Rule about dates names something else",
        messageFormat: "Property '{0}' is of type {1}, so it has no order in time; name a date, datetime or epoch_day",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG091"));

    public static readonly DiagnosticDescriptor RuleProperty = new(
        id: "PHTG092",
        title: "Rule looks at what no call gives",
        messageFormat: "Property '{0}' {1}; take it out of the rule",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG092"));

    public static readonly DiagnosticDescriptor ReservedArgument = new(
        id: "PHTG093",
        title: "Argument has a reserved name",
        messageFormat: "'{0}' is reserved for an argument that all tools share; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG093"));

    public static readonly DiagnosticDescriptor ArgumentName = new(
        id: "PHTG094",
        title: "Argument has a name that clients refuse",
        messageFormat: "'{0}' is not a name for an argument, which has 1 to 64 letters, digits, '_', '.' and '-'; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG094"));

    public static readonly DiagnosticDescriptor CSharpName = new(
        id: "PHTG095",
        title: "C# name is taken",
        messageFormat: "Property '{0}' would get the C# name {1}, which is a keyword or taken; give it another 'name'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG095"));

    public static readonly DiagnosticDescriptor CSharpCollision = new(
        id: "PHTG096",
        title: "Two names become one C# name",
        messageFormat: "'{0}' and '{1}' would both get the C# name {2}; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG096"));

    public static readonly DiagnosticDescriptor WireCollision = new(
        id: "PHTG097",
        title: "Two members are sent under one name",
        messageFormat: "'{0}' and '{1}' would both be sent as '{2}'; change one 'wire'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG097"));

    public static readonly DiagnosticDescriptor Wrapped = new(
        id: "PHTG098",
        title: "Wrapped value does not serve here",
        messageFormat: "{0} has 'wrap', {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG098"));

    public static readonly DiagnosticDescriptor KeptDate = new(
        id: "PHTG099",
        title: "Our-side filter compares no dates",
        messageFormat: "Property '{0}' is of type {1}, which 'keep' does not compare; take it out, and let callers give a date in 'where'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG099"));
}
