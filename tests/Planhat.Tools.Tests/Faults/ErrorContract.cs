using System.Text;
using System.Text.Json;

namespace Planhat.Tools.Tests.Faults;

/// <summary>The error object as the outside contract describes it.</summary>
internal static class ErrorContract
{
    private const int MostRawBytes = 4096;

    private static readonly string[] Members =
        ["statusCode", "error", "message", "failures", "is_remote_error", "raw_response", "retry_after_seconds", "rate_limit"];

    /// <summary>Fails unless the object has the members of an upstream error, each of its type.</summary>
    public static void AssertRemote(JsonElement error, int statusCode)
    {
        Assert.Equal(JsonValueKind.Object, error.ValueKind);
        Assert.Empty(error.EnumerateObject().Select(static member => member.Name).Except(Members));
        Assert.Equal(statusCode, error.GetProperty("statusCode").GetInt32());
        AssertSentence(error.GetProperty("error").GetString());
        AssertSentence(error.GetProperty("message").GetString());
        Assert.True(error.GetProperty("is_remote_error").GetBoolean());
        Assert.False(error.TryGetProperty("failures", out _));
        AssertCount(error.GetProperty("retry_after_seconds"));
        JsonElement quota = error.GetProperty("rate_limit");
        if (quota.ValueKind != JsonValueKind.Null)
        {
            Assert.Equal(["limit", "remaining", "reset"], quota.EnumerateObject().Select(static member => member.Name));
            Assert.All(quota.EnumerateObject(), static member => AssertCount(member.Value));
        }

        if (error.TryGetProperty("raw_response", out JsonElement raw))
        {
            string text = raw.ValueKind == JsonValueKind.String ? raw.GetString()! : raw.GetRawText();
            Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, MostRawBytes);
        }
    }

    private static void AssertSentence(string? text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text));
        Assert.Equal(text, text.Trim());
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("..", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    private static void AssertCount(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Null)
        {
            Assert.InRange(value.GetInt64(), 0, long.MaxValue);
        }
    }
}
