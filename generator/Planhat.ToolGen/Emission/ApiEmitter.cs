using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Collections;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Emission;

/// <summary>Emits the description of the API.</summary>
internal static class ApiEmitter
{
    /// <summary>The emitted class.</summary>
    public const string ClassName = "PlanhatApi";

    private const string Dictionary = "global::System.Collections.Generic.Dictionary";
    private const string Ordinal = "global::System.StringComparer.Ordinal";

    public static SourceText Emit(ApiModel api, string targetNamespace)
    {
        SourceWriter writer = new();
        writer.FileHeader(targetNamespace);
        writer.Summary("What is true of the whole API.");
        writer.GeneratedCodeAttribute();
        using (writer.Braces($"public static class {ClassName}"))
        {
            writer.Summary("Hosts, identifiers, paging, quota headers, advice on errors, tags and presets.");
            using (writer.Braces($"public static {RuntimeTypes.Tools}ApiDescription Description {{ get; }} = new()", end: ";"))
            {
                EmitMembers(writer, api);
            }
        }

        return writer.ToSourceText();
    }

    private static void EmitMembers(SourceWriter writer, ApiModel api)
    {
        writer.Line($"Name = {Literal.Of(api.Name)},");
        writer.Text("Instructions =", api.Instructions, ",");
        writer.Line("Hosts =");
        writer.Line("[");
        using (writer.Indented())
        {
            foreach (HostModel host in api.Hosts)
            {
                string url = $"new global::System.Uri({Literal.Of(host.Url)})";
                writer.Line($"new({Literal.Of(host.Name)}, {url}, TenantInPath: {Literal.Of(host.TenantInPath)}),");
            }
        }

        writer.Line("],");
        writer.Line($"ExternalPrefix = {Literal.Of(api.ExternalPrefix)},");
        writer.Line($"SourcePrefix = {Literal.Of(api.SourcePrefix)},");
        EmitPaging(writer, api.Paging);
        EmitRateLimitHeaders(writer, api);
        EmitCustomFields(writer, api.CustomFields);
        if (api.BulkMaximum is int most)
        {
            writer.Line($"BulkMaximum = {most.ToString(CultureInfo.InvariantCulture)},");
        }

        if (api.BulkInstructions is not null)
        {
            writer.Text("BulkInstructions =", api.BulkInstructions, ",");
        }

        EmitErrorAdvice(writer, api.Errors);
        NamedTextsEmitter.Emit(writer, "Tags", api.Tags);
        NamedTextsEmitter.Emit(writer, "Presets", api.Presets);
        EmitReferences(writer, api.References);
    }

    private static void EmitPaging(SourceWriter writer, PagingModel paging)
    {
        string names = string.Join(", ", new[] { paging.Limit, paging.Offset, paging.Sort, paging.Select }.Select(Literal.Of));
        writer.Line($"Paging = new({names}, DefaultLimit: {paging.Default.ToString(CultureInfo.InvariantCulture)}),");
    }

    private static void EmitRateLimitHeaders(SourceWriter writer, ApiModel api)
    {
        writer.Line("RateLimitHeaders = new(");
        using (writer.Indented())
        {
            writer.Strings("Limit:", api.RateLimitHeaders, ",");
            writer.Strings("Remaining:", api.RateRemainingHeaders, ",");
            writer.Strings("Reset:", api.RateResetHeaders, "),");
        }
    }

    private static void EmitCustomFields(SourceWriter writer, CustomFieldSourceModel? source)
    {
        if (source is not null)
        {
            string texts = string.Join(", ", new[] { source.Model, source.Host, source.Path }.Select(Literal.Of));
            writer.Line($"CustomFields = new({texts}, PageMaximum: {source.PageMax.ToString(CultureInfo.InvariantCulture)}),");
        }
    }

    private static void EmitErrorAdvice(SourceWriter writer, EquatableArray<ErrorAdviceModel> errors)
    {
        using (writer.Braces($"ErrorAdvice = new {Dictionary}<int, string>", end: ","))
        {
            foreach (ErrorAdviceModel error in errors)
            {
                writer.Text($"[{error.Status.ToString(CultureInfo.InvariantCulture)}] =", error.Advice, ",");
            }
        }
    }

    private static void EmitReferences(SourceWriter writer, EquatableArray<ModelReferenceModel> references)
    {
        using (writer.Braces($"References = new {Dictionary}<string, {RuntimeTypes.Tools}ModelReference>({Ordinal})", end: ","))
        {
            foreach (ModelReferenceModel reference in references)
            {
                string name = Literal.Of(reference.Name);
                using (writer.Braces($"[{name}] = new({name}, {Literal.Of(reference.Path)})", end: ","))
                {
                    EmitUnless(writer, LanguageDefaults.Host, "Host", reference.Host);
                    EmitUnless(writer, LanguageDefaults.IdProperty, "IdProperty", reference.IdProperty);
                    IdentifierFormsEmitter.Emit(writer, "Forms =", reference.Forms, ",");
                    IdentifierFormsEmitter.Emit(writer, "ReferenceForms =", reference.ReferenceForms, ",");
                }
            }
        }
    }

    /// <summary>Sets a member that differs from the runtime's own default.</summary>
    private static void EmitUnless(SourceWriter writer, string expected, string member, string value)
    {
        if (value != expected)
        {
            writer.Line($"{member} = {Literal.Of(value)},");
        }
    }
}
