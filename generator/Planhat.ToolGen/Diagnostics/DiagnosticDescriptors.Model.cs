using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>Models and extensions: PHTG060 to PHTG079.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor DuplicateModel = new(
        id: "PHTG060",
        title: "Model is defined twice",
        messageFormat: "Model '{0}' is defined in '{1}' already; begin this file with 'extends: {0}' to add to it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG060"));

    public static readonly DiagnosticDescriptor DuplicateResource = new(
        id: "PHTG061",
        title: "Resource is used twice",
        messageFormat: "Resource '{0}' belongs to model '{1}' already; choose another plural word",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG061"));

    public static readonly DiagnosticDescriptor ReferenceHasModel = new(
        id: "PHTG062",
        title: "Model is declared under references and has a file",
        messageFormat: "Model '{0}' has its own file '{1}'; remove it from 'references' in the api file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG062"));

    public static readonly DiagnosticDescriptor UnknownExtendedModel = new(
        id: "PHTG063",
        title: "Extended model does not exist",
        messageFormat: "There is no model '{0}' to extend; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG063"));

    public static readonly DiagnosticDescriptor RedefinedProperty = new(
        id: "PHTG064",
        title: "Property is defined twice",
        messageFormat: "Property '{0}' of model '{1}' is defined in another file already; give the new one another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG064"));

    public static readonly DiagnosticDescriptor PageSizes = new(
        id: "PHTG065",
        title: "Page is larger than the maximum",
        messageFormat: "{0} is larger than the most Planhat returns, {1}; lower it or raise 'max'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG065"));

    public static readonly DiagnosticDescriptor MissingPage = new(
        id: "PHTG066",
        title: "Listed model has no page size",
        messageFormat: "Endpoint '{0}' lists model '{1}', which has no 'page'; add default and max as Planhat documents them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG066"));

    public static readonly DiagnosticDescriptor IdentifierType = new(
        id: "PHTG067",
        title: "Identifier property has another type",
        messageFormat: "Property '{0}' is of type {1}, so it cannot identify a record; use the type id or text",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG067"));

    public static readonly DiagnosticDescriptor FormWithoutProperty = new(
        id: "PHTG068",
        title: "Identifier form has no property",
        messageFormat: "Form '{0}' is accepted, but model '{1}' names no property for it; add it under 'identifiers' or remove the form",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG068"));

    public static readonly DiagnosticDescriptor MissingIdentifier = new(
        id: "PHTG069",
        title: "Model has no identifier property",
        messageFormat: "Endpoint '{0}' takes an identifier, but model '{1}' has no property '{2}'; declare it or name another under 'identifiers'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG069"));

    public static readonly DiagnosticDescriptor CustomProperty = new(
        id: "PHTG070",
        title: "Property custom is declared beside custom_fields",
        messageFormat: "Model '{0}' has 'custom_fields', which brings the property 'custom'; remove this one",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG070"));

    public static readonly DiagnosticDescriptor UnknownProperty = new(
        id: "PHTG071",
        title: "Property is not in the model",
        messageFormat: "Property '{0}' is not in model '{1}'; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG071"));

    public static readonly DiagnosticDescriptor ModelClass = new(
        id: "PHTG072",
        title: "Models share a C# class",
        messageFormat: "Models '{0}' and '{1}' would both become the class {2}; rename one",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG072"));

    public static readonly DiagnosticDescriptor TypedName = new(
        id: "PHTG130",
        title: "Name in the typed client is taken",
        messageFormat: "{0} would get the C# name {1}, which {2} has already; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG130"));
}
