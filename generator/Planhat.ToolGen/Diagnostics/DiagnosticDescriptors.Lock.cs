using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>The schema lock as a file: PHTG150 to PHTG159.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnreadableLock = new(
        id: "PHTG150",
        title: "Schema lock cannot be read",
        messageFormat: "The schema lock cannot be read here: {0}; restore the file, or write it anew by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG150"));

    public static readonly DiagnosticDescriptor LockFormat = new(
        id: "PHTG151",
        title: "Schema lock has another format",
        messageFormat: "The schema lock has format {0}, but this version of Planhat.ToolGen knows {1}; {2} by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG151"));

    public static readonly DiagnosticDescriptor LockedTwice = new(
        id: "PHTG152",
        title: "Tool stands twice in the schema lock",
        messageFormat: "'{0}' stands twice in the schema lock; restore the file, or write it anew by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG152"));

    public static readonly DiagnosticDescriptor SecondLock = new(
        id: "PHTG153",
        title: "There is a second schema lock",
        messageFormat: "The project has a schema lock already, '{0}'; remove one of the two",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG153"));

    public static readonly DiagnosticDescriptor NoLock = new(
        id: "PHTG154",
        title: "Project has no schema lock",
        messageFormat: "The tools have no schema lock, so that changes to them go unseen; create it by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG154"));

    public static readonly DiagnosticDescriptor RequiredLockMissing = new(
        id: "PHTG155",
        title: "Required schema lock is missing",
        messageFormat: "The project requires a schema lock and has none; create it by 'dotnet build -p:AcceptToolChanges=true' and commit it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG155"));

    public static readonly DiagnosticDescriptor LockNotUpToDate = new(
        id: "PHTG156",
        title: "Schema lock is not up to date",
        messageFormat: "The schema lock is not up to date ({0}, the first in tool '{1}'); look at the differences, accept them by 'dotnet build -p:AcceptToolChanges=true' and commit the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG156"));
}
