using System.Text.Json;
using Planhat.ToolGen.CustomFields;
using Planhat.ToolGen.Primitives;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>Checks the value of one custom field by its definition, and writes it.</summary>
internal static class CustomFieldValue
{
    /// <summary>Binds a value; null empties the field.</summary>
    /// <param name="field">The reader; its name is the field's display name.</param>
    /// <param name="target">Where the value goes.</param>
    public static void Bind(ref ArgumentReader field, ValueTarget target)
    {
        ModelCustomFields? known = target.Request.KnownCustomFields;
        if (known is not null && known.Find(field.Name) is not { IsFormula: false })
        {
            // What is wrong with the value is told together with the name.
            if (CustomFieldNames.RefuseWrite(ref field, target.Request, known) is { } meant && field.TokenType != JsonTokenType.Null)
            {
                Bind(ref field, target, meant);
            }
        }
        else if (field.TokenType == JsonTokenType.Null)
        {
            target.WriteNull();
        }
        else
        {
            Bind(ref field, target, known?.Find(field.Name));
        }
    }

    private static void Bind(ref ArgumentReader value, ValueTarget target, CustomFieldDefinition? definition)
    {
        switch (definition?.Type)
        {
            case CustomFieldKind.Number:
                NumberValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Text:
                TextValue.Bind(ref value, target);
                break;
            case CustomFieldKind.RichText:
                RichTextValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Checkbox:
                BooleanValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Day:
                EpochDayValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Date:
                DateTimeValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Rating:
                ScoreValue.Bind(ref value, target, CustomFieldRating.Lowest, CustomFieldRating.Highest);
                break;
            case CustomFieldKind.Phone:
                PhoneValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Email:
                EmailValue.Bind(ref value, target);
                break;
            case CustomFieldKind.Url:
                UrlValue.Bind(ref value, target);
                break;
            case CustomFieldKind.List:
                BindChoice(ref value, target, definition.Values);
                break;
            case CustomFieldKind.MultiPickList:
                BindMany(ref value, target, (ref ArgumentReader item, ValueTarget place) => BindChoice(ref item, place, definition.Values));
                break;
            case CustomFieldKind.TeamMember or CustomFieldKind.Enduser:
                BindReference(ref value, target, CustomFieldKinds.ModelOf(definition.Type)!);
                break;
            case CustomFieldKind.TeamMembers or CustomFieldKind.Endusers:
                BindMany(ref value, target, (ref ArgumentReader item, ValueTarget place) => BindReference(ref item, place, CustomFieldKinds.ModelOf(definition.Type)!));
                break;
            default:
                OpenCustomFieldValue.Bind(ref value, target);
                break;
        }
    }

    private static void BindMany(ref ArgumentReader value, ValueTarget target, ValueBinder item)
    {
        if (ArrayOperators.AreIn(ref value))
        {
            ArrayOperators.Bind(ref value, target, item);
        }
        else
        {
            ArrayValue.Bind(ref value, target, item);
        }
    }

    private static void BindChoice(ref ArgumentReader value, ValueTarget target, IReadOnlyList<string> choices)
    {
        if (choices.Count == 0)
        {
            TextValue.Bind(ref value, target);
            return;
        }

        // A number may be the digits of a choice.
        string? text = PlainText.Read(ref value, target, "a text");
        if (text is null)
        {
            return;
        }

        if (choices.Contains(text, StringComparer.Ordinal))
        {
            value.TryWrite(target, text);
            return;
        }

        string? nearest = NearestName.FindValue(text, choices);
        value.Fail("is not a value of this custom field", NameChoices.Describe(text, choices, "values"), nearest is null ? null : JsonString.Quote(nearest));
        target.Request.DoubtsCustomFields = true;
    }

    // Planhat takes nothing but its own identifiers here.
    private static void BindReference(ref ArgumentReader value, ValueTarget target, string model)
    {
        if (target.Request.CanFind(model))
        {
            ReferenceValue.Bind(ref value, target, model, IdentifierForms.Planhat);
        }
        else
        {
            IdValue.Bind(ref value, target);
        }
    }
}
