/** Examples in a lesson that can be opened in the validator: whole definitions, and fragments of the sample connector. */
import type { Code } from 'mdast';
import { type Profile, profiles } from '../../connector';
import { composeExample, type Example } from '../rule-docs/example';
import type { Tell } from './problem';

export interface LessonExample {
  readonly example: Example;
  readonly profile: Profile;
  /** The rules that give errors or warnings, as the lesson claims. */
  readonly finds: readonly string[];
  /** Line of the fence, from 1. */
  readonly line: number;
}

const noBytes = { absent: false, bom: false, utf16: false, size: 0 };
const definitionFile = 'apiDefinition.swagger.json';
const words = /^(?:definition|(?:at|file|profile|finds|title)=.*)$/;

/** The words after the language of a fence; a title between quotes is one word. */
function wordsOf(meta: string): string[] {
  return meta.match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
}

/** Whether a fence of code can be opened in the validator. */
export function isExample({ lang, meta }: Code): boolean {
  return lang === 'json' && wordsOf(meta ?? '').some((word) => word === 'definition' || word.startsWith('at='));
}

/** Reads a fence for which `isExample` holds. */
export function readExample(node: Code, tell: Tell): LessonExample | undefined {
  const line = node.position?.start.line ?? 1;
  let wrong = false;
  const complain = (message: string) => {
    wrong = true;
    tell(line, 1, message);
  };
  const list = wordsOf(node.meta ?? '');
  const value = (name: string) => list.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  for (const word of list.filter((one) => !words.test(one))) {
    complain(`The word "${word}" is not known here; there are definition, at=, file=, profile=, finds=, title=.`);
  }
  const at = value('at');
  if (at !== undefined && list.includes('definition'))
    complain('A fence is a whole "definition" or has "at=", not both.');
  if (at !== undefined && !at.startsWith('/')) complain(`"at=${at}" must be a JSON pointer that begins with a slash.`);
  const wanted = value('profile');
  const profile = profiles.find((name) => name === wanted);
  if (wanted !== undefined && profile === undefined) {
    complain(`There is no profile "${wanted}"; there are ${profiles.join(', ')}.`);
  }
  if (wrong) return undefined;
  const finds = (value('finds') ?? '').split(',').filter((id) => id !== '');
  const example: Example = {
    kind: finds.length > 0 ? 'incorrect' : 'correct',
    code: node.value,
    file: value('file') ?? definitionFile,
    at,
    profile,
    repeat: 1,
    bytes: noBytes,
    icon: undefined,
    listing: false,
    line,
  };
  // A fragment stands in the sample, which is fit for certification; a definition of its own is a learner's.
  return { example, profile: profile ?? (at === undefined ? 'custom' : 'certified'), finds, line };
}

/** The files that the validator opens: the definition alone, or the sample with the fragment in it. */
export function exampleFiles(
  { example }: LessonExample,
  sample: ReadonlyMap<string, string>,
): Map<string, string | Uint8Array> {
  return example.at === undefined ? new Map([[example.file, `${example.code}\n`]]) : composeExample(example, sample);
}
