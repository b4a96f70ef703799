using System.Text;

namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>A valid JSON array of exactly the wanted length.</summary>
internal sealed class OversizedFault(int bytes) : Fault
{
    public const int Minimum = 64;
    public const int Maximum = 1 << 30;

    private const string Opening = """[{"_id":"65f0a1b2ffffffff00000001","filler":" """;
    private const string Closing = "\"}]";

    internal override Task<EmulatorResponse> AnswerAsync(FaultContext context, CancellationToken cancellationToken)
    {
        byte[] body = new byte[bytes];
        body.AsSpan().Fill((byte)'x');
        Encoding.UTF8.GetBytes(Opening, body);
        Encoding.UTF8.GetBytes(Closing, body.AsSpan(bytes - Closing.Length));
        return Task.FromResult(new EmulatorResponse
        {
            Status = 200,
            ContentType = "application/json; charset=utf-8",
            Body = body,
            AnnouncedLength = bytes,
        });
    }
}
