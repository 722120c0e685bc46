/** Answers by number, in the words of the programs that print them. What stands beside them usually says more. */
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

const statuses: readonly Status[] = [
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
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
      'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
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
    advice:
      'Compare `host`, `basePath` and the path with the documentation, and look at the encoding of path parameters.',
  },
  {
    number: 405,
    name: 'Method Not Allowed',
    meaning: 'The service does not offer this method at the address.',
    advice: 'Compare the method and the path of the operation with the documentation of the service.',
  },
  {
    number: 406,
    name: 'Not Acceptable',
    meaning: 'The service cannot answer in the format that is asked for.',
    advice: 'Look at `produces` and at the header `Accept`.',
  },
  {
    number: 413,
    name: 'Payload Too Large',
    meaning: 'The request is larger than the service or the connector takes.',
    advice: 'Send less at a time.',
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

export const httpMessages: readonly OtherMessage[] = statuses.map(({ number, name, meaning, advice, others = [] }) => ({
  id: `http-${number}`,
  sentences: [
    `Operation failed (${number})`,
    `Status (${number})`,
    `statusCode: ${number}`,
    ...others,
    `Request failed with status code ${number}`,
    `Response status code does not indicate success: ${number} (${name}).`,
    `The remote server returned an error: (${number}) ${name}.`,
    `HTTP Error ${number}: ${name}`,
    `failed with status code '${name.replaceAll(' ', '')}'`,
  ],
  codes: [],
  meaning,
  advice,
  wraps: true,
}));
