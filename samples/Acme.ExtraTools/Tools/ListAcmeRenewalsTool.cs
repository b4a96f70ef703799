using Planhat.ToolGen.Binding;

namespace Acme.ExtraTools;

/// <content>What YAML cannot say: over all companies only the licenses that somebody has to renew; of one company all.</content>
public sealed partial class ListAcmeRenewalsTool
{
    partial void OnBound(ToolRequest request)
    {
        if (request.Query.IsEmpty)
        {
            request.Keep("autoRenews", false);
        }
    }
}
