using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>Endpoints: PHTG100 to PHTG129.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateTool = new(
        id: "PHTG100",
        title: "Tool name is used twice",
        messageFormat: "Tool '{0}' is defined in '{1}' already; choose another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG100"));

    public static readonly DiagnosticDescriptor ToolClass = new(
        id: "PHTG101",
        title: "C# class of a tool is taken",
        messageFormat: "Tool '{0}' would become {1} in C#, {2}; choose another tool name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG101"));

    public static readonly DiagnosticDescriptor AliasTaken = new(
        id: "PHTG102",
        title: "Alias is taken",
        messageFormat: "Alias '{0}' is already {1}; remove it or choose another",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG102"));

    public static readonly DiagnosticDescriptor DescriptionLong = new(
        id: "PHTG103",
        title: "Description is long",
        messageFormat: "The description of '{0}' has {1} characters and should have at most {2}; shorten it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG103"));

    public static readonly DiagnosticDescriptor DescriptionTooLong = new(
        id: "PHTG104",
        title: "Description is too long",
        messageFormat: "The description of '{0}' has {1} characters and may have at most {2}; shorten it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG104"));

    public static readonly DiagnosticDescriptor KeyForOtherOperation = new(
        id: "PHTG105",
        title: "Key does not go with the operation",
        messageFormat: "Endpoint '{0}' has '{1}', which does not go with the operation {2} but with {3}; remove it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG105"));

    public static readonly DiagnosticDescriptor AcceptsWithoutId = new(
        id: "PHTG106",
        title: "Endpoint accepts forms without an identifier",
        messageFormat: "Endpoint '{0}' has 'accepts' but no '{{id}}' in its path; remove one or add the other",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG106"));

    public static readonly DiagnosticDescriptor CustomNeeds = new(
        id: "PHTG107",
        title: "Custom endpoint is incomplete",
        messageFormat: "Endpoint '{0}' is custom and has no '{1}'; add it: {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG107"));

    public static readonly DiagnosticDescriptor MethodForOperation = new(
        id: "PHTG108",
        title: "Method contradicts the operation",
        messageFormat: "Endpoint '{0}' has the operation {1}, which does not go with {2}; use {3}, or 'operation: custom'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG108"));

    public static readonly DiagnosticDescriptor PathSyntax = new(
        id: "PHTG109",
        title: "Path is not a path template",
        messageFormat: "'{0}' is not a path template; write segments with '/', names in braces, and no query, backslash, '.' or '..' segment, empty segment or '/' at the end",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG109"));

    public static readonly DiagnosticDescriptor Placeholder = new(
        id: "PHTG110",
        title: "Placeholder cannot be filled",
        messageFormat: "Path '{0}' has the placeholder '{{{1}}}'; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG110"));

    public static readonly DiagnosticDescriptor PathWithoutId = new(
        id: "PHTG111",
        title: "Path has no place for the identifier",
        messageFormat: "Path '{0}' has no '{{id}}', but a {1} is about one record; add it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG111"));

    public static readonly DiagnosticDescriptor ArgumentWithoutPlaceholder = new(
        id: "PHTG112",
        title: "Argument has no place in the path",
        messageFormat: "Argument '{0}' goes into the path, but '{1}' has no placeholder for it; add it in braces or change 'in'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG112"));

    public static readonly DiagnosticDescriptor BodyOfGet = new(
        id: "PHTG113",
        title: "GET has no body",
        messageFormat: "Endpoint '{0}' is a GET, which has no body for {1}; send it in the query or use another method",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG113"));

    public static readonly DiagnosticDescriptor WholeBody = new(
        id: "PHTG114",
        title: "Body does not serve",
        messageFormat: "'{0}' is to be the whole body, but it {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG114"));

    public static readonly DiagnosticDescriptor FilterType = new(
        id: "PHTG115",
        title: "Filter has no type",
        messageFormat: "Filter '{0}' has details but no 'type'; add it, or name only the property",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG115"));

    public static readonly DiagnosticDescriptor StructuredText = new(
        id: "PHTG116",
        title: "Value cannot stand in path or query",
        messageFormat: "'{0}' is of type {1}, which cannot be written in the {2}; use a plain type, or send it in the body of a custom endpoint",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG116"));

    public static readonly DiagnosticDescriptor ManyValues = new(
        id: "PHTG117",
        title: "Key many does not serve here",
        messageFormat: "'{0}' has 'many', but it {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG117"));

    public static readonly DiagnosticDescriptor OptionalPathArgument = new(
        id: "PHTG118",
        title: "Argument in the path is optional",
        messageFormat: "Argument '{0}' stands in the path, which is incomplete without it; remove 'required: false'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG118"));

    public static readonly DiagnosticDescriptor MissingReturns = new(
        id: "PHTG119",
        title: "List does not say what it returns",
        messageFormat: "Endpoint '{0}' is a list without 'returns'; name the properties that a model needs to see by default",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG119"));

    public static readonly DiagnosticDescriptor UnreturnedProperty = new(
        id: "PHTG120",
        title: "Property is never returned",
        messageFormat: "Endpoint '{0}' returns '{1}', which has access {2} and never comes back; remove it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG120"));

    public static readonly DiagnosticDescriptor Annotations = new(
        id: "PHTG121",
        title: "Annotations contradict the endpoint",
        messageFormat: "Endpoint '{0}' {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG121"));

    public static readonly DiagnosticDescriptor Except = new(
        id: "PHTG122",
        title: "Exception does not serve",
        messageFormat: "Endpoint '{0}' leaves out '{1}', which {2}; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG122"));

    public static readonly DiagnosticDescriptor LookUp = new(
        id: "PHTG123",
        title: "Filter cannot be looked up",
        messageFormat: "Filter '{0}' cannot be looked up, because it {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG123"));

    public static readonly DiagnosticDescriptor UpsertKey = new(
        id: "PHTG124",
        title: "Key of an upsert does not serve",
        messageFormat: "Endpoint '{0}' {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG124"));

    public static readonly DiagnosticDescriptor EndpointRule = new(
        id: "PHTG125",
        title: "Rule of an endpoint does not serve",
        messageFormat: "A rule of '{0}' {1}; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG125"));
}
