using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>The api file and what it declares: PHTG050 to PHTG059.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor MissingApi = new(
        id: "PHTG050",
        title: "No file describes the API",
        messageFormat: "No file describes the API this model belongs to; add a file that begins with 'api:', or reference the library that has it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG050"));

    public static readonly DiagnosticDescriptor SecondApi = new(
        id: "PHTG051",
        title: "A second file describes the API",
        messageFormat: "The API is described in '{0}' already; move the keys there and remove this file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG051"));

    public static readonly DiagnosticDescriptor MissingMainHost = new(
        id: "PHTG052",
        title: "There is no main host",
        messageFormat: "No host is called 'main', only {0}; rename the one that most endpoints use",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG052"));

    public static readonly DiagnosticDescriptor UnknownHost = new(
        id: "PHTG053",
        title: "Host is not declared",
        messageFormat: "Host '{0}' is not declared in the api file; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG053"));

    public static readonly DiagnosticDescriptor TenantPath = new(
        id: "PHTG054",
        title: "Path and host disagree on the tenant token",
        messageFormat: "Path '{0}' {1}, but host '{2}' has {3} authentication; {4}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG054"));

    public static readonly DiagnosticDescriptor UnknownTag = new(
        id: "PHTG055",
        title: "Tag is not declared",
        messageFormat: "Tag '{0}' is not declared in the api file; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG055"));

    public static readonly DiagnosticDescriptor UnknownPreset = new(
        id: "PHTG056",
        title: "Preset is not declared",
        messageFormat: "Preset '{0}' is not declared in the api file; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG056"));

    public static readonly DiagnosticDescriptor UnknownPresetMember = new(
        id: "PHTG057",
        title: "Nothing of this name can join a preset",
        messageFormat: "'{0}' cannot join a preset; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG057"));

    public static readonly DiagnosticDescriptor LargePreset = new(
        id: "PHTG058",
        title: "Preset has too many tools",
        messageFormat: "Preset '{0}' has {1} tools and should have at most {2}; take some out of it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG058"));

    public static readonly DiagnosticDescriptor CustomFieldSource = new(
        id: "PHTG059",
        title: "Custom fields have no file to be read by",
        messageFormat: "Model '{0}' is to hold the custom field definitions, but has no file that says where they are; add one, or name another model",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG059"));
}
