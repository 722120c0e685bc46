/** Two steps of one name look the same in the list of actions. */
import type { OperationView } from '../model/operation';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-summary-unique',
  title: 'No two visible operations have the same summary',
  files: ['definition'],
  severity: reviewed,
  origin: 'advice',
  official: [],
  sources: [sources.submission, sources.stringGuidance],
  fixable: false,
  check: ({ report }) => {
    const seen = new Map<string, OperationView>();
    return {
      operation(operation) {
        const { node, name, isInternal } = operation;
        const summary = node.get('summary');
        const text = summary?.asString?.trim() ?? '';
        // The designer does not offer deprecated operations, so an old version may keep the name of the new one.
        if (isInternal || node.get('deprecated')?.value === true || summary === undefined || text === '') return;
        const first = seen.get(text.toLowerCase());
        if (first === undefined) {
          seen.set(text.toLowerCase(), operation);
          return;
        }
        report(summary, {
          message: `The operations ${first.name} and ${name} have the same summary, "${text}".`,
          help: 'Say in each summary what sets the operation apart, such as "Get a book by title".',
        });
      },
    };
  },
});
