/** GET and HEAD requests are sent without a body. */
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-fetch-without-body',
  title: 'A GET or HEAD operation has no body and no form fields',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'BodyOrFormDataParameterInFetchOperationNotAllowed',
      message: 'Body or form data parameters are not supported in a fetch operation.',
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name, method, parameters }: OperationView) {
      if (method !== 'get' && method !== 'head') return;
      for (const { site, name: parameter, location, shared } of parameters) {
        if (location !== 'body' && location !== 'formData') continue;
        report(shared ? node : site, {
          message: `${name} is a ${method.toUpperCase()} operation with the ${location === 'body' ? 'body' : 'form'} parameter \`${parameter ?? ''}\`${shared ? ' of its path' : ''}; the platform sends none.`,
          help: 'Use query parameters, or POST if the service answers to it.',
        });
      }
    },
  }),
});
