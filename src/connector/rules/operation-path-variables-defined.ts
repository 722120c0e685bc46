/** Each variable of a path gets its value from a parameter; without one the address cannot be built. */
import type { OperationView } from '../model/operation';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { variableNames } from './path-variables';
import { defineRule, type NodeEditor } from './rule';
import { sources } from './sources';
import { wordsOfId } from './text';

export const rule = defineRule({
  id: 'operation-path-variables-defined',
  title: 'Every variable of a path has a parameter',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationMissingPathParameter',
      message: "The operation '{0}' does not define the '{1}' parameter which is required by the path.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation(operation: OperationView) {
      const { node, name, template, parameters, pathItem } = operation;
      // An unreadable or dangling entry may be the one that seems to be missing.
      if (node.damaged || pathItem.damaged || hasUnread(operation)) return;
      for (const variable of new Set(variableNames(template.replace(/\?.*/, '')))) {
        const own = parameters.filter((parameter) => parameter.name === variable);
        if (own.some(({ location }) => location === 'path')) continue;
        const elsewhere = own[0]?.location;
        const place = own[0]?.site.get('in');
        report(node, {
          message: `${name} has no path parameter \`${variable}\`, which its path \`${template}\` asks for.`,
          help:
            elsewhere === undefined
              ? `Add a parameter with \`"name": "${variable}"\` and \`"in": "path"\`.`
              : `A parameter of that name is there, but with \`"in": "${elsewhere}"\`.`,
          values: [name, variable],
          fixes:
            elsewhere === undefined
              ? [{ title: `Add the parameter \`${variable}\``, kind: 'review', edits: [added(edit, node, variable)] }]
              : place === undefined || !/^(query|header|formData|body)$/.test(elsewhere)
                ? []
                : [{ title: 'Write `path`', kind: 'review', edits: [edit.replace(place, 'path')] }],
        });
      }
    },
  }),
});

function hasUnread({ node, pathItem, parameters }: OperationView): boolean {
  const listed = node.array('parameters').length;
  const own = parameters.filter(({ shared }) => !shared).length;
  if (own < listed) return true;
  return pathItem.array('parameters').some((site) => site.has('$ref') && !parameters.some((it) => it.site === site));
}

function added(edit: NodeEditor, operation: JsonNode, variable: string) {
  const words = wordsOfId(variable);
  const parameter = {
    name: variable,
    in: 'path',
    required: true,
    type: 'string',
    'x-ms-summary': words,
    description: `${words}.`,
    'x-ms-url-encoding': 'single',
  };
  const list = operation.get('parameters');
  return list?.kind === 'array'
    ? edit.append(list, parameter)
    : edit.insert(operation, 'parameters', [parameter], 'description');
}
