/** A pattern that does not compile stops the import. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The service compiles patterns with .NET. What only .NET knows becomes its nearest relative before the trial here. */
const dotNetOnly: ReadonlyArray<readonly [RegExp, string]> = [
  [/\(\?#[^)]*\)/g, ''],
  [/\(\?[a-z]*(?:-[a-z]+)?\)/gi, ''],
  [/\(\?(?:[a-z]+(?:-[a-z]+)?|-[a-z]+):/gi, '(?:'],
  [/\(\?>/g, '(?:'],
  [/\(\?'[\w-]+'/g, '(?:'],
  [/\(\?<(?![=!])[\w-]*>/g, '(?:'],
];

/** Whether a pattern compiles, or holds what cannot be judged here. */
function compiles(pattern: string): boolean {
  // Conditional groups and free spacing have no relative.
  if (isRegExp(pattern) || /\(\?(?:\(|[imns]*x)/.test(pattern)) return true;
  return isRegExp(dotNetOnly.reduce((text, [from, to]) => text.replace(from, to), pattern));
}

function isRegExp(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

export const rule = defineRule({
  id: 'pattern-valid',
  title: 'A `pattern` is a regular expression that compiles',
  files: ['definition'],
  // About 200 patterns in accepted connectors, and none is broken.
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'PatternShouldBeValidRegularExpression',
      message: "The 'pattern' value should be a valid regular expression.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    value(value: JsonNode) {
      const node = value.get('pattern');
      if (typeof node?.value !== 'string' || compiles(node.value)) return;
      report(node, {
        message: `\`pattern\` is \`${node.value}\`; a regular expression that compiles is expected.`,
        help: 'Look for a bracket that does not close and for a `*`, `+` or `?` with nothing before it.',
      });
    },
  }),
});
