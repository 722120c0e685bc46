using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class RepairScript
{
    public async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpClient client = new HttpClient();
        HttpResponseMessage response = await client.SendAsync(this.Context.Request).ConfigureAwait(false);
        if (this.Context.OperationId != "GetRepairs" || !response.IsSuccessStatusCode)
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
