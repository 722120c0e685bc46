/** A request has one body. */
import type { OperationView } from '../model/operation';
import type { EffectiveParameter } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-one-body',
  title: 'An operation has one body parameter at most',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'OperationParametersContainMultipleBodyParameters',
      message: "Operation can have only one body parameter. Path: paths['{0}'].{1}.parameters[{2}]",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    operation({ name, method, template, parameters }: OperationView) {
      const bodies = parameters.filter(({ location }) => location === 'body');
      if (bodies.length < 2) return;
      const own = bodies.filter(({ shared }) => !shared);
      const [first] = own;
      // Two bodies in the list of the path are `path-one-body`'s matter.
      if (first === undefined) return;
      const tell = ({ site }: EffectiveParameter, message: string) =>
        report(site, {
          message,
          help: 'Make both properties of one body schema.',
          // The sentence is that of the import, which sees the path with the platform's prefix.
          values: [`/{connectionId}${template}`, method, Number(site.key)],
        });
      if (own.length === 1) tell(first, `${name} has a body parameter, and its path lists another; one is expected.`);
      for (const extra of own.slice(1)) tell(extra, `${name} has a second body parameter; one at most is expected.`);
    },
  }),
});
