using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>Processor time, which other programs on a busy machine disturb far less than they do the clock.</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>What this process has used so far.</summary>
    public static TimeSpan OfThisProcess => Environment.CpuUsage.TotalTime;

    /// <summary>What all child processes that have ended used together.</summary>
    public static unsafe TimeSpan OfEndedChildren
    {
        get
        {
            // struct rusage: user and system time, each as seconds and microseconds, then counters.
            long* usage = stackalloc long[32];
            if (GetUsage(Children, usage) != 0)
            {
                throw new InvalidOperationException("The system does not tell the processor time of child processes.");
            }

            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds((int)usage[1] + (int)usage[3]);
        }
    }

    /// <summary>Runs something and tells what this process used meanwhile.</summary>
    /// <returns>Milliseconds of processor time and of the clock.</returns>
    public static (double Cpu, double Wall) Of(Action action)
    {
        long start = TimeProvider.System.GetTimestamp();
        TimeSpan before = OfThisProcess;
        action();
        return ((OfThisProcess - before).TotalMilliseconds, TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int GetUsage(int who, long* usage);
}
