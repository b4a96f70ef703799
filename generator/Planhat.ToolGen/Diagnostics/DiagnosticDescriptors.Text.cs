using Microsoft.CodeAnalysis;

namespace Planhat.ToolGen.Diagnostics;

/// <content>The text of a file: PHTG000 to PHTG019.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor InternalError = new(
        id: "PHTG000",
        title: "The generator failed",
        messageFormat: "The generator failed on this file ({0}: {1}); please report it with the file at https://github.com/planhat-toolgen/planhat-toolgen/issues",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG000"));

    public static readonly DiagnosticDescriptor UnreadableYaml = new(
        id: "PHTG001",
        title: "YAML cannot be read",
        messageFormat: "The YAML cannot be read here: {0}; {1}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG001"));

    public static readonly DiagnosticDescriptor AnchorOrAlias = new(
        id: "PHTG002",
        title: "Anchors and aliases are not supported",
        messageFormat: "'{0}' is an anchor or alias, which definitions do not have; write the value where it is needed, or put a text in quotes",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG002"));

    public static readonly DiagnosticDescriptor Tag = new(
        id: "PHTG003",
        title: "Tags are not supported",
        messageFormat: "'{0}' is a YAML tag, which definitions do not have; remove it, and put the value in quotes if it is to be text",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG003"));

    public static readonly DiagnosticDescriptor MergeKey = new(
        id: "PHTG004",
        title: "Merge keys are not supported",
        messageFormat: "'<<' merges another mapping, which definitions do not have; write the keys out",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG004"));

    public static readonly DiagnosticDescriptor SecondDocument = new(
        id: "PHTG005",
        title: "A file holds one document",
        messageFormat: "A second YAML document begins here; put it into a file of its own, or remove the '---'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG005"));

    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        id: "PHTG006",
        title: "Nesting is too deep",
        messageFormat: "This is nested more than {0} levels deep; no definition needs that, so look for brackets that are not closed",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG006"));

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        id: "PHTG007",
        title: "File is too large",
        messageFormat: "The file has {0} characters and may have {1}; split it into one file per model",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG007"));

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        id: "PHTG008",
        title: "File has too many values",
        messageFormat: "The file has more than {0} values; split it into one file per model",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG008"));

    public static readonly DiagnosticDescriptor EmptyFile = new(
        id: "PHTG009",
        title: "File is empty",
        messageFormat: "The file says nothing; begin it with 'api:', 'model:' or 'extends:', or remove it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG009"));

    public static readonly DiagnosticDescriptor ComplexKey = new(
        id: "PHTG010",
        title: "A key must be a single value",
        messageFormat: "A mapping or list cannot be a key; write a name in front of the ':'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG010"));

    public static readonly DiagnosticDescriptor ControlCharacter = new(
        id: "PHTG011",
        title: "Text holds a character that cannot be shown",
        messageFormat: "{0} holds the character {1}, which cannot be shown; remove it or write it out",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG011"));

    public static readonly DiagnosticDescriptor OtherYamlLibrary = new(
        id: "PHTG012",
        title: "Another version of YamlDotNet was loaded",
        messageFormat: "Definitions are read with YamlDotNet {0}, but the compiler loaded {1} for Planhat.ToolGen, so that nothing was compiled; keep Planhat.ToolGen.dll and its YamlDotNet.dll in a folder of their own and pass both to the compiler",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink("PHTG012"));
}
