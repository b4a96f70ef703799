using System.Buffers;
using System.Text;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The members that tell which record a look-up found: its identifier and its company.</summary>
internal sealed class RecordIdentity
{
    private static readonly string[] CompanyMembers = ["companyId", "companyName", "cId", "cName"];

    private readonly List<(byte[] Name, byte[] Value)> _members = [];

    private RecordIdentity()
    {
    }

    /// <summary>Copies the members out of an answer with a record; none when there was no look-up.</summary>
    public static RecordIdentity Of(ModelDescription model, PlanhatResponse? answer)
    {
        var identity = new RecordIdentity();
        if (answer is not null)
        {
            identity.Add(model.IdProperty, answer);
            foreach (string member in CompanyMembers)
            {
                identity.Add(member, answer);
            }
        }

        return identity;
    }

    /// <summary>Writes the members that an object does not have itself, each followed by a comma.</summary>
    /// <param name="output">Takes the members.</param>
    /// <param name="json">The object, well formed.</param>
    public void WriteMissingFrom(PooledBuffer output, ReadOnlySpan<byte> json)
    {
        foreach ((byte[] name, byte[] value) in _members)
        {
            if (JsonText.Member(json, name).IsEmpty)
            {
                output.Write("\""u8);
                output.Write(name);
                output.Write("\":"u8);
                JsonText.CopyOnOneLine(output, value);
                output.Write(","u8);
            }
        }
    }

    private void Add(string member, PlanhatResponse answer)
    {
        byte[] name = Encoding.UTF8.GetBytes(member);
        ReadOnlySpan<byte> value = JsonText.Member(JsonText.Normalize(answer.Body).Span, name);
        if (!value.IsEmpty)
        {
            _members.Add((name, value.ToArray()));
        }
    }
}
