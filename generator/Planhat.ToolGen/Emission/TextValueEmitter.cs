using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the types of texts with known values.</summary>
internal static class TextValueEmitter
{
    private static readonly string[] Taken = ["Value", "Of", "ToString", "Equals", "GetHashCode", "GetType", "Deconstruct", "PrintMembers"];

    /// <summary>Emits the types of all properties and of those inside them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="stem">What the names of the object begin with.</param>
    /// <param name="properties">Its properties.</param>
    public static void EmitAll(SourceWriter writer, string stem, EquatableArray<PropertyModel> properties)
    {
        foreach (PropertyModel property in properties)
        {
            EmitAll(writer, new TypedName(stem, property.CSharpName), property.Value);
        }
    }

    /// <summary>Emits the types of one value.</summary>
    public static void EmitAll(SourceWriter writer, TypedName name, ValueModel value)
    {
        if (value.Items is { } items)
        {
            EmitAll(writer, name with { IsElement = true }, items);
        }
        else if (TypedValue.HasValues(value))
        {
            Emit(writer, name, value);
        }
        else
        {
            EmitAll(writer, name.OfObject, value.Properties);
        }
    }

    private static void Emit(SourceWriter writer, TypedName name, ValueModel value)
    {
        string type = name.OfValues;
        bool isClosed = value.Values.Count > 0;
        writer.Line();
        writer.Summary(isClosed
            ? $"A value of {name.Property}. Planhat takes only the values named here; what it sends is shown whatever it is."
            : $"A value of {name.Property}. The ones named here are known; any other is taken as it is.");
        writer.Line("/// <param name=\"Value\">The text as Planhat has it.</param>");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public readonly partial record struct {type}(string Value) : {RuntimeTypes.Typed}ITextValue<{type}>"))
        {
            NameScope names = new([.. Taken, type]);
            foreach (string known in isClosed ? value.Values : value.KnownValues)
            {
                writer.Summary($"The value \"{known}\".");
                writer.Line($"public static {type} {names.Take(Identifier.Pascal(known))} {{ get; }} = new({Literal.Of(known)});");
                writer.Line();
            }

            writer.Summary("Any text is a value.");
            writer.Line($"public static implicit operator {type}(string value) => new(value);");
            writer.Line();
            writer.Summary("The text, for conditions and custom fields.");
            writer.Line($"public static implicit operator {RuntimeTypes.Typed}PlanhatValue({type} value) => value.Value;");
            writer.Line();
            writer.InheritedDocumentation();
            writer.Line($"public static {type} Of(string value) => new(value);");
            writer.Line();
            writer.Summary("The text as Planhat has it.");
            writer.Line("public override string ToString() => Value ?? string.Empty;");
        }
    }
}
