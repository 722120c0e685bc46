using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpResponseMessage response = await this.Context
            .SendAsync(this.Context.Request, this.CancellationToken)
            .ConfigureAwait(false);
        if (this.Context.OperationId != "ListRepairs" || !response.IsSuccessStatusCode)
        {
            return response;
        }

        string text = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        JsonSerializerSettings settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
        JObject wrapped = new JObject { ["repairs"] = JsonConvert.DeserializeObject<JArray>(text, settings) };
        response.Content = CreateJsonContent(wrapped.ToString());
        return response;
    }
}
