/** Answers by number. What stands beside them usually says more, so that they give way to it. */
import type { OtherMessage } from './other-message';

interface Status {
  readonly number: number;
  readonly name: string;
  readonly meaning: string;
  readonly advice: string;
  /** What services say besides. */
  readonly others?: readonly string[];
}

const signIn =
  'Make a new connection. If that does not help, compare the kind of sign-in, the name of the header and the scopes in `apiProperties.json` with what the service asks for.';
const log = 'Look at the body of the answer and into the log of the service.';
const address =
  'Compare `host`, `basePath` and the path with the documentation, and look at the encoding of path parameters.';

const statuses: readonly Status[] = [
  {
    number: 203,
    name: 'Non-Authoritative Information',
    meaning: 'Something between changed the answer; a page for signing in instead of data is common.',
    advice: signIn,
  },
  {
    number: 302,
    name: 'Moved Temporarily',
    meaning: 'The service sends the caller on to another address, often to a page for signing in.',
    advice: signIn,
  },
  {
    number: 400,
    name: 'Bad Request',
    meaning:
      'The service refused what it was sent: a value is missing, has the wrong type or stands at the wrong place.',
    advice: `Compare the request of the test page with the documentation of the service. ${log}`,
  },
  {
    number: 401,
    name: 'Unauthorized',
    meaning: 'The service did not accept the sign-in.',
    advice: signIn,
    others: [
      'Authorization has been denied for this request.',
      'Unauthorized: Access is denied due to invalid credentials.',
      'You do not have permission to view this directory or page using the credentials that you supplied.',
    ],
  },
  {
    number: 403,
    name: 'Forbidden',
    meaning: 'The account may not do this at the service.',
    advice: signIn,
    others: ['Attempted to perform an unauthorized operation.'],
  },
  {
    number: 404,
    name: 'Not Found',
    meaning: 'The service does not know the address, or what it names is not there.',
    advice: address,
    others: [
      'The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.',
      'The requested URL was not found on this server.',
    ],
  },
  {
    number: 405,
    name: 'Method Not Allowed',
    meaning: 'The service does not offer this method at the address.',
    advice: 'Compare the method and the path of the operation with the documentation of the service.',
    others: ["The requested resource does not support http method '{0}'."],
  },
  {
    number: 406,
    name: 'Not Acceptable',
    meaning: 'The service cannot answer in the format that is asked for.',
    advice: 'Look at `produces` and at the header `Accept`.',
  },
  {
    number: 408,
    name: 'Request Timeout',
    meaning: 'The service waited too long for the request.',
    advice: 'Send less at a time, and try again.',
  },
  {
    number: 409,
    name: 'Conflict',
    meaning: 'What the request asks for does not go together with the state of the thing at the service.',
    advice: `Something may be there already, or may have been changed meanwhile. ${log}`,
  },
  {
    number: 410,
    name: 'Gone',
    meaning: 'What the address names was there once and is no longer.',
    advice: address,
  },
  {
    number: 412,
    name: 'Precondition Failed',
    meaning: 'A condition of the request, such as the version in `If-Match`, does not hold.',
    advice: 'Fetch the thing anew and send its present version.',
  },
  {
    number: 413,
    name: 'Payload Too Large',
    meaning: 'The request is larger than the service or the connector takes.',
    advice: 'Send less at a time.',
    others: ['Request Entity Too Large'],
  },
  {
    number: 414,
    name: 'URI Too Long',
    meaning: 'The address with its parameters is longer than the service takes.',
    advice: 'Send long values in the body, if the service takes them there.',
  },
  {
    number: 415,
    name: 'Unsupported Media Type',
    meaning: 'The service does not take the format of the body.',
    advice: 'Look at `consumes` and at the header `Content-Type`.',
  },
  {
    number: 422,
    name: 'Unprocessable Entity',
    meaning: 'The service could read what it was sent, and a value in it is not allowed.',
    advice: log,
  },
  {
    number: 429,
    name: 'Too Many Requests',
    meaning: 'There were too many calls in a short time.',
    advice: 'Call less often.',
  },
  { number: 500, name: 'Internal Server Error', meaning: 'The service stumbled over the request.', advice: log },
  {
    number: 501,
    name: 'Not Implemented',
    meaning: 'The service does not offer what the request asks for.',
    advice: 'Compare the method and the path of the operation with the documentation of the service.',
  },
  { number: 502, name: 'Bad Gateway', meaning: 'The service could not be reached or did not answer.', advice: log },
  {
    number: 503,
    name: 'Service Unavailable',
    meaning: 'The service is not there at the moment.',
    advice: 'Try again later.',
  },
  {
    number: 504,
    name: 'Gateway Timeout',
    meaning: 'The service took too long to answer.',
    advice: 'Fetch less at a time.',
  },
];

const source = 'https://www.rfc-editor.org/rfc/rfc9110#name-status-codes';

function statusMessage(id: string, { meaning, advice, others = [] }: Omit<Status, 'number' | 'name'>): OtherMessage {
  return { id: `http-${id}`, sentences: others, codes: [], meaning, advice, wraps: true, source };
}

const byNumber = new Map(statuses.map((status) => [status.number, statusMessage(`${status.number}`, status)]));

/** What is known of a number that nobody has described: whose fault it is. */
const byClass = new Map([
  [4, statusMessage('4xx', { meaning: 'The service refused the request.', advice: log })],
  [5, statusMessage('5xx', { meaning: 'The service stumbled over the request.', advice: log })],
]);

export const httpMessages: readonly OtherMessage[] = [...byNumber.values()];

/** Numbers of a network before the service, which could not reach it. */
const unreached = (number: number) => number >= 520 && number <= 530;

/** What an answer with this number means; nothing for answers that are no error. */
export function messageOfStatus(number: number): OtherMessage | undefined {
  return byNumber.get(unreached(number) ? 502 : number) ?? byClass.get(Math.floor(number / 100));
}

/** Names of statuses in one word, as programs of .NET print them, with their numbers. */
export const statusNumbers: ReadonlyMap<string, number> = new Map(
  statuses.map(({ name, number }) => [name.replaceAll(/\W/g, '').toLowerCase(), number]),
);

/** The names of statuses as a pattern, whether in one word or in several. */
export const statusNames = [
  ...statuses.map(({ name }) => name.replaceAll(/\W/g, '[ -]?')),
  'Gateway Time-out',
  'Service Temporarily Unavailable',
].join('|');
