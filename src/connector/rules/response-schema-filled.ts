/** An empty schema promises an answer and says nothing about it. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { reviewed } from './levels';
import { isSuccess } from './response-codes';
import { defineRule } from './rule';
import { saysSomething } from './schema-content';
import { pullRequest, sources } from './sources';

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
    definition(definition: DefinitionModel) {
      // Operations may share a response.
      const seen = new Set<JsonNode>();
      for (const { name, isInternal, responses } of definition.operations) {
        if (isInternal) continue;
        for (const { code, node, site } of responses) {
          const schema = isSuccess(code) ? node?.get('schema') : undefined;
          if (schema?.kind !== 'object' || seen.has(schema)) continue;
          seen.add(schema);
          const meant = definition.resolve(schema);
          if (meant?.kind !== 'object' || meant.damaged || saysSomething(meant)) continue;
          // On 200 and 201 the designer wants a schema, so there the only cure is to describe the answer.
          const needless = node === site && meant === schema && code !== '200' && code !== '201';
          report(schema, {
            message: `The schema of the response ${code} of ${name} is empty; the fields of the answer are expected.`,
            help:
              meant === schema
                ? 'Describe the answer, or remove the schema if there is none.'
                : `\`${schema.string('$ref')}\` is an object without properties. Describe it, or remove the schema if there is no answer.`,
            fixes: needless ? [{ title: 'Remove the empty schema', kind: 'review', edits: edit.remove(schema) }] : [],
          });
        }
      }
    },
  }),
});
