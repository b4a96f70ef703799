using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planhat.ToolGen.Cli.Tests.Support;
using Planhat.ToolGen.Cli.Tokens;
using Xunit.Abstractions;

namespace Planhat.ToolGen.Cli.Tests.Tokens;

/// <summary>How far the estimate is from the true encoding.</summary>
public sealed class TokenEstimateTests(ITestOutputHelper output)
{
    private const double MostOfAll = 0.05;
    private const double MostOfATool = 0.12;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the constants were not calibrated on, and how far off they may be there; a licence has long passages in capitals.</summary>
    public static TheoryData<string, double> OtherTexts => new()
    {
        { "README.md", 0.08 },
        { "definitions/README.md", 0.08 },
        { "definitions/license.planhat.yaml", 0.08 },
        { "definitions/definition.schema.json", 0.08 },
        { "runtime/Planhat.ToolGen.Emulator/README.md", 0.08 },
        { "runtime/Planhat.ToolGen.Runtime/Mcp/PlanhatMcpTool.cs", 0.08 },
        { "tests/run.sh", 0.08 },
        { "LICENSE", 0.15 },
    };

    [RequiresFact(TestComponent.Node)]
    public async Task ShippedToolsAreEstimatedCloseToTheTruth()
    {
        CliRun run = await CliRun.OfShippedAsync("list", "--json");
        string[] names = [.. run.Json.EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()!)];
        string[] tools = [.. await Task.WhenAll(names.Select(static name => CompactAsync(name)))];
        IReadOnlyList<int> counted = await CountAsync(tools);
        int[] estimated = [.. tools.Select(TokenEstimate.Of)];

        double all = Error(estimated.Sum(), counted.Sum());
        output.WriteLine($"all {tools.Length} tools: {counted.Sum()} tokens, estimated {estimated.Sum()} ({all:+0.0%;-0.0%})");
        double[] errors = [.. estimated.Zip(counted, Error)];
        output.WriteLine($"each: from {errors.Min():+0.0%;-0.0%} to {errors.Max():+0.0%;-0.0%}");
        Assert.InRange(all, -MostOfAll, MostOfAll);
        Assert.All(names.Zip(errors), pair => Assert.True(Math.Abs(pair.Second) <= MostOfATool, $"{pair.First}: {pair.Second:P1}"));
    }

    [RequiresTheory(TestComponent.Node)]
    [MemberData(nameof(OtherTexts))]
    public async Task OtherTextsAreEstimatedToo(string file, double most)
    {
        string text = await File.ReadAllTextAsync(Repository.PathOf(file));

        int counted = Assert.Single(await CountAsync([text]));
        double error = Error(TokenEstimate.Of(text), counted);

        output.WriteLine($"{file}: {counted} tokens, estimated {TokenEstimate.Of(text)} ({error:+0.0%;-0.0%})");
        Assert.InRange(error, -most, most);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData(" ", 1)]
    [InlineData("{\"type\":\"object\"}", 5)]
    [InlineData("12345", 2)]
    [InlineData("camelCaseName", 3)]
    public void ShortTextsOfCommonWordsAreCountedExactly(string text, int tokens) => Assert.Equal(tokens, TokenEstimate.Of(text));

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\u0301\u0301")]
    [InlineData("'s")]
    [InlineData("\r\n\r\n   ")]
    public void AnyTextHasAnEstimate(string text) => Assert.True(TokenEstimate.Of(text) >= 1);

    [Fact]
    public void PiecesAreTheWholeText()
    {
        string text = File.ReadAllText(Repository.PathOf("definitions", "README.md")) + "Größe 顧客 don't DON'T\t\t \r\n\r\n x€…";
        string joined = "";
        foreach (ReadOnlySpan<char> piece in TextPieces.Of(text))
        {
            joined += piece.ToString();
        }

        Assert.Equal(text, joined);
    }

    private static double Error(int estimated, int counted) => ((double)estimated / counted) - 1;

    private static async Task<string> CompactAsync(string tool)
    {
        CliRun run = await CliRun.OfShippedAsync("show", tool, "--json");
        return JsonSerializer.Serialize(run.Json, AsSent);
    }

    /// <summary>Counts each text by the true encoding, in one run of Node.</summary>
    private static async Task<IReadOnlyList<int>> CountAsync(IReadOnlyList<string> texts)
    {
        const string Script = """
            import { readFileSync } from 'node:fs';
            import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
            process.stdout.write(JSON.parse(readFileSync(0, 'utf8')).map(text => countTokens(text)).join(' '));
            """;
        var start = new ProcessStartInfo(TestComponent.Path(TestComponent.Node), ["--input-type=module", "-e", Script])
        {
            WorkingDirectory = TestComponent.Path(TestComponent.Clients),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        string counts = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return [.. counts.Split(' ').Select(static count => int.Parse(count, CultureInfo.InvariantCulture))];
    }
}
