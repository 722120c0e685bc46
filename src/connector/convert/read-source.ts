/** From the text of a source to plain values: JSON by the engine's own parser, YAML by the package. */
import { parseDocument } from 'yaml';
import { LineIndex, type TextRange } from '../text/line-index';
import { parseJson } from '../text/parse-json';
import { yamlNesting } from './nesting';

export interface ReadSource {
  readonly value: unknown;
  /** Why nothing could be read, with line and column. */
  readonly problem: string | undefined;
}

/** Bounds on a source, in characters: what is below them is read within seconds on a phone of today. */
export const sourceBounds = { json: 16 * 2 ** 20, yaml: 4 * 2 ** 20 } as const;

const deepest = 200;
/** The count takes brackets in texts along, so it allows more than the tree may have. */
const deepestText = 500;
const mostValues = 4_000_000;

const tooDeep = `The source is nested more than ${deepest} deep; less is expected.`;

/** Reads JSON or YAML. Never throws. */
export function readSource(text: string): ReadSource {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return failed('The source is empty; JSON or YAML is expected.');
  const isJson = /^\s*[{[]/.test(plain);
  const most = isJson ? sourceBounds.json : sourceBounds.yaml;
  if (plain.length > most)
    return failed(
      `The source has ${(plain.length / 2 ** 20).toFixed(1)} MB of text; ${isJson ? 'JSON' : 'YAML'} is read up to ${most / 2 ** 20} MB. Take out the parts that the connector does not need first.`,
    );
  return isJson ? readJson(plain) : readYaml(plain);
}

function readJson(text: string): ReadSource {
  if (text.length > sourceBounds.yaml) return readLargeJson(text);
  const { root, problems } = parseJson(text);
  const [first] = problems;
  if (first === undefined && root !== undefined) return { value: root.toValue(), problem: undefined };
  // `{a: 1}` is YAML although it starts like JSON.
  const yaml = readYaml(text);
  if (yaml.problem === undefined) return yaml;
  return failed(placed(text, first));
}

/** The engine's own parser explains every mistake, which takes too long where there may be millions. */
function readLargeJson(text: string): ReadSource {
  try {
    const value: unknown = JSON.parse(text);
    const tooMuch = excess(value);
    return tooMuch === undefined ? { value, problem: undefined } : failed(tooMuch);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0);
    return failed(placed(text, { message: 'This is not JSON.', range: { start: at, end: at } }));
  }
}

function placed(text: string, problem: { readonly message: string; readonly range: TextRange } | undefined): string {
  const { line, column } = new LineIndex(text).positionAt(problem?.range.start ?? 0);
  return `Line ${line}, column ${column}: ${problem?.message ?? 'This is not JSON.'}`;
}

function readYaml(text: string): ReadSource {
  if (yamlNesting(text) > deepestText) return failed(tooDeep);
  try {
    const document = parseDocument(text, { merge: true, prettyErrors: false, logLevel: 'silent', stringKeys: true });
    const [error] = document.errors;
    if (error !== undefined) {
      const { line, column } = new LineIndex(text).positionAt(error.pos[0]);
      return failed(`Line ${line}, column ${column}: this is not YAML that can be read. ${error.message}.`);
    }
    const value: unknown = document.toJS();
    const tooMuch = excess(value);
    return tooMuch === undefined ? { value, problem: undefined } : failed(tooMuch);
  } catch (error) {
    // Rings of aliases and nesting without end show only when values are made of them.
    return failed(`The YAML could not be read. ${error instanceof Error ? error.message : ''}`.trim());
  }
}

/** Aliases can stand for themselves, or for more than memory holds. */
function excess(root: unknown): string | undefined {
  let left = mostValues;
  let problem: string | undefined;
  const visit = (value: unknown, depth: number): void => {
    left--;
    if (problem !== undefined || typeof value !== 'object' || value === null) return;
    if (depth > deepest) problem = tooDeep;
    else if (left < 0) problem = `The source has more than ${mostValues} values; fewer are expected.`;
    else for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(root, 0);
  return problem;
}

function failed(problem: string): ReadSource {
  return { value: undefined, problem };
}
