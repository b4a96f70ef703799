using Planhat.ToolGen.Emulator.Tests.Support;

namespace Planhat.ToolGen.Emulator.Tests;

public sealed class ErrorBodyTests
{
    // planhat-api.md §4: maybe JSON, maybe plain text with Content-Type text/html, maybe empty
    [Theory]
    [InlineData(ErrorBodyStyle.Mixed, 400, "text/html", "Missing required field: name")]
    [InlineData(ErrorBodyStyle.Mixed, 404, null, "")]
    [InlineData(ErrorBodyStyle.Mixed, 403, "application/json", """{"error":"No permission for license"}""")]
    [InlineData(ErrorBodyStyle.Text, 404, "text/html", "Not Found")]
    [InlineData(ErrorBodyStyle.Text, 403, "text/html", "No permission for license")]
    [InlineData(ErrorBodyStyle.Json, 400, "application/json", """{"error":"Missing required field: name"}""")]
    [InlineData(ErrorBodyStyle.Json, 404, "application/json", """{"error":"Not Found"}""")]
    [InlineData(ErrorBodyStyle.Empty, 400, null, "")]
    [InlineData(ErrorBodyStyle.Empty, 403, null, "")]
    public async Task ErrorsHaveTheChosenShape(ErrorBodyStyle style, int status, string? mediaType, string body)
    {
        using PlanhatClient planhat = PlanhatClient.InProcess(new EmulatorOptions { Seed = Seed.Empty, ErrorBodies = style });
        planhat.Emulator.Permissions.Deny("license");
        Answer answer = status switch
        {
            400 => await planhat.Post("companies", "{}"),
            403 => await planhat.Get("licenses"),
            _ => await planhat.Get("companies/65f0a1b2c3d4e5f607182801"),
        };
        Assert.Equal((status, mediaType, body), (answer.Status, answer.MediaType, answer.Body));
    }

    // planhat-api.md §5: there is no PATCH endpoint; §11: not existing: /notes, /activities; §7: POST /<model>/bulk is wrong
    [Theory]
    [InlineData("PATCH", "companies/65f0a1b2c3d4e5f607182801")]
    [InlineData("GET", "v1/companies")]
    [InlineData("GET", "activities")]
    [InlineData("GET", "company")]
    [InlineData("POST", "companies/bulk")]
    [InlineData("DELETE", "companies")]
    [InlineData("GET", "companies/65f0a1b2c3d4e5f607182801/endusers")]
    public async Task UnknownRoutesAreNotFound(string method, string path)
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        Answer answer = await planhat.Send(new HttpMethod(method), path, method is "GET" or "DELETE" ? null : "{}");
        Assert.Equal(404, answer.Status);
        Assert.Equal($"Cannot {method} /{path}", answer.Body);
    }

    // planhat-api.md §4: 403 the app lacks permission; §2: permissions are per model
    [Theory]
    [InlineData(ModelAccess.Write, 200, 403)]
    [InlineData(ModelAccess.Read, 403, 200)]
    [InlineData(ModelAccess.All, 403, 403)]
    public async Task DeniedAccessAnswers403ForThatModelOnly(ModelAccess denied, int read, int write)
    {
        using PlanhatClient planhat = PlanhatClient.Empty();
        planhat.Emulator.Permissions.Deny("company", denied);
        Assert.Equal(read, (await planhat.Get("companies")).Status);
        Assert.Equal(read, (await planhat.Get("leancompanies")).Status);
        Assert.Equal(write, (await planhat.Post("companies", """{"name":"A"}""")).Status);
        Assert.Equal(200, (await planhat.Get("users")).Status);

        Assert.Throws<ArgumentException>(() => planhat.Emulator.Permissions.Deny("companies"));
        planhat.Emulator.Permissions.Clear();
        Assert.Equal(200, (await planhat.Get("companies")).Status);
    }
}
