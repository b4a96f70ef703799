using System.Text.Encodings.Web;
using System.Text.Json;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Errors;

/// <summary>Writes the error object.</summary>
internal static class ToolErrorWriter
{
    public static void Write(PooledBuffer output, ToolError error)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteNumber("statusCode"u8, error.StatusCode);
        writer.WriteString("error"u8, error.Error);
        writer.WriteString("message"u8, error.Message);
        WriteFailures(writer, error.Failures);
        writer.WriteBoolean("is_remote_error"u8, error.IsRemoteError);
        if (error.RawResponse is { } raw)
        {
            writer.WritePropertyName("raw_response"u8);
            writer.WriteRawValue(raw.Span, skipInputValidation: true);
        }

        WriteCompleted(writer, error.Completed);
        WriteNumber(writer, "retry_after_seconds", error.RetryAfterSeconds);
        WriteRateLimit(writer, error.RateLimit);
        writer.WriteEndObject();
    }

    private static void WriteFailures(Utf8JsonWriter writer, IReadOnlyList<ValidationFailure> failures)
    {
        if (failures.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("failures"u8);
        foreach (ValidationFailure failure in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, EchoedText.Of(failure.Path));
            writer.WriteString("problem"u8, failure.Problem);
            WriteText(writer, "expected", failure.Expected);
            WriteText(writer, "received", failure.Received is null ? null : EchoedText.Of(failure.Received));
            WriteText(writer, "rename_to", failure.RenameTo);
            if (failure.SuggestionJson is { } suggestion)
            {
                writer.WritePropertyName("suggestion"u8);
                writer.WriteRawValue(suggestion);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCompleted(Utf8JsonWriter writer, CompletedItems? completed)
    {
        if (completed is null)
        {
            return;
        }

        writer.WriteStartObject("completed"u8);
        writer.WriteNumber("items"u8, completed.Count);
        if (completed.Result is { } result)
        {
            writer.WritePropertyName("result"u8);
            writer.WriteRawValue(result.Span, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static void WriteRateLimit(Utf8JsonWriter writer, RateLimit? rateLimit)
    {
        if (rateLimit is null)
        {
            writer.WriteNull("rate_limit"u8);
            return;
        }

        writer.WriteStartObject("rate_limit"u8);
        WriteNumber(writer, "limit", rateLimit.Limit);
        WriteNumber(writer, "remaining", rateLimit.Remaining);
        WriteNumber(writer, "reset", rateLimit.Reset);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
