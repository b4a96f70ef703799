using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>What changed in a locked tool beside its schemas, in what it asks for and sends: PHTG192 to PHTG199.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor CallRuleTightened = new(
        id: "PHTG192",
        title: "Rule refuses calls that passed",
        messageFormat: "Tool '{0}' refuses calls that it took: {1} was {2} and is {3}; keep to the former rules, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG192"));

    public static readonly DiagnosticDescriptor CallRuleLoosened = new(
        id: "PHTG193",
        title: "Rule is gone or asks for less",
        messageFormat: "Tool '{0}' takes calls that it refused: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG193"));

    public static readonly DiagnosticDescriptor ConstantChanged = new(
        id: "PHTG194",
        title: "Fixed value in requests changed",
        messageFormat: "Tool '{0}' sends another fixed value: {1} was {2} and is {3}; restore it, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG194"));

    public static readonly DiagnosticDescriptor KeepChanged = new(
        id: "PHTG195",
        title: "List keeps other records",
        messageFormat: "Tool '{0}' keeps other records of what Planhat lists: {1} was {2} and is {3}; restore it and offer another tool, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG195"));

    public static readonly DiagnosticDescriptor KeysChanged = new(
        id: "PHTG196",
        title: "Keys of an upsert changed",
        messageFormat: "Tool '{0}' is said to match records by other keys: {1} was {2} and is {3}; restore the keys, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG196"));

    public static readonly DiagnosticDescriptor ArgumentMeaningChanged = new(
        id: "PHTG197",
        title: "Argument is understood or sent in another way",
        messageFormat: "Tool '{0}' understands or sends an argument in another way: {1} was {2} and is {3}; restore it, or add an argument of another name, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG197"));
}
