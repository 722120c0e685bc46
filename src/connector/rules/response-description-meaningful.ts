/** "200" under 200 says nothing. Reviewers send back descriptions that repeat the code or the wizard's placeholder. */
import type { JsonNode } from '../text/json-node';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** What stands for "nobody wrote anything here". */
const placeholder = /^(?:\d{3}|default|default response|response|description|string|todo|tbd)[.!]?$/i;

/** What a code means, for a first proposal. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['200', 'The operation succeeded.'],
  ['201', 'The item was created.'],
  ['202', 'The request was accepted and is being processed.'],
  ['204', 'The operation succeeded and returns nothing.'],
  ['400', 'The request is not valid.'],
  ['401', 'The connection is not signed in.'],
  ['403', 'The connection may not do this.'],
  ['404', 'The item was not found.'],
  ['409', 'The item was changed by someone else.'],
  ['429', 'Too many requests were sent.'],
  ['500', 'The service failed.'],
]);

export const rule = defineRule({
  id: 'response-description-meaningful',
  title: 'The description of a response says what the response means',
  files: ['definition'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.codingStandards, pullRequest(549), pullRequest(942)],
  fixable: 'review',
  check: ({ report, edit }) => {
    // Operations may share a response.
    const seen = new Set<JsonNode>();
    return {
      operation({ responses, name }) {
        for (const { code, node } of responses) {
          const description = node?.get('description');
          const text = description?.asString?.trim() ?? '';
          // A response named `default` is itself the placeholder, and other rules speak of it.
          if (code === 'default' || description === undefined || !placeholder.test(text)) continue;
          if (seen.has(description)) continue;
          seen.add(description);
          const proposal = meanings.get(code);
          report(description, {
            message: `The response ${code} of ${name} is described as "${text}"; a sentence that says what it means is expected.`,
            fixes:
              proposal === undefined
                ? []
                : [{ title: `Use "${proposal}"`, kind: 'review', edits: [edit.replace(description, proposal)] }],
          });
        }
      },
    };
  },
});
