// Every profile, sign-in, trigger and code together: what comes out has nothing at error level.
import { describe, expect, it } from 'vitest';
import { lint, profiles } from '../../../src/connector';
import { connectorFiles, generatePackage } from '../../../src/connector/generate';
import { authentications, baseAnswers, codes, triggers } from './sample-answers';

/** What stands in a warning because it is a fact about the service or the choice, and no text could mend it. */
const choices: ReadonlySet<string> = new Set([
  // Independent publishers may choose OAuth, and have to hear that it is not taken at present.
  'oauth-not-for-independent',
  // The provider is in the platform's list, but for Microsoft alone.
  'oauth-first-party-only-microsoft',
]);

const combinations = profiles.flatMap((profile) =>
  Object.keys(authentications).flatMap((way) =>
    Object.keys(triggers).flatMap((trigger) =>
      Object.keys(codes).map((code) => [profile, way, trigger, code] as const),
    ),
  ),
);

describe('a generated connector', () => {
  it.each(combinations)('%s, %s, %s, %s', (kind, way, trigger, code) => {
    const authentication = authentications[way];
    if (authentication === undefined) throw new Error(way);
    const generated = generatePackage({
      ...baseAnswers,
      kind,
      authentication,
      triggers: triggers[trigger],
      code: codes[code],
    });
    const { diagnostics } = lint(connectorFiles(generated), { profile: kind });
    const left = diagnostics.filter(({ severity, rule }) => severity !== 'hint' && !choices.has(rule));
    expect(left.map(({ rule, file, pointer, message }) => `${rule} ${file} ${pointer} ${message}`).join('\n')).toBe('');
  });
});
