/** What is told of subjects that several topics or languages have words for, once for all of them. */

export const subjects = {
  program: {
    meaning: 'The shell does not find the tool: it is not installed, or its folder is not in `PATH`.',
    advice: 'Install it, open a new window, and call it again. `python -m paconn` also works for the Python tool.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3870',
  },
  scripts: {
    meaning: 'Windows does not let PowerShell run scripts, or not those that came from the internet unsigned.',
    advice:
      'Allow it for this window: `Set-ExecutionPolicy -Scope Process Bypass`, as far as your organization permits. Or check the archive here.',
    source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_execution_policies',
  },
  host: {
    meaning: 'No server was found under the name in the address.',
    advice:
      'Check the spelling of `host`, without a scheme and without a path. The name has to be known in the public internet; names inside a company need the on-premises gateway.',
    source: 'https://nodejs.org/api/errors.html#common-system-errors',
  },
  server: {
    meaning: 'The server was found, and no connection to it came about, or it broke.',
    advice: 'Check that the service runs, its port, the network with its proxy and firewalls; then try again.',
    source: 'https://nodejs.org/api/errors.html#common-system-errors',
  },
  time: {
    meaning: 'The answer took longer than the program waits.',
    advice: 'Try again, and fetch less at a time. Measure how long the service takes when it is called directly.',
    source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-config',
  },
  rights: {
    meaning: 'The account may not do this, or may not open the file or the thing that is named.',
    advice: 'Ask for the role, or for the thing to be shared with you. The content of the files is seldom the cause.',
  },
  file: {
    meaning: 'A tool does not find a file or a folder that it was told to read.',
    advice: 'Compare the path with the folder in which the tool runs; paths with spaces need quotes.',
    source: 'https://nodejs.org/api/errors.html#common-system-errors',
  },
  auditTenant: {
    meaning: 'The audit log does not know the tenant of the call, or not under this token.',
    advice:
      'Compare the tenant id in the address with that of the sign-in. If they are the same, auditing was not switched on for the tenant, or less than a day ago: switch it on, wait, and start the subscription again.',
    source: 'https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference',
  },
  encrypted: {
    meaning: 'No encrypted connection came about between the program and the server.',
    advice:
      'Compare the TLS versions that the server offers with those of the program, and look at what stands beside this. A proxy between can be the cause too.',
    source: 'https://learn.microsoft.com/dotnet/framework/network-programming/tls',
  },
  certificate: {
    meaning:
      'The program that calls the server does not accept its certificate. It may be signed by nobody known, too old, made for another name, or sent without the certificates between.',
    advice:
      'Look at the certificate chain of the address. A service for connectors needs one from a public authority. On a network that opens encrypted traffic, the program has to trust the certificate of the network.',
    source: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
  },
  proxy: {
    meaning: 'A proxy stands between the program and the service, and does not let the request through.',
    advice: 'Name the proxy and an account for it to the tool, or call from a network without one.',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8',
  },
  signIn: {
    meaning: 'The service does not accept what was signed in with, or nobody was signed in.',
    advice:
      'Make a new connection. If that does not help, compare the kind of sign-in, the name of the header and the scopes in `apiProperties.json` with what the service asks for.',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#name-401-unauthorized',
  },
  stumbled: {
    meaning:
      'A program in C# stumbled while it ran: a value was missing, had another type than expected, or was used twice. In a connector that is the script.',
    advice:
      'Look at the line that it names and at what the service really answered: members that are missing, `null`, empty lists. If it is no script of yours, the service has to mend it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  },
  gatewayAccount: {
    meaning: 'The gateway got to the service behind it, which does not accept the account of the connection.',
    advice:
      'Compare the kind of sign-in and the account of the connection. Windows wants `DOMAIN\\user`, and the machine of the gateway has to know the domain.',
  },
  tooMany: {
    meaning: 'There were more calls in a time than the service, the gateway or the connection allows.',
    advice:
      'Wait for the time that the answer names, and call less often: fewer loops at once, larger pages. A connector can say its own limit in its policies.',
    source: 'https://www.rfc-editor.org/rfc/rfc6585#section-4',
  },
  readType: {
    meaning: 'The program that reads the JSON wants a value of another type at the place that it names.',
    advice:
      'Compare `type` and `format` in the definition with what the service takes and answers: a number in quotes is a text, and `12.0` is no `integer`. In a flow, convert the value first, with `int()` or `string()`.',
    source: 'https://swagger.io/specification/v2/#data-types',
  },
  policy: {
    meaning: 'A policy of the organization does not allow the connector here, or not together with the others.',
    advice:
      'Ask an administrator to put the connector into the right group of the data policy. The files are not the cause.',
    source: 'https://learn.microsoft.com/power-platform/admin/dlp-impact-policies-apps-flows',
  },
  subscription: {
    rule: 'webhook-notification-url-required',
    meaning: 'A trigger could not sign on to the service, or off, or the service does not take the address to call.',
    advice:
      'Compare the operation of the trigger with the documentation of the service: the parameter with `x-ms-notification-url`, what it answers, and how the service checks the address.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
  },
} as const;
