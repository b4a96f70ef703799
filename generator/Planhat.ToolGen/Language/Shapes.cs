using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Language;

/// <summary>The shapes from which <see cref="LanguageTable"/> is written.</summary>
internal static class Shapes
{
    public static readonly ScalarShape Text = new(ScalarForm.Text);

    public static readonly ScalarShape Number = new(ScalarForm.Number);

    public static readonly ScalarShape Boolean = new(ScalarForm.Boolean);

    public static readonly ScalarShape Scalar = new(ScalarForm.Any);

    public static readonly ScalarShape LowerName = Named(
        "name", "^[a-z][a-z0-9_-]*$", "use lower-case letters, digits, '_' and '-', beginning with a letter");

    public static readonly ScalarShape ModelName = Named(
        "model name", "^[a-z][a-z0-9_]*$", "use lower-case letters, digits and '_', beginning with a letter");

    public static readonly ScalarShape ToolName = Named(
        "tool name", "^[a-z][a-z0-9_]{0,51}$", "use at most 52 lower-case letters, digits and '_', beginning with a letter");

    public static readonly ScalarShape MemberName = Named(
        "property name", "^[^\\s.{}/]([^{}/]*[^\\s{}/])?$", "use no braces, slashes or spaces around it");

    public static readonly ScalarShape CSharpName = Named(
        "C# name", "^[A-Za-z_][A-Za-z0-9_]*$", "use letters, digits and '_', not beginning with a digit");

    public static readonly ScalarShape Path = Named(
        "path", "^/", "begin it with '/'");

    public static readonly ScalarShape HttpsUrl = Named(
        "host address", "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$", "write an https:// address without query, such as https://api.planhat.com");

    public static readonly ScalarShape Status = Named(
        "HTTP status", "^[1-5][0-9][0-9]$", "use three digits, such as 429");

    public static readonly ScalarShape Operation = Choice("list", "get", "create", "update", "delete", "upsert", "bulk_upsert", "custom");

    public static readonly ListShape Texts = ListOf(Text);

    public static readonly ListShape LowerNames = ListOf(LowerName);

    public static readonly ListShape MemberNames = ListOf(MemberName);

    public static readonly ListShape Forms = ListOf(Choice("planhat", "external", "source"));

    public static readonly ListShape WriteOperations = ListOf(Choice("create", "update"));

    public static readonly MapShape Constants = new(MemberName, Scalar);

    public static ScalarShape Integer(int minimum, int maximum) =>
        new(ScalarForm.Integer) { Minimum = minimum, Maximum = maximum };

    public static ScalarShape Choice(params string[] choices) =>
        new(ScalarForm.Text) { Choices = choices.ToEquatableArray() };

    public static ListShape ListOf(LanguageShape item) => new(item, SingleAllowed: item is ScalarShape);

    public static MapShape MapOf(ScalarShape key, LanguageShape value) => new(key, value);

    public static MapShape PairOf(ScalarShape key, LanguageShape value) => new(key, value, Single: true);

    public static ConstructShape Of(string construct) => new(construct);

    private static ScalarShape Named(string what, string pattern, string advice) =>
        new(ScalarForm.Text) { Name = new NamePattern(what, pattern, advice) };
}
