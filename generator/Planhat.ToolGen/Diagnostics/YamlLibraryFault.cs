using System.Reflection;
using System.Runtime.CompilerServices;

namespace Planhat.ToolGen.Diagnostics;

/// <summary>The compiler bound the generator to a YamlDotNet it was not compiled against: another generator of the project brought it.</summary>
internal static class YamlLibraryFault
{
    private const string Library = "YamlDotNet";

    /// <summary>Whether a fault comes from that; whatever is missing, the runtime names it with the library.</summary>
    public static bool Is(Exception fault) =>
        fault is MissingMemberException or TypeLoadException or FileNotFoundException or FileLoadException or BadImageFormatException
        && fault.Message.Contains(Library);

    /// <summary>The finding, at the first character of a file.</summary>
    public static DiagnosticInfo At(string path) =>
        DiagnosticInfo.Create(DiagnosticDescriptors.OtherYamlLibrary, LocationInfo.StartOf(path), NeededVersion(), LoadedVersion());

    private static string NeededVersion() => typeof(YamlLibraryFault).Assembly
        .GetReferencedAssemblies()
        .Where(static reference => reference.Name == Library)
        .Select(static reference => reference.Version.ToString())
        .FirstOrDefault() ?? "of its own";

    private static string LoadedVersion()
    {
        try
        {
            return NameOfLoaded().Version.ToString();
        }
#pragma warning disable CA1031 // What cannot be loaded has no version, for whatever reason.
        catch (Exception)
        {
            return "none that it can use";
        }
#pragma warning restore CA1031
    }

    // A method of its own: it cannot be compiled where the library is missing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AssemblyName NameOfLoaded() => typeof(YamlDotNet.Core.Parser).Assembly.GetName();
}
