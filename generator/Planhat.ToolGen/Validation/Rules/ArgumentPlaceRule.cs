using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Model;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Validation.Rules;

/// <summary>A body is sent only where there is one, and <c>body</c> names the only argument in it.</summary>
internal sealed class ArgumentPlaceRule : EndpointRule
{
    protected override void Check(EndpointPart endpoint, DefinitionScope scope, Findings findings)
    {
        if (!endpoint.IsCustom || endpoint.Endpoint.Method is null)
        {
            return;
        }

        bool hasBody = endpoint.Method != "GET";
        List<ParsedArgument> inBody = [.. endpoint.Endpoint.Arguments.Where(argument => endpoint.PlaceOf(argument) == ArgumentPlace.Body)];
        foreach (ParsedArgument argument in inBody.Where(_ => !hasBody))
        {
            findings.Add(DiagnosticDescriptors.BodyOfGet, (argument.In ?? argument.Name).At, endpoint.Name, $"argument '{argument.Name.Value}'");
        }

        if (!hasBody && endpoint.Endpoint.Constants.FirstOrNull() is { } constant)
        {
            findings.Add(DiagnosticDescriptors.BodyOfGet, constant.Property.At, endpoint.Name, $"constant '{constant.Property.Value}'");
        }

        if (endpoint.Endpoint.Body is { } body)
        {
            CheckWholeBody(endpoint, body, inBody, findings);
        }
    }

    private static void CheckWholeBody(EndpointPart endpoint, Located<string> body, List<ParsedArgument> inBody, Findings findings)
    {
        ParsedArgument? argument = endpoint.Endpoint.Arguments.FirstOrDefault(argument => argument.Name.Value == body.Value);
        if (argument is null)
        {
            List<string> names = [.. endpoint.Endpoint.Arguments.Select(static argument => argument.Name.Value)];
            findings.Add(DiagnosticDescriptors.WholeBody, body.At, body.Value, "is no argument", findings.Advice(body, names));
        }
        else if (!inBody.Contains(argument))
        {
            findings.Add(DiagnosticDescriptors.WholeBody, body.At, body.Value, $"goes into the {ArgumentPlaceWords.Of(endpoint.PlaceOf(argument))}", "write 'in: body' at the argument");
        }
        else if (inBody.Count > 1)
        {
            string other = inBody.Find(other => other != argument)!.Name.Value;
            findings.Add(DiagnosticDescriptors.WholeBody, body.At, body.Value, $"leaves no room for argument '{other}'", "move that to the query, or remove 'body'");
        }
        else if (endpoint.Endpoint.Constants.Count > 0)
        {
            findings.Add(DiagnosticDescriptors.WholeBody, body.At, body.Value, $"leaves no room for constant '{endpoint.Endpoint.Constants[0].Property.Value}'", "remove one of the two");
        }
        else if (argument.Wire is { } wire)
        {
            findings.Add(DiagnosticDescriptors.WholeBody, wire.At, body.Value, "has no name in the request", "remove 'wire'");
        }
    }
}
