/** Nothing in a preview is more final than the preview itself. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'operation-status-not-ahead',
  title: 'An operation is not in production before its connector is',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'OperationStatusAheadOfConnector',
      message: "The operation '{0}' cannot be in a Production status ahead of the connector.",
    },
  ],
  sources: [sources.swaggerValidator, sources.versioning],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const own = definition.root.object('info')?.object('x-ms-api-annotation')?.string('status');
      if (own !== 'Preview') return;
      for (const { operation, annotation } of annotatedOperations(definition)) {
        const status = annotation.get('status');
        if (status?.value !== 'Production') continue;
        report(status, {
          message: `${operation.name} is in production, but the connector is a preview.`,
          values: [operation.name],
          fixes: [{ title: 'Make it a preview', kind: 'review', edits: [edit.replace(status, 'Preview')] }],
        });
      }
    },
  }),
});
