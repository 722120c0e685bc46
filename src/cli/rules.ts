/** `rules`: what the engine checks. */
import { homepage } from '../../package.json';
import { catalogue, rulePage } from '../connector';
import type { RulesCommand } from './commands';
import { print } from './print';

/** Runs the command and returns the exit code. */
export function listRules({ format }: RulesCommand): number {
  print(format === 'json' ? asJson() : asText());
  return 0;
}

function asJson(): string {
  const rules = catalogue.map(({ id, title, severity, origin, official, fixable }) => ({
    id,
    title,
    severity,
    origin,
    official: official.map(({ code }) => code),
    fixable,
    url: rulePage(homepage, id),
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}

function asText(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const rows = catalogue.map(({ id, severity, title }) => {
    const levels = `${severity.custom}/${severity.certified}/${severity.independent}`;
    return `${id.padEnd(width)}  ${levels.padEnd(23)}  ${title.replaceAll('`', '')}`;
  });
  const head = `${'rule'.padEnd(width)}  ${'custom/certified/indep.'.padEnd(23)}  how it should be`;
  return `${[head, ...rows].join('\n')}\n`;
}
