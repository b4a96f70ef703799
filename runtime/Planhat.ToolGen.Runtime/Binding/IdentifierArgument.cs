using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>The record a call is about, as its caller named it.</summary>
/// <param name="Text">The argument <c>id</c> as given: never blank, without control characters and outer white space.</param>
/// <param name="Form">What <c>id_type</c> says the text is; <see cref="IdentifierForms.None"/> when it was not given.</param>
/// <param name="Pointer">JSON pointer of the argument.</param>
public sealed record IdentifierArgument(string Text, IdentifierForms Form, string Pointer);
