/** Inputs of a call, as a run shows them: people paste them in place of the outputs, in which the error stands. */
import type { OtherMessage } from './messages/other-message';

/** Said only where nothing else is: who pastes inputs and outputs asks about the outputs. */
export const runInputs: OtherMessage = {
  id: 'run-inputs',
  sentences: [],
  codes: [],
  meaning:
    'These are the inputs of a call, as a run of a flow shows them or its definition has them. No error stands in them.',
  advice:
    'Open the run, choose _Show raw outputs_ of the same step, and copy these: the number of the answer and the message are there. Compare the inputs with what works on the test page.',
  source: 'https://learn.microsoft.com/power-automate/fix-flow-failures',
};

const host = /["']host["']\s*:\s*\{/;
/** How a run names the connector that it calls. */
const callee =
  /["'](?:connectionReferenceName|connectionName|apiId|runtimeUrl)["']\s*:|["']connection["']\s*:\s*\{\s*["'](?:name|referenceName)["']/;
const call = /["'](?:operationId|parameters|method|path|queries)["']\s*:/;

/** Whether a text is an object with what a step hands over to a connector. */
export function isOfRunInputs(text: string): boolean {
  return host.test(text) && callee.test(text) && call.test(text);
}
