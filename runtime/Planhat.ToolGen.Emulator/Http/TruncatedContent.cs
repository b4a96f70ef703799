using System.Net;

namespace Planhat.ToolGen.Emulator.Http;

/// <summary>A body that breaks off, as a connection closed too early makes it.</summary>
internal sealed class TruncatedContent(EmulatorResponse response) : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Open().CopyToAsync(stream);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(Open());

    protected override bool TryComputeLength(out long length)
    {
        length = response.AnnouncedLength;
        return true;
    }

    private BreakingStream Open() => new BreakingStream(response.Body.ToArray());

    /// <summary>Throws where a whole body would end.</summary>
    private sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public override int Read(byte[] buffer, int offset, int count) => Some(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Some(base.Read(buffer));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer, offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await base.CopyToAsync(destination, bufferSize, cancellationToken);
            Some(0);
        }

        private static int Some(int read) =>
            read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
    }
}
