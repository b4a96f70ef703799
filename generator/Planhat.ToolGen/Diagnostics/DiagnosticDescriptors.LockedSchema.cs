using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>What changed in a locked tool's arguments and results: PHTG180 to PHTG191, and PHTG200 to PHTG209.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor ArgumentRemoved = new(
        id: "PHTG180",
        title: "Argument is gone",
        messageFormat: "Tool '{0}' no longer takes an argument: {1} was {2} and is {3}; keep the argument, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG180"));

    public static readonly DiagnosticDescriptor RequiredArgumentAdded = new(
        id: "PHTG181",
        title: "New argument is required",
        messageFormat: "Tool '{0}' is refused without a new argument: {1} was {2} and is {3}; make it optional, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG181"));

    public static readonly DiagnosticDescriptor ArgumentBecameRequired = new(
        id: "PHTG182",
        title: "Argument became required",
        messageFormat: "Tool '{0}' is refused without an argument that was optional: {1} was {2} and is {3}; keep it optional, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG182"));

    public static readonly DiagnosticDescriptor ArgumentTypeChanged = new(
        id: "PHTG183",
        title: "Argument has another type",
        messageFormat: "Tool '{0}' takes an argument in another type: {1} was {2} and is {3}; restore the type, or add an argument of another name, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG183"));

    public static readonly DiagnosticDescriptor ArgumentValueRemoved = new(
        id: "PHTG184",
        title: "Allowed value of an argument is gone",
        messageFormat: "Tool '{0}' no longer takes a value: {1} was {2} and is {3}; keep the value, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG184"));

    public static readonly DiagnosticDescriptor ArgumentBecameClosed = new(
        id: "PHTG185",
        title: "Open values of an argument became a closed list",
        messageFormat: "Tool '{0}' takes only listed values where it took any: {1} was {2} and is {3}; use 'known_values', which leaves the list open, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG185"));

    public static readonly DiagnosticDescriptor ArgumentTightened = new(
        id: "PHTG186",
        title: "Limit of an argument is tighter",
        messageFormat: "Tool '{0}' takes fewer values: {1} was {2} and is {3}; restore the limit, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG186"));

    public static readonly DiagnosticDescriptor ArgumentDefaultChanged = new(
        id: "PHTG187",
        title: "Default of an argument changed",
        messageFormat: "Tool '{0}' does something else when an argument is absent: {1} was {2} and is {3}; restore the default, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG187"));

    public static readonly DiagnosticDescriptor ArgumentMembersClosed = new(
        id: "PHTG188",
        title: "Unknown members are refused where they were taken",
        messageFormat: "Tool '{0}' refuses unknown members where it took them: {1} was {2} and is {3}; leave the object open, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG188"));

    public static readonly DiagnosticDescriptor ArgumentAdded = new(
        id: "PHTG189",
        title: "Optional argument is new",
        messageFormat: "Tool '{0}' takes one more argument: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG189"));

    public static readonly DiagnosticDescriptor ArgumentValueAdded = new(
        id: "PHTG190",
        title: "Argument takes one more value",
        messageFormat: "Tool '{0}' takes one more value: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG190"));

    public static readonly DiagnosticDescriptor ArgumentLoosened = new(
        id: "PHTG191",
        title: "Argument takes more than before",
        messageFormat: "Tool '{0}' takes more than before: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG191"));

    public static readonly DiagnosticDescriptor ResultMemberRemoved = new(
        id: "PHTG200",
        title: "Member of the result is gone",
        messageFormat: "Tool '{0}' no longer gives back a member: {1} was {2} and is {3}; keep the member, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG200"));

    public static readonly DiagnosticDescriptor ResultTypeChanged = new(
        id: "PHTG201",
        title: "Member of the result has another type",
        messageFormat: "Tool '{0}' gives back a member in another type: {1} was {2} and is {3}; restore the type, or add a member of another name, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG201"));

    public static readonly DiagnosticDescriptor ResultBecameNullable = new(
        id: "PHTG202",
        title: "Member of the result can be null or absent",
        messageFormat: "Tool '{0}' gives back a member that can be null or absent now: {1} was {2} and is {3}; keep it present, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG202"));

    public static readonly DiagnosticDescriptor ResultValueAdded = new(
        id: "PHTG203",
        title: "Member of the result can have one more value",
        messageFormat: "Tool '{0}' can give back one more value: {1} was {2} and is {3}; name the value to those who branch on it, or accept the change by 'dotnet build -p:AcceptToolChanges=true'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG203"));

    public static readonly DiagnosticDescriptor ResultMemberAdded = new(
        id: "PHTG204",
        title: "Member of the result is new",
        messageFormat: "Tool '{0}' gives back one more member: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG204"));

    public static readonly DiagnosticDescriptor ResultNarrowed = new(
        id: "PHTG205",
        title: "Result promises more than before",
        messageFormat: "Tool '{0}' promises more of its result: {1} was {2} and is {3}; nothing breaks, and 'dotnet build -p:AcceptToolChanges=true' takes it into the lock",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG205"));
}
