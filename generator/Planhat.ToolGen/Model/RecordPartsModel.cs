using Planhat.ToolGen.Collections;

namespace Planhat.ToolGen.Model;

/// <summary>What holds for a record that stands inside an argument, beside the values of its members.</summary>
/// <param name="Constants">Fixed members.</param>
/// <param name="Rules">Rules over several members.</param>
internal sealed record RecordPartsModel(EquatableArray<ConstantModel> Constants, EquatableArray<RuleModel> Rules);
