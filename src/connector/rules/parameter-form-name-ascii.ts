/** The names of form fields are written into headers, which hold ASCII. */
import type { ParameterView } from '../model/parameter';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const ascii = /^[\0-\x7f]*$/;

export const rule = defineRule({
  id: 'parameter-form-name-ascii',
  title: 'The name of a form parameter has ASCII characters only',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'InvalidFormDataParameterName',
      message:
        "The form data parameter name '{0}' is invalid. All characters must be part of the US-ASCII character set.",
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    parameter({ node, name, location }: ParameterView) {
      if (location !== 'formData' || name === undefined || ascii.test(name)) return;
      const foreign = [...name].find((character) => !ascii.test(character)) ?? '';
      report(node.get('name') ?? node, {
        message: `The form parameter \`${name}\` has \`${foreign}\` in its name; letters, digits and signs of ASCII are expected.`,
        help: 'The name must be the one that the service reads. What makers see is `x-ms-summary`, where every character is welcome.',
        values: [name],
      });
    },
  }),
});
