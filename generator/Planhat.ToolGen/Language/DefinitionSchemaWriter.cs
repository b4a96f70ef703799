namespace Planhat.ToolGen.Language;

/// <summary>Writes the language table as a JSON Schema (draft-07), which gives editors completion and checks.</summary>
internal static class DefinitionSchemaWriter
{
    /// <summary>The text of <c>definition.schema.json</c>.</summary>
    public static string Write()
    {
        var json = new IndentedJsonWriter();
        json.Object(null, () =>
        {
            json.String("$schema", "http://json-schema.org/draft-07/schema#");
            json.String("title", "Planhat.ToolGen definition");
            json.String("description", "One definition file: the API, a model, or what a project adds to either and changes.");
            json.String("type", "object");
            WriteKinds(json);
            json.Object("definitions", () =>
            {
                foreach (LanguageConstruct construct in LanguageTable.All)
                {
                    WriteConstruct(json, construct);
                }
            });
        });
        return json.ToString();
    }

    /// <summary>The key that is there picks the kind, so that an editor reports faults of that kind only.</summary>
    private static void WriteKinds(IndentedJsonWriter json)
    {
        json.Array("anyOf", () =>
        {
            foreach (string kind in LanguageTable.Kinds)
            {
                json.Object(null, () => json.Strings("required", [kind]));
            }
        });
        json.Array("allOf", () =>
        {
            foreach (string kind in LanguageTable.Kinds)
            {
                json.Object(null, () =>
                {
                    json.Object("if", () => json.Strings("required", [kind]));
                    json.Object("then", () => WriteReference(json, kind));
                });
            }
        });
    }

    private static void WriteConstruct(IndentedJsonWriter json, LanguageConstruct construct) => json.Object(construct.Name, () =>
    {
        json.String("description", construct.Documentation);
        json.String("type", "object");
        json.Object("properties", () =>
        {
            foreach (LanguageKey key in construct.Keys.Where(static key => !key.IsOfOther))
            {
                json.Object(key.Name, () =>
                {
                    json.String("description", key.Documentation);
                    WriteShape(json, key.Shape);
                });
            }
        });
        json.Boolean("additionalProperties", false);
        List<string> required = [.. construct.Keys.Where(static key => key.Required).Select(static key => key.Name)];
        if (required.Count > 0)
        {
            json.Strings("required", required);
        }

        WriteChoices(json, construct);
    });

    private static void WriteChoices(IndentedJsonWriter json, LanguageConstruct construct)
    {
        if (construct.ExactlyOneOf.Count > 0)
        {
            json.Array("oneOf", () =>
            {
                foreach (string key in construct.ExactlyOneOf)
                {
                    json.Object(null, () => json.Strings("required", [key]));
                }
            });
        }

        if (construct.Together.Count > 0)
        {
            json.Object("dependencies", () =>
            {
                foreach (string key in construct.Together)
                {
                    json.Strings(key, construct.Together.Where(other => other != key));
                }
            });
        }
    }

    private static void WriteShape(IndentedJsonWriter json, LanguageShape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                WriteScalar(json, scalar);
                break;
            case ListShape { SingleAllowed: true } list:
                WriteAlternatives(json, list.Item, list with { SingleAllowed = false });
                break;
            case ListShape list:
                json.String("type", "array");
                json.Number("minItems", 1);
                json.Boolean("uniqueItems", list.Item is ScalarShape);
                json.Object("items", () => WriteShape(json, list.Item));
                break;
            case MapShape map:
                WriteMap(json, map);
                break;
            case ListOrMapShape either:
                WriteAlternatives(json, either.List.Item, either.List with { SingleAllowed = false }, either.Map);
                break;
            case EitherShape either:
                json.Object("if", () => json.Strings("required", [either.Key]));
                json.Object("then", () => WriteReference(json, either.With));
                json.Object("else", () => WriteReference(json, either.Without));
                break;
            case ConstructShape construct:
                // Draft-07 ignores what stands beside $ref, so the reference stands inside allOf.
                json.Array("allOf", () => json.Object(null, () => WriteReference(json, construct.Construct)));
                break;
        }
    }

    private static void WriteAlternatives(IndentedJsonWriter json, params LanguageShape[] shapes) => json.Array("anyOf", () =>
    {
        foreach (LanguageShape shape in shapes)
        {
            json.Object(null, () => WriteShape(json, shape));
        }
    });

    private static void WriteMap(IndentedJsonWriter json, MapShape map)
    {
        json.String("type", "object");
        if (map.Single)
        {
            json.Number("minProperties", 1);
            json.Number("maxProperties", 1);
        }

        json.Object("propertyNames", () => json.String("pattern", map.Key.Name!.Pattern));
        json.Object("additionalProperties", () => WriteShape(json, map.Value));
    }

    private static void WriteScalar(IndentedJsonWriter json, ScalarShape scalar)
    {
        switch (scalar.Form)
        {
            case ScalarForm.Text:
                json.String("type", "string");
                break;
            case ScalarForm.Any:
                json.Strings("type", ["string", "number", "boolean"]);
                break;
            default:
                json.String("type", scalar.Form.ToString().ToLowerInvariant());
                break;
        }

        if (scalar.Choices.Count > 0)
        {
            json.Strings("enum", scalar.Choices);
        }
        else if (scalar.Name is { } name)
        {
            json.String("pattern", name.Pattern);
        }
        else if (scalar.Form == ScalarForm.Text)
        {
            // Blank text is no value.
            json.String("pattern", "\\S");
        }

        if (scalar.Minimum is { } minimum)
        {
            json.Number("minimum", minimum);
        }

        if (scalar.Maximum is { } maximum and not int.MaxValue)
        {
            json.Number("maximum", maximum);
        }
    }

    private static void WriteReference(IndentedJsonWriter json, string construct) => json.String("$ref", "#/definitions/" + construct);
}
