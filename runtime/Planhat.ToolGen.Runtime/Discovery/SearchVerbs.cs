using System.Collections.Frozen;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Discovery;

/// <summary>What people say for each kind of operation.</summary>
internal static class SearchVerbs
{
    private static readonly FrozenDictionary<string, ToolMethod> Methods = Table(
        (ToolMethod.List, "list show find search fetch pull look see check view display which what who whose how why where any count browse query export tell compare summarize summarise review analyze analyse calculate monitor latest recent overview"),
        (ToolMethod.Get, "get read retrieve details detail full everything"),
        (ToolMethod.Create, "add create new register invite record log note book file start begin kick open raise submit remind schedule plan define write insert make set launch bill enter post report follow leave jot send save store ping arrange organize organise draft compose introduce prepare propose sign capture document"),
        (ToolMethod.Update, "update change edit modify set move mark adjust correct fix rename reassign assign push postpone approve reject close complete tick extend escalate raise lower increase void reopen switch put convert promote deactivate cancel end finish pin hide retire reschedule archive shift delay swap replace link attach transfer upgrade renew activate resolve confirm share merge alter amend revise pause resume suspend stop unlink detach label grant revoke block unblock give take flag fill reduce shorten cut double halve adapt tweak refresh prolong reset rewrite lock unlock enable disable mute"),
        (ToolMethod.Delete, "delete remove erase drop rid purge trash discard destroy wipe"));

    private static readonly FrozenDictionary<string, ToolMethod> PastForms = Stems(Methods);

    private static readonly FrozenDictionary<string, ToolMethod> IrregularPast = Table(
        (ToolMethod.Create, "lost wrote began made"),
        (ToolMethod.Update, "gave took withdrew"));

    // These stand for things as often as for actions, so they count as verbs only where a sentence has its verb.
    private static readonly FrozenSet<string> AlsoNouns = FrozenSet.Create(
        StringComparer.Ordinal,
        "record", "log", "note", "book", "file", "plan", "open", "bill", "report", "change", "update", "set", "fix", "full", "raise", "start",
        "schedule", "close", "end", "any", "count", "post", "new", "make", "put", "follow", "void", "leave", "read", "check", "cancel", "review", "document", "monitor", "sign", "pause", "stop", "block", "label", "query",
        "export", "overview", "latest", "recent", "link", "share", "transfer", "pin", "delay", "shift", "flag", "cut", "double");

    // They tell the operation and nothing about its object.
    private static readonly FrozenSet<string> OnlyVerbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "list", "show", "find", "search", "fetch", "pull", "look", "see", "which", "what", "who", "whose", "how", "why", "where", "get", "give",
        "tell", "retrieve", "details", "detail", "add", "create", "new", "update", "change", "edit", "modify", "set", "delete", "remove", "erase", "drop",
        "up", "down", "read", "full", "make", "mark", "move", "put", "start", "record", "correct", "many", "any");

    /// <summary>The operation a word asks for, or null.</summary>
    public static ToolMethod? MethodOf(string word) => Methods.TryGetValue(word, out ToolMethod method) ? method : null;

    /// <summary>The operation a word tells of as done, such as <c>moved</c> or <c>cancelled</c>; null when it is no past form of a known verb.</summary>
    public static ToolMethod? MethodOfPast(string word) =>
        IrregularPast.TryGetValue(word, out ToolMethod method)
        || (word.EndsWith("ed", StringComparison.Ordinal) && PastForms.TryGetValue(WordStem.Of(word), out method)) ? method : null;

    public static bool IsAlsoNoun(string word) => AlsoNouns.Contains(word);

    public static bool IsOnlyVerb(string word) => OnlyVerbs.Contains(word);

    private static FrozenDictionary<string, ToolMethod> Stems(IEnumerable<KeyValuePair<string, ToolMethod>> verbs) => verbs
        .OrderBy(static verb => verb.Key, StringComparer.Ordinal)
        .GroupBy(static verb => WordStem.Of(verb.Key), StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.First().Value, StringComparer.Ordinal);

    // The first operation that claims a word has it.
    private static FrozenDictionary<string, ToolMethod> Table(params ReadOnlySpan<(ToolMethod Method, string Words)> rows)
    {
        var table = new Dictionary<string, ToolMethod>(StringComparer.Ordinal);
        foreach ((ToolMethod method, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.TryAdd(word, method);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
