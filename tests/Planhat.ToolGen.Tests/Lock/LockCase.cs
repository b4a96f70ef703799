using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>What shows a rule of the schema lock at work.</summary>
/// <param name="Definitions">Definitions and build properties, without a lock.</param>
/// <param name="Breaking">The same beside a lock, or the lack of one, that the rule reports.</param>
/// <param name="Harmless">What the rule has nothing to say about.</param>
internal sealed record LockCase(GeneratorRun Definitions, GeneratorRun Breaking, GeneratorRun Harmless)
{
    /// <summary>The definitions beside the lock that an accepting build writes.</summary>
    public GeneratorRun Accepted => Definitions.WithLock(Breaking.Accepting().Lock());

    /// <summary>A rule about the lock as a file, whose page shows a wrong one and a right one.</summary>
    public static LockCase OfFilePage(string id)
    {
        string[] parts = File.ReadAllText(DocumentationPage.PathOf(id)).ReplaceLineEndings("\n").Split("```json\n");
        string[] blocks = [.. parts.Skip(1).Select(static block => block[..block.IndexOf("```", StringComparison.Ordinal)])];
        GeneratorRun tools = GeneratorRun.Of(SampleDefinitions.All);
        return new LockCase(tools, tools.WithLock(blocks[0]), WithoutTools.WithLock(blocks[1].Replace("\"list_all_planhat_licenses\": {}", "", StringComparison.Ordinal)));
    }

    /// <summary>A rule about a change, whose page shows what was locked and two changes of it.</summary>
    public static LockCase OfChangePage(string id)
    {
        LockPage page = LockPage.Read(id);
        string locked = LockedRun.Of(page.Locked).Accepting().Lock();
        string former = page.Edit is { } edit ? locked.Replace(edit.Own, edit.Other, StringComparison.Ordinal) : locked;
        GeneratorRun definitions = LockedRun.Of(page.Reported);
        return new LockCase(definitions, definitions.WithLock(former), LockedRun.Of(page.NotReported).WithLock(locked));
    }

    /// <summary>A project that has definitions and no tool.</summary>
    public static GeneratorRun WithoutTools => GeneratorRun.Of((SampleDefinitions.ApiPath, SampleDefinitions.Api));
}
