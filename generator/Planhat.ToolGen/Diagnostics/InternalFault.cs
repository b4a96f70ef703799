namespace Planhat.ToolGen.Diagnostics;

/// <summary>A mistake of the generator itself, told as a finding so that the build goes on.</summary>
internal static class InternalFault
{
    /// <summary>The finding, at the first character of a file. That a library is missing is no mistake of the generator, and told as what it is.</summary>
    public static DiagnosticInfo At(string path, Exception fault) => YamlLibraryFault.Is(fault)
        ? YamlLibraryFault.At(path)
        : DiagnosticInfo.Create(
            DiagnosticDescriptors.InternalError,
            LocationInfo.StartOf(path),
            fault.GetType().Name,
            string.Join(" ", fault.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
