// The service behind a script: recorded answers, one after the other, and a record of what arrived. No network.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

/// <summary>Content that is never there at once, so that scripts really wait for it.</summary>
public class SlowContent : HttpContent
{
    private readonly byte[] bytes;

    public SlowContent(string text, string type)
    {
        this.bytes = Encoding.UTF8.GetBytes(text);
        if (type != null)
        {
            this.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext context)
    {
        await Task.Delay(1).ConfigureAwait(false);
        stream.Write(this.bytes, 0, this.bytes.Length);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = this.bytes.Length;
        return true;
    }
}

public class Backend : IScriptContext, ILogger
{
    private readonly Queue<JToken> answers;
    private readonly HashSet<HttpRequestMessage> seen = new HashSet<HttpRequestMessage>();
    private readonly CancellationToken expected;

    public Backend(JObject scenario, CancellationToken token)
    {
        this.OperationId = (string)scenario["operationId"];
        this.Request = Messages.Request((JObject)scenario["request"]);
        this.answers = new Queue<JToken>(scenario["answers"]);
        this.expected = token;
    }

    public string CorrelationId
    {
        get { return "00000000-0000-0000-0000-000000000001"; }
    }

    public string OperationId { get; private set; }

    public HttpRequestMessage Request { get; private set; }

    public ILogger Logger
    {
        get { return this; }
    }

    public JArray Sent { get; } = new JArray();

    public int AnswersLeft
    {
        get { return this.answers.Count; }
    }

    public void Write(string level, string message)
    {
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cancellationToken != this.expected)
        {
            throw new InvalidOperationException("The script did not pass its cancellation token on.");
        }

        if (!this.seen.Add(request))
        {
            throw new InvalidOperationException("The same request was sent twice.");
        }

        await Task.Delay(1).ConfigureAwait(false);
        this.Sent.Add(await Messages.Record(request).ConfigureAwait(false));
        // Clients of the older framework end the content of a request when it is sent.
        request.Content?.Dispose();
        if (this.answers.Count == 0)
        {
            throw new InvalidOperationException("The script called more often than there are answers.");
        }

        HttpResponseMessage response = Messages.Response((JObject)this.answers.Dequeue());
        response.RequestMessage = request;
        return response;
    }
}

/// <summary>Between messages and the data of scenarios.</summary>
public static class Messages
{
    public static HttpRequestMessage Request(JObject data)
    {
        HttpRequestMessage request = new HttpRequestMessage(new HttpMethod((string)data["method"]), (string)data["url"]);
        request.Content = Content(data);
        AddHeaders(data, request.Headers, request.Content);
        return request;
    }

    public static HttpResponseMessage Response(JObject data)
    {
        HttpResponseMessage response = new HttpResponseMessage((HttpStatusCode)(int)data["status"]);
        response.Content = Content(data);
        AddHeaders(data, response.Headers, response.Content);
        return response;
    }

    public static async Task<JObject> Record(HttpRequestMessage request)
    {
        JObject record = await RecordContent(request.Headers, request.Content).ConfigureAwait(false);
        record["method"] = request.Method.Method;
        record["url"] = request.RequestUri.AbsoluteUri;
        return record;
    }

    public static async Task<JObject> Record(HttpResponseMessage response)
    {
        JObject record = await RecordContent(response.Headers, response.Content).ConfigureAwait(false);
        record["status"] = (int)response.StatusCode;
        return record;
    }

    private static HttpContent Content(JObject data)
    {
        return data["body"] == null ? null : new SlowContent((string)data["body"], (string)data["type"]);
    }

    private static void AddHeaders(JObject data, HttpHeaders headers, HttpContent content)
    {
        foreach (JProperty header in (data["headers"] as JObject ?? new JObject()).Properties())
        {
            string value = (string)header.Value;
            if (!headers.TryAddWithoutValidation(header.Name, value) && content != null)
            {
                content.Headers.TryAddWithoutValidation(header.Name, value);
            }
        }
    }

    private static async Task<JObject> RecordContent(HttpHeaders headers, HttpContent content)
    {
        JObject all = new JObject();
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> both = content == null ? headers : headers.Concat(content.Headers);
        foreach (KeyValuePair<string, IEnumerable<string>> header in both)
        {
            all[header.Key] = string.Join(", ", header.Value);
        }

        return new JObject
        {
            ["headers"] = all,
            ["body"] = content == null ? null : await content.ReadAsStringAsync().ConfigureAwait(false),
        };
    }
}
