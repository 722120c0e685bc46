/** From the text of a source to plain values: JSON by the engine's own parser, YAML by the package. */
import { parseDocument } from 'yaml';
import { LineIndex } from '../text/line-index';
import { parseJson } from '../text/parse-json';

export interface ReadSource {
  readonly value: unknown;
  /** Why nothing could be read, with line and column. */
  readonly problem: string | undefined;
}

const deepest = 200;
const mostValues = 2_000_000;

/** Reads JSON or YAML. Never throws. */
export function readSource(text: string): ReadSource {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return failed('The source is empty; JSON or YAML is expected.');
  return /^\s*[{[]/.test(plain) ? readJson(plain) : readYaml(plain);
}

function readJson(text: string): ReadSource {
  const { root, problems } = parseJson(text);
  const [first] = problems;
  if (first === undefined && root !== undefined) return { value: root.toValue(), problem: undefined };
  // `{a: 1}` is YAML although it starts like JSON.
  const yaml = readYaml(text);
  if (yaml.problem === undefined) return yaml;
  const { line, column } = new LineIndex(text).positionAt(first?.range.start ?? 0);
  return failed(`Line ${line}, column ${column}: ${first?.message ?? 'This is not JSON.'}`);
}

function readYaml(text: string): ReadSource {
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
    if (depth > deepest) problem = `The source is nested more than ${deepest} deep; less is expected.`;
    else if (left < 0) problem = `The source has more than ${mostValues} values; fewer are expected.`;
    else for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(root, 0);
  return problem;
}

function failed(problem: string): ReadSource {
  return { value: undefined, problem };
}
