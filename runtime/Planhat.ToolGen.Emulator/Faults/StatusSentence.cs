using System.Net;
using System.Text;

namespace Planhat.ToolGen.Emulator.Faults;

/// <summary>The plain text that goes with a status.</summary>
internal static class StatusSentence
{
    public static string Of(int status)
    {
        string name = ((HttpStatusCode)status).ToString();
        var sentence = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && sentence.Length > 0)
            {
                sentence.Append(' ');
            }

            sentence.Append(letter);
        }

        return sentence.ToString();
    }
}
