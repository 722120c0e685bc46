/** Objects that people paste in place of the answer in which the error stands: inputs of a call, contents, empty lists. */
import type { OtherMessage } from './messages/other-message';

/** Said only where nothing else is: who pastes inputs and outputs asks about the outputs. */
const runInputs: OtherMessage = {
  id: 'run-inputs',
  sentences: [],
  codes: [],
  meaning:
    'These are the inputs of a call, as a run of a flow shows them or its definition has them. No error stands in them.',
  advice:
    'Open the run, choose _Show raw outputs_ of the same step, and copy these: the number of the answer and the message are there. Compare the inputs with what works on the test page.',
  source: 'https://learn.microsoft.com/power-automate/fix-flow-failures',
};

const contentOfFile: OtherMessage = {
  id: 'content-of-file',
  sentences: [],
  codes: [],
  meaning:
    'The service answered with a file, which a flow keeps as Base64 between `$content-type` and `$content`. No error stands in it.',
  advice:
    "Read it with `base64ToString(body('…')?['$content'])` before it is parsed. A service that means JSON has to say so with `Content-Type: application/json`.",
  source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-content-type',
};

const emptyList: OtherMessage = {
  id: 'empty-list',
  sentences: [],
  codes: [],
  meaning: 'The service answered well, with a list of nothing. No error stands in it.',
  advice:
    'Look at whose connection it is: a service lists what this account may see. Compare filters and parameters with a call that finds something.',
  source: 'https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html',
};

const registration: OtherMessage = {
  id: 'client-registration',
  sentences: [],
  codes: [],
  meaning: 'A sign-in service tells of an application that is registered with it: its id, and where it may return to.',
  advice:
    'Compare `redirect_uris` with the redirect URL on the security page of the connector. They have to be the same, sign by sign.',
  source: 'https://www.rfc-editor.org/rfc/rfc7591',
};

const host = /["']host["']\s*:\s*\{/;
/** How a run names the connector that it calls. */
const callee =
  /["'](?:connectionReferenceName|connectionName|apiId|runtimeUrl)["']\s*:|["']connection["']\s*:\s*\{\s*["'](?:name|referenceName)["']/;
const call = /["'](?:operationId|parameters|method|path|queries)["']\s*:/;

const kinds: ReadonlyArray<readonly [OtherMessage, ...RegExp[]]> = [
  [runInputs, host, callee, call],
  [contentOfFile, /["']\$content-type["']\s*:/, /["']\$content["']\s*:/],
  // Beside the list stand numbers and texts at most: in anything deeper, such as a definition, it is only a part.
  [emptyList, /^[^[\]{}]*\{[^[\]{}]*["'](?:value|items|results|data|records)["']\s*:\s*\[\s*\][^[\]{}]*\}\s*$/],
  [registration, /["']client_id["']\s*:/, /["']redirect_uris["']\s*:/],
];

/** What an object is that holds no error, if it is one of those. */
export function withoutError(text: string): OtherMessage | undefined {
  return kinds.find(([, ...parts]) => parts.every((part) => part.test(text)))?.[0];
}

/** Their messages, which are said only where nothing else is. */
export const messagesWithoutError: readonly OtherMessage[] = kinds.map(([message]) => message);
