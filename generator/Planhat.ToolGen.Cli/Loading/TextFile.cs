using System.Text;
using Planhat.ToolGen.Cli.Commands;

namespace Planhat.ToolGen.Cli.Loading;

/// <summary>Reads and writes text; what fails is told with the file's name.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static string Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{DisplayPath.Of(path)} cannot be read: it is a folder; name a file.");
        }

        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{DisplayPath.Of(path)} cannot be read: {fault.Message}");
        }
    }

    /// <summary>The text of a file that was found in a folder, where a pipe can lie, too: reading one would wait for ever.</summary>
    /// <exception cref="UsageException">It is no file, or cannot be read.</exception>
    public static string ReadFound(string path)
    {
        FileSystemInfo file = new FileInfo(path);
        try
        {
            file = file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reading tells what is wrong with the link.
        }

        if (file is FileInfo { Exists: true, Length: 0 } && IsPipe(file.FullName))
        {
            throw new UsageException($"{DisplayPath.Of(path)} cannot be read: it is a pipe or device, no file.");
        }

        return Read(path);
    }

    // A pipe that is opened for both directions does not wait for another end.
    private static bool IsPipe(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return !stream.CanSeek;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text, Utf8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{DisplayPath.Of(path)} cannot be written: {fault.Message}");
        }
    }
}
