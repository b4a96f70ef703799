using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Binds <c>id</c> and <c>id_type</c>.</summary>
internal static class IdentifierArguments
{
    private static readonly (string Name, IdentifierForms Form)[] Types =
        [("planhat", IdentifierForms.Planhat), ("external", IdentifierForms.External), ("source", IdentifierForms.Source)];

    public static void BindId(ref ArgumentReader argument, ToolRequest request)
    {
        switch (argument.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.String:
                BindText(ref argument, argument.GetString(), request);
                return;
            case JsonTokenType.Number:
                BindText(ref argument, Encoding.UTF8.GetString(argument.Raw), request);
                return;
            default:
                argument.Fail(
                    $"is {JsonKind.Of(argument.TokenType)}, not an identifier",
                    Expected(request),
                    ReferenceValue.FindId(ref argument) ?? SingleElement.Find(ref argument));
                return;
        }
    }

    public static void BindIdType(ref ArgumentReader argument, ToolRequest request)
    {
        if (argument.TokenType == JsonTokenType.Null)
        {
            return;
        }

        string[] allowed = [.. Types.Where(type => request.Tool.IdentifierForms.HasFlag(type.Form)).Select(type => type.Name)];
        string expected = $"one of {string.Join(", ", allowed)}";
        if (argument.TokenType != JsonTokenType.String)
        {
            argument.Fail($"is {JsonKind.Of(argument.TokenType)}, not a text", expected);
            return;
        }

        string name = argument.GetString();
        if (allowed.Contains(name, StringComparer.Ordinal))
        {
            request.IdentifierType = Types.First(type => type.Name == name).Form;
            return;
        }

        string? nearest = NearestName.Find(MeantBy(name), allowed);
        argument.Fail("is not an allowed value", expected, nearest is null ? null : JsonString.Quote(nearest));
    }

    // The prefixes stand everywhere else, so they are what comes to mind.
    private static string MeantBy(string type) => type.Trim().TrimEnd('-').ToUpperInvariant() switch
    {
        "EXTID" or "EXTERNALID" => "external",
        "SRCID" or "SOURCEID" => "source",
        "ID" or "_ID" => "planhat",
        _ => type,
    };

    /// <summary>Brings <c>id</c> and <c>id_type</c> together once both were seen, and refuses what no look-up could find.</summary>
    public static void Complete(ref ArgumentReader arguments, ToolRequest request)
    {
        arguments.Require(ReservedNames.Id, expected: Expected(request));
        if (request.Identifier is not { } identifier)
        {
            return;
        }

        if (request.IdentifierType != IdentifierForms.None)
        {
            request.Identifier = identifier with { Form = request.IdentifierType };
        }

        if (Contradiction(identifier.Text, request) is { } contradiction)
        {
            arguments.FailMember(ReservedNames.Id, contradiction, "the prefixed form without id_type, or the value behind the prefix with the id_type it has");
        }
        else if (ProblemWith(identifier.Text, request) is { } problem)
        {
            string? meant = Meant(identifier.Text, request);
            arguments.FailMember(ReservedNames.Id, problem, Expected(request), meant is null ? null : JsonString.Quote(meant));
        }
    }

    private static void BindText(ref ArgumentReader argument, string text, ToolRequest request)
    {
        if (IdentifierSyntax.IsPlanhatId(text))
        {
            request.Identifier = new IdentifierArgument(text, IdentifierForms.None, argument.Pointer);
            return;
        }

        string expected = Expected(request);
        if (request.Identifiers.WhyBlank(text) is { } blank)
        {
            argument.Fail(blank, expected);
            return;
        }

        if (!PlainText.IsTrimmed(ref argument, text, expected))
        {
            return;
        }

        if (text.Any(char.IsControl))
        {
            argument.Fail("holds control characters", expected);
            return;
        }

        request.Identifier = new IdentifierArgument(text, IdentifierForms.None, argument.Pointer);
    }

    private static string? ProblemWith(string text, ToolRequest request)
    {
        PlanhatTool tool = request.Tool;
        IdentifierForms spelled = request.Identifiers.FormOf(text);
        if (request.IdentifierType == IdentifierForms.Planhat && spelled != IdentifierForms.Planhat)
        {
            return "is not a Planhat id, though id_type says so";
        }

        if (request.IdentifierType != IdentifierForms.None)
        {
            return null;
        }

        if (SpelledIdentifier.Meant(text, request.Identifiers, tool.IdentifierForms) is not null)
        {
            return "is not spelled as an identifier";
        }

        if (spelled != IdentifierForms.None)
        {
            return tool.IdentifierForms.HasFlag(spelled) ? null : $"is of a form that {Article.With(tool.Model.Title)} cannot be found by here";
        }

        if (tool.IdentifierForms == IdentifierForms.Planhat)
        {
            return "is not a Planhat id";
        }

        return tool.Method == ToolMethod.Delete ? "does not say what kind of identifier it is, and a delete never guesses" : null;
    }

    // A delete asks Planhat nothing about a bare value, so that a prefix all but right is told at once.
    private static string? Meant(string text, ToolRequest request)
    {
        if (request.IdentifierType != IdentifierForms.None)
        {
            return null;
        }

        IdentifierForms forms = request.Tool.IdentifierForms;
        return SpelledIdentifier.Meant(text, request.Identifiers, forms)
            ?? (request.Tool.Method == ToolMethod.Delete ? SpelledIdentifier.Probable(text, request.Identifiers, forms) : null);
    }

    private static string? Contradiction(string text, ToolRequest request)
    {
        IdentifierForms spelled = request.Identifiers.FormOf(text);
        bool contradicts = request.IdentifierType != IdentifierForms.None
            && spelled is (IdentifierForms.External or IdentifierForms.Source)
            && spelled != request.IdentifierType;
        return contradicts
            ? $"begins with '{request.Identifiers.PrefixOf(text)}', which contradicts id_type '{Types.First(type => type.Form == request.IdentifierType).Name}'"
            : null;
    }

    private static string Expected(ToolRequest request)
    {
        IdentifierForms forms = request.Tool.IdentifierForms;
        var spellings = new List<string> { "a Planhat id (24 hexadecimal characters)" };
        if (forms.HasFlag(IdentifierForms.External))
        {
            spellings.Add($"{request.Identifiers.ExternalPrefix}<{request.Tool.Model.ExternalIdProperty ?? "externalId"}>");
        }

        if (forms.HasFlag(IdentifierForms.Source))
        {
            spellings.Add($"{request.Identifiers.SourcePrefix}<{request.Tool.Model.SourceIdProperty ?? "sourceId"}>");
        }

        return string.Join(" or ", spellings);
    }
}
