using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>What a project changes about a library: PHTG138 to PHTG149.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownApi = new(
        id: "PHTG138",
        title: "Extended API does not exist",
        messageFormat: "There is no API '{0}' to extend; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG138"));

    public static readonly DiagnosticDescriptor EmptyChange = new(
        id: "PHTG139",
        title: "Change says nothing",
        messageFormat: "The change of '{0}' says nothing; say what is to differ, or remove it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG139"));

    public static readonly DiagnosticDescriptor UnknownChangedTool = new(
        id: "PHTG140",
        title: "Changed tool does not exist",
        messageFormat: "There is no tool '{0}' of model '{1}' to change; {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG140"));

    public static readonly DiagnosticDescriptor OperationOfChange = new(
        id: "PHTG141",
        title: "Change has an operation",
        messageFormat: "'{0}' is a tool of a library, and a change of it has no operation; remove 'operation' to change the tool, or choose another name for an endpoint of your own",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG141"));

    public static readonly DiagnosticDescriptor KeyOfChange = new(
        id: "PHTG142",
        title: "Key does not go with a change",
        messageFormat: "{0} cannot have '{1}', only {2}; an endpoint of your own has an 'operation', and can take the place of a shipped tool that is hidden",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG142"));

    public static readonly DiagnosticDescriptor HideWithOther = new(
        id: "PHTG143",
        title: "Hidden tool is changed, too",
        messageFormat: "Tool '{0}' is hidden, so that '{1}' has no effect; remove one of them",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG143"));

    public static readonly DiagnosticDescriptor RenameTaken = new(
        id: "PHTG144",
        title: "New name of a tool is taken",
        messageFormat: "Tool '{0}' cannot be renamed to '{1}', which is {2}; choose another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG144"));

    public static readonly DiagnosticDescriptor ChangedTwice = new(
        id: "PHTG145",
        title: "Tool is changed twice",
        messageFormat: "Tool '{0}' is changed in '{1}' already; put both changes into one file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG145"));

    public static readonly DiagnosticDescriptor ChangeOfOwn = new(
        id: "PHTG146",
        title: "What is changed is the project's own",
        messageFormat: "{0} belongs to this project, and only what a library ships can be changed; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG146"));

    public static readonly DiagnosticDescriptor NamesLeftTool = new(
        id: "PHTG147",
        title: "Text names a tool that is not listed",
        messageFormat: "{0} names '{1}', which this project {2}; {3}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG147"));

    public static readonly DiagnosticDescriptor ShippedTextNamesHidden = new(
        id: "PHTG148",
        title: "Shipped descriptions name a hidden tool",
        messageFormat: "Tool '{0}' is hidden, but shipped descriptions name it ({1}); override them if that leads agents astray",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG148"));

    public static readonly DiagnosticDescriptor DeclaredWord = new(
        id: "PHTG149",
        title: "Tag or preset is declared already",
        messageFormat: "{0} '{1}' is declared in '{2}' already; use it as it is, or choose another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG149"));
}
