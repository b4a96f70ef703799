using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>What changed in a locked tool as a whole: PHTG160 to PHTG179, and PHTG210.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ToolRemoved = new(
        id: "PHTG160",
        title: "Tool is gone",
        messageFormat: "Tool '{0}' is gone: {1} was {2} and is {3}; {4}, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG160"));

    public static readonly DiagnosticDescriptor ToolRenamed = new(
        id: "PHTG161",
        title: "Tool is renamed and keeps its old name as an alias",
        messageFormat: "Tool '{0}' has another name: {1} was {2} and is {3}; keep the old name as an alias, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG161"));

    public static readonly DiagnosticDescriptor ToolAdded = new(
        id: "PHTG162",
        title: "Tool is new",
        messageFormat: "Tool '{0}' is new: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG162"));

    public static readonly DiagnosticDescriptor BecameWrite = new(
        id: "PHTG163",
        title: "Read tool became a write tool",
        messageFormat: "Tool '{0}' no longer only reads: {1} was {2} and is {3}; keep the hint and put what writes into a tool of its own, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG163"));

    public static readonly DiagnosticDescriptor BecameDestructive = new(
        id: "PHTG164",
        title: "Tool became destructive",
        messageFormat: "Tool '{0}' is destructive now: {1} was {2} and is {3}; put what destroys into a tool of its own, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG164"));

    public static readonly DiagnosticDescriptor HintLost = new(
        id: "PHTG165",
        title: "Tool lost an assurance",
        messageFormat: "Tool '{0}' promises less: {1} was {2} and is {3}; restore the annotation, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG165"));

    public static readonly DiagnosticDescriptor HintGained = new(
        id: "PHTG166",
        title: "Tool gained an assurance",
        messageFormat: "Tool '{0}' promises more: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG166"));

    public static readonly DiagnosticDescriptor VerbChanged = new(
        id: "PHTG167",
        title: "HTTP verb of a tool changed",
        messageFormat: "Tool '{0}' sends another verb: {1} was {2} and is {3}; restore the verb, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG167"));

    public static readonly DiagnosticDescriptor PathChanged = new(
        id: "PHTG168",
        title: "Host or path of a tool changed",
        messageFormat: "Tool '{0}' goes to another address: {1} was {2} and is {3}; restore host and path, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG168"));

    public static readonly DiagnosticDescriptor TagsChanged = new(
        id: "PHTG169",
        title: "Tags of a tool changed",
        messageFormat: "Tool '{0}' has other tags: {1} was {2} and is {3}; restore the tags, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG169"));

    public static readonly DiagnosticDescriptor PresetsChanged = new(
        id: "PHTG170",
        title: "Presets of a tool changed",
        messageFormat: "Tool '{0}' is in other presets: {1} was {2} and is {3}; restore the presets, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG170"));

    public static readonly DiagnosticDescriptor AliasRemoved = new(
        id: "PHTG171",
        title: "Alias of a tool is gone",
        messageFormat: "Tool '{0}' no longer answers to a former name: {1} was {2} and is {3}; restore the alias, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG171"));

    public static readonly DiagnosticDescriptor AliasAdded = new(
        id: "PHTG172",
        title: "Tool has a new alias",
        messageFormat: "Tool '{0}' answers to one more name: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG172"));

    public static readonly DiagnosticDescriptor ExposureNarrowed = new(
        id: "PHTG173",
        title: "Tool is listed more seldom",
        messageFormat: "Tool '{0}' is listed more seldom: {1} was {2} and is {3}; restore the exposure, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG173"));

    public static readonly DiagnosticDescriptor ExposureWidened = new(
        id: "PHTG174",
        title: "Tool is listed more often",
        messageFormat: "Tool '{0}' is listed more often: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG174"));

    public static readonly DiagnosticDescriptor ToolTitleChanged = new(
        id: "PHTG175",
        title: "Title of a tool changed",
        messageFormat: "Tool '{0}' has another title: {1} was {2} and is {3}; restore the title, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG175"));

    public static readonly DiagnosticDescriptor ToolDescriptionChanged = new(
        id: "PHTG176",
        title: "Description of a tool changed",
        messageFormat: "Tool '{0}' is described in other words: {1} was {2} and is {3}; restore the description, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG176"));

    public static readonly DiagnosticDescriptor ArgumentDescriptionChanged = new(
        id: "PHTG177",
        title: "Description of an argument changed",
        messageFormat: "Tool '{0}' describes an argument in other words: {1} was {2} and is {3}; restore the description, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG177"));

    public static readonly DiagnosticDescriptor OtherChange = new(
        id: "PHTG210",
        title: "Another locked fact changed",
        messageFormat: "Tool '{0}' differs in what no other rule knows: {1} was {2} and is {3}; restore it, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG210"));
}
