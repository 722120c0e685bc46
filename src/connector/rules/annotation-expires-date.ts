/** The day on which an operation ends has to be a day that a program can read. */
import type { DefinitionModel } from '../model/definition';
import { annotatedOperations } from './annotations';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** A date of ISO 8601, with or without a time. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function isDate(text: string): boolean {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

export const rule = defineRule({
  id: 'annotation-expires-date',
  title: '`expires` is a date',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.versioning, sources.definitionSchema],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, annotation } of annotatedOperations(definition)) {
        const expires = annotation.get('expires');
        if (expires?.asString === undefined || isDate(expires.asString)) continue;
        report(expires, {
          message: `\`expires\` of ${operation.name} is \`${expires.asString}\`; a date such as \`2027-06-30\` is expected.`,
        });
      }
    },
  }),
});
