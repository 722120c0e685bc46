/** Changes of answers as a whole: which code a success has, and whether its fields are described. */
import type { Facts } from './change';
import { addVersion, nothingToDo } from './words';

export const answerKinds = {
  removed: {
    id: 'answer-removed',
    verdict: 'breaking',
    why: 'Steps use the fields of this answer. The designer no longer knows them.',
    instead: `Describe the answer as before. ${addVersion}`,
  },
  codeChanged: {
    id: 'answer-code-changed',
    verdict: 'risky',
    why: 'A flow that looks at the status code, for example in a condition, expects the old one.',
    instead: 'Go on answering with the old code, if the service can.',
  },
  described: {
    id: 'answer-described',
    verdict: 'safe',
    why: 'Makers can use its fields now.',
    instead: nothingToDo,
  },
} as const satisfies Record<string, Facts>;
