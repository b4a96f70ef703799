using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Types;

/// <summary>A type of the definition language: what values it has, how they are described to a model, and how they are checked.</summary>
/// <param name="name">The word after <c>type:</c>.</param>
/// <param name="propertyKind">The member of the runtime's <c>PropertyKind</c>.</param>
/// <param name="binder">The class in the runtime's <c>Primitives</c> namespace that checks a value and writes it into the request.</param>
internal abstract class DomainType(string name, string propertyKind, string binder)
{
    /// <summary>The key that all types of single values take.</summary>
    protected const string Wrap = "wrap";

    /// <summary>The word after <c>type:</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The member of the runtime's <c>PropertyKind</c>.</summary>
    public string PropertyKind { get; } = propertyKind;

    /// <summary>The value keys that only some types take and this one takes.</summary>
    public virtual IReadOnlyList<string> Keys => [Wrap];

    /// <summary>The C# type of a value in a typed record, without nullability.</summary>
    public abstract string CSharpType { get; }

    /// <summary>What the runtime's <c>MemberReader</c> calls the reading of a value: <c>Text</c> for <c>ReadText</c> and <c>ReadTextList</c>.</summary>
    public virtual string Reader => "Text";

    /// <summary>The C# type of what the binder returns, without nullability; null when rules cannot look at the value.</summary>
    public virtual string? LocalType => "string";

    /// <summary>The smallest value of the type when a definition names none; null when there is none.</summary>
    public virtual decimal? Lowest => null;

    /// <summary>The largest value of the type when a definition names none; null when there is none.</summary>
    public virtual decimal? Highest => null;

    /// <summary>One sentence for the reference page.</summary>
    public abstract string Documentation { get; }

    /// <summary>What a model is told about a property that has no description; null when the schema says enough.</summary>
    public virtual string? FallbackDescription => null;

    /// <summary>Writes the members of the JSON Schema of a value into the open object.</summary>
    public abstract void WriteSchema(JsonSchemaWriter schema, ValueModel value);

    /// <summary>The C# expression that checks the current value of <paramref name="reader"/> and writes it to <paramref name="target"/>.</summary>
    /// <param name="reader">The local that holds the argument reader.</param>
    /// <param name="target">The expression of the place the value goes to.</param>
    /// <param name="value">Which values are allowed.</param>
    /// <param name="members">Names of the emitted members the binder needs.</param>
    public string BindCall(string reader, string target, ValueModel value, BinderMembers members)
    {
        IEnumerable<string> arguments = new[] { "ref " + reader, target }.Concat(BinderArguments(value, members));
        return $"{BinderNamespace}{Binder(value)}.Bind({string.Join(", ", arguments)})";
    }

    /// <summary>The namespace of that class, with a dot behind it.</summary>
    protected virtual string BinderNamespace => RuntimeTypes.Primitives;

    /// <summary>The runtime class that binds the value.</summary>
    protected virtual string Binder(ValueModel value) => binder;

    /// <summary>The arguments of the binder after reader and target.</summary>
    protected virtual IEnumerable<string> BinderArguments(ValueModel value, BinderMembers members) => [];
}
