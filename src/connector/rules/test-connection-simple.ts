/** The test of a connection runs by itself: it has nobody to ask, and it should change nothing. */
import type { DefinitionModel } from '../model/definition';
import { ofParameter } from '../model/inputs';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'test-connection-simple',
  title: 'The test of a connection is a GET operation that needs no input',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.testConnection],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      const test = definition.root.object('x-ms-capabilities')?.object('testConnection');
      const id = test?.get('operationId');
      const target = typeof id?.value === 'string' ? definition.operationById(id.value) : undefined;
      if (test === undefined || id === undefined || target === undefined) return;
      if (target.method !== 'get') {
        report(id, {
          message: `The test of a connection calls ${target.name}, a ${target.method.toUpperCase()} operation; GET is expected, because a test changes nothing.`,
        });
      }
      const passed = test.object('parameters');
      for (const { name, value } of passed?.members ?? []) {
        if (value === undefined) continue;
        // A name may mean a property of the body as well.
        if (!target.parameters.some((parameter) => parameter.name === name || parameter.location === 'body')) {
          report(value, {
            message: `The test of a connection passes \`${name}\` to ${target.name}, which has no such parameter.`,
          });
        }
        if (value.kind !== 'object') continue;
        report(value, {
          message: `\`${name}\` of the test of a connection is an object; a fixed value is expected, because no maker is there to ask.`,
        });
      }
      for (const parameter of target.parameters) {
        const { required, hasDefault } = ofParameter(definition, parameter);
        const name = parameter.name ?? '';
        if (!required || hasDefault || passed?.has(name) === true) continue;
        report(test, {
          message: `The test of a connection calls ${target.name} without \`${name}\`, which it requires.`,
          help: 'Pass a fixed value in `parameters`, or test with an operation that needs none.',
        });
      }
    },
  }),
});
