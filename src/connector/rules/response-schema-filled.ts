/** An empty schema promises an answer and says nothing about it. */
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

/** Whether a schema tells anything about a value: its fields, its items, its type, or where to ask for them. */
function saysSomething(schema: JsonNode): boolean {
  const type = schema.string('type');
  if (type !== undefined && type !== 'object') return true;
  return schema.members.some(
    ({ name, value }) =>
      (name === 'properties' && value?.members.length !== 0) ||
      name.startsWith('x-ms-dynamic-') ||
      ['$ref', 'additionalProperties', 'allOf', 'items', 'format', 'enum'].includes(name),
  );
}

export const rule = defineRule({
  id: 'response-schema-filled',
  title: 'The schema of a successful response says what it holds',
  files: ['definition'],
  // Reviewers refuse it in new connectors; nine in a hundred accepted ones have it.
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission, pullRequest(1316), pullRequest(2145)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, isInternal, responses }: OperationView) {
      if (isInternal) return;
      for (const { code, node } of responses) {
        const schema = /^2\d\d$/.test(code) ? node?.get('schema') : undefined;
        if (schema?.kind !== 'object' || schema.damaged || saysSomething(schema)) continue;
        report(schema, {
          message: `The schema of ${code} of ${name} is empty; the fields of the answer are expected.`,
          help: 'Describe the answer, or remove the schema if there is none.',
          fixes: [{ title: 'Remove the empty schema', kind: 'review', edits: edit.remove(schema) }],
        });
      }
    },
  }),
});
