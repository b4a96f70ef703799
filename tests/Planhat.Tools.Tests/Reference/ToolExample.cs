using System.Text;
using System.Text.Json;
using Planhat.ToolGen.TestSupport.Calls;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests.Reference;

/// <summary>A call of a tool and its answer.</summary>
internal sealed class ToolExample
{
    private readonly string _arguments;
    private readonly JsonElement _answer;

    private ToolExample(string arguments, JsonElement answer)
    {
        _arguments = arguments;
        _answer = answer;
    }

    /// <summary>Runs the tool's first row of the hand-written table on an account of its own.</summary>
    public static async Task<ToolExample> RunAsync(PlanhatTool tool)
    {
        ExpectedCall call = ExpectedCalls.All.Concat(ExpectedCalls.Extended).First(call => call.Tool == tool.Name && !call.IsRefused);
        using var account = new EmulatedAccount();
        PreparedRecords records = await account.PrepareAsync();
        string arguments = records.Resolve(call.Arguments);
        return new ToolExample(arguments, await account.SucceedAsync(tool.Name, arguments));
    }

    public void Write(StringBuilder page)
    {
        page.Append($"\nExample\n\n```json\n{_arguments}\n```\n\n```json\n");
        WriteObject(page, _answer, indent: "");
        page.Append("\n```\n");
    }

    // One line a member, so that a record stays readable and a change of it a small difference.
    private static void WriteObject(StringBuilder page, JsonElement value, string indent)
    {
        string separator = "";
        page.Append('{');
        foreach (JsonProperty member in value.EnumerateObject())
        {
            page.Append($"{separator}\n{indent}  \"{member.Name}\": ");
            separator = ",";
            if (member is { Name: "result", Value.ValueKind: JsonValueKind.Array })
            {
                WriteFirst(page, member.Value, $"{indent}  ");
            }
            else
            {
                page.Append(MarkdownText.Json(member.Value));
            }
        }

        page.Append(separator.Length == 0 ? "}" : $"\n{indent}}}");
    }

    private static void WriteFirst(StringBuilder page, JsonElement records, string indent)
    {
        page.Append('[');
        WriteObject(page, records[0], indent);
        page.Append(']');
    }
}
