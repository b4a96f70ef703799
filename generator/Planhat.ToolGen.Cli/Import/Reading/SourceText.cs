using System.Text;
using Planhat.ToolGen.Cli.Commands;

namespace Planhat.ToolGen.Cli.Import.Reading;

/// <summary>Reads the text of a file within limits.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file in UTF-8 or, with a byte order mark, UTF-16.</summary>
    /// <exception cref="UsageException">The file is missing, too large or no text.</exception>
    public static string Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
            {
                throw new UsageException($"{path} cannot be read: it is a folder; name a file.");
            }

            if (!file.Exists)
            {
                throw new UsageException($"'{path}' does not exist; name a file.");
            }

            if (file.Length > SourceLimits.Bytes)
            {
                throw new UsageException($"{path} has {file.Length} bytes and may have {SourceLimits.Bytes}; cut it down to the paths you need.");
            }

            using var reader = new StreamReader(path, Utf8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path} cannot be read: it is no UTF-8 text.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UsageException($"{path} cannot be read: {fault.Message}");
        }
    }
}
