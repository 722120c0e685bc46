// Stand-ins for what the platform gives a script, with the members that its documentation names.
using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

public interface IScriptContext
{
    string CorrelationId { get; }

    string OperationId { get; }

    HttpRequestMessage Request { get; }

    ILogger Logger { get; }

    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}

public abstract class ScriptBase
{
    // Scripts are compiled into another assembly, so these setters are none of theirs.
    public IScriptContext Context { get; internal set; }

    public CancellationToken CancellationToken { get; internal set; }

    public static StringContent CreateJsonContent(string serializedJson)
    {
        return new StringContent(serializedJson, Encoding.UTF8, "application/json");
    }

    public abstract Task<HttpResponseMessage> ExecuteAsync();
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger
    {
        void Write(string level, string message);
    }

    public static class LoggerExtensions
    {
        public static void LogDebug(this ILogger logger, string message, params object[] values)
        {
            logger.Write("debug", message);
        }

        public static void LogInformation(this ILogger logger, string message, params object[] values)
        {
            logger.Write("information", message);
        }

        public static void LogWarning(this ILogger logger, string message, params object[] values)
        {
            logger.Write("warning", message);
        }

        public static void LogError(this ILogger logger, string message, params object[] values)
        {
            logger.Write("error", message);
        }

        public static void LogError(this ILogger logger, Exception exception, string message, params object[] values)
        {
            logger.Write("error", message);
        }
    }
}

// Allowed namespaces that a small installation of Mono does not have: a `using` of them has to find something.
namespace System.Drawing
{
    public static class Nothing
    {
    }
}

namespace System.Drawing.Drawing2D
{
    public static class Nothing
    {
    }
}

namespace System.Drawing.Imaging
{
    public static class Nothing
    {
    }
}

namespace System.Web
{
    public static class Nothing
    {
    }
}
