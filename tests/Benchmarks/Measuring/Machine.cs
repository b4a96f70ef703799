using System.Globalization;
using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>What numbers have to be read with: the machine and how busy it is.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    public static string Description =>
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>The load average of the last minute, or a question mark where the system does not tell.</summary>
    public static string Load => File.Exists(LoadFile)
        ? double.Parse(File.ReadAllText(LoadFile).Split(' ')[0], CultureInfo.InvariantCulture).ToString("0.0", CultureInfo.InvariantCulture)
        : "?";
}
