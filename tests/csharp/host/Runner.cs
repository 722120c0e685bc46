// Runs scripts: takes an assembly of scripts and a file of scenarios, and writes what happened in each as JSON.
using System;
using System.IO;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public static class Runner
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static int Main(string[] arguments)
    {
        Assembly scripts = Assembly.LoadFrom(arguments[0]);
        JArray results = new JArray();
        using (JsonTextReader reader = new JsonTextReader(new StringReader(File.ReadAllText(arguments[1]))))
        {
            reader.DateParseHandling = DateParseHandling.None;
            foreach (JObject scenario in JArray.Load(reader))
            {
                results.Add(Run(scripts, scenario));
            }
        }

        Console.Out.Write(results.ToString(Formatting.None));
        return 0;
    }

    private static JObject Run(Assembly scripts, JObject scenario)
    {
        CancellationTokenSource source = new CancellationTokenSource();
        Backend backend = new Backend(scenario, source.Token);
        JObject result = new JObject();
        try
        {
            ScriptBase script = (ScriptBase)Activator.CreateInstance(scripts.GetType((string)scenario["type"], true));
            script.Context = backend;
            script.CancellationToken = source.Token;
            Task<HttpResponseMessage> task = script.ExecuteAsync();
            if (!task.Wait(Patience))
            {
                throw new TimeoutException("The script did not end within " + Patience.TotalSeconds + " seconds.");
            }

            result["back"] = task.Result == null ? null : Messages.Record(task.Result).GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            result["failure"] = exception.GetBaseException().GetType().Name + ": " + exception.GetBaseException().Message;
        }

        result["sent"] = backend.Sent;
        result["answersLeft"] = backend.AnswersLeft;
        return result;
    }
}
