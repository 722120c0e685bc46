/** What has to be known to begin a configuration: asked one after the other, or taken from flags. */
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../../convert/json';
import { connectorCategories } from '../../model/connector-categories';
import { profiles } from '../../profile';
import { formatPointer, parsePointer } from '../../text/json-pointer';
import { readAnswers } from '../read-answers';
import { operationOf, signInOf, signIns } from './shorthand';

export interface Question {
  /** The flag without dashes. */
  readonly flag: string;
  readonly pointer: string;
  readonly words: string;
  /** What is taken where nothing is said, if it can be told from the other answers; left out: somebody has to say it. */
  readonly standIn?: (draft: JsonObject) => string | undefined;
  /** From what was typed to the answer, or a sentence. Left out: the text itself. */
  readonly read?: (typed: string) => { readonly value: unknown } | { readonly problem: string };
}

const general = (draft: JsonObject) => objectOf(draft.general);
const homeOf = (draft: JsonObject) => {
  const host = textOf(objectOf(draft.service).host);
  return host === undefined ? undefined : `https://${host}`;
};
const list = (typed: string) => ({
  value: typed
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
});

/** In the order in which they are asked. */
export const questions: readonly Question[] = [
  { flag: 'kind', pointer: '/kind', words: `For whom (${profiles.join(', ')})`, standIn: () => 'custom' },
  { flag: 'name', pointer: '/general/name', words: 'Name of the connector' },
  {
    flag: 'description',
    pointer: '/general/description',
    words: 'What it is good for, in 30 to 500 characters',
    standIn: (draft) => `Calls ${textOf(general(draft).name) ?? 'the service'} from flows and apps.`,
  },
  {
    flag: 'host',
    pointer: '/service/host',
    words: 'Host of the service, such as api.example.com',
  },
  { flag: 'base-path', pointer: '/service/basePath', words: 'What all paths start with', standIn: () => '/' },
  {
    flag: 'publisher',
    pointer: '/general/publisher',
    words: 'Publisher',
    standIn: (draft) => textOf(general(draft).name),
  },
  {
    flag: 'contact',
    pointer: '/general/contact/name',
    words: 'Who answers questions',
    standIn: (draft) => textOf(general(draft).publisher),
  },
  { flag: 'website', pointer: '/general/website', words: 'Website of the service', standIn: homeOf },
  { flag: 'privacy-policy', pointer: '/general/privacyPolicy', words: 'Privacy policy', standIn: homeOf },
  {
    flag: 'categories',
    pointer: '/general/categories',
    words: `Categories (${connectorCategories.join(', ')})`,
    standIn: () => 'Data',
    read: list,
  },
  {
    flag: 'auth',
    pointer: '/authentication',
    words: `How makers sign in (${Object.values(signIns)
      .map(({ form }) => form)
      .join(' | ')})`,
    standIn: () => 'none',
    read: signInOf,
  },
];

export const operationWords = 'An operation, such as "get /ships List ships"';

/** The value at a pointer, or `undefined`. */
export function answerAt(draft: unknown, pointer: string): unknown {
  return (parsePointer(pointer) ?? []).reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined),
    draft,
  );
}

/** The draft with a value at a pointer of member names. */
export function withAnswer(draft: JsonObject, pointer: string, value: unknown): JsonObject {
  const [token = '', ...rest] = parsePointer(pointer) ?? [];
  const inner = rest.length === 0 ? value : withAnswer(objectOf(draft[token]), formatPointer(rest), value);
  return { ...draft, [token]: inner };
}

/** The draft with what was typed, or what is wrong with it in a sentence. */
export function answered(
  draft: JsonObject,
  { pointer, read }: Pick<Question, 'pointer' | 'read'>,
  typed: string,
): { readonly draft: JsonObject } | { readonly problem: string } {
  const meant = read === undefined ? { value: typed.trim() } : read(typed);
  if ('problem' in meant) return meant;
  const next = withAnswer(draft, pointer, meant.value);
  const problem = problemAt(next, pointer);
  return problem === undefined ? { draft: next } : { problem };
}

/** The draft with an operation more. */
export function withOperation(
  draft: JsonObject,
  line: string,
): { readonly draft: JsonObject } | { readonly problem: string } {
  const meant = operationOf(line);
  if ('problem' in meant) return meant;
  const all = [...listOf(draft.operations), meant.value];
  const next = { ...draft, operations: all };
  const problem = problemAt(next, `/operations/${all.length - 1}`);
  return problem === undefined ? { draft: next } : { problem };
}

/** The first mistake at a place of the draft or below it. */
function problemAt(draft: JsonObject, pointer: string): string | undefined {
  const { problems } = readAnswers(JSON.stringify(draft));
  return problems.find((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`))?.message;
}
