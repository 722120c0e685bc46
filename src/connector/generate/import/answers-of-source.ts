/** From an API description, a collection, a command or an example to answers: converted first, then imported. */
import { convert, definitionText } from '../../convert/convert';
import { compact, type JsonObject, objectOf, textOf } from '../../convert/json';
import { readSource } from '../../convert/read-source';
import type { Remark } from '../../convert/remarks';
import type { Profile } from '../../profile';
import type { SourceKind } from '../../source-kinds';
import { rewriteJson } from '../../text/json-rewrite';
import { parseJson } from '../../text/parse-json';
import { answersOf } from './answers-of';
import { importSignIn } from './authentication';
import { withoutSecurity } from './sign-in-sides';

export interface AnswersOfSource {
  readonly from: SourceKind | undefined;
  /** A configuration as plain JSON; `undefined` where the source cannot be read. */
  readonly answers: JsonObject | undefined;
  readonly problem: string | undefined;
  /** What the conversion has lost or changed, with places in the source. */
  readonly remarks: readonly Remark[];
  readonly notes: readonly string[];
}

/** Converts a source, or several examples, into a configuration. Never throws on bad input. */
export function answersOfSource(
  texts: readonly string[],
  from: SourceKind | 'auto' = 'auto',
  kind: Profile = 'custom',
): AnswersOfSource {
  const { definition, problem, remarks, from: found } = convert(texts, from);
  if (definition === undefined) return { from: found, answers: undefined, problem, remarks, notes: [] };
  if (found === 'example') return { from: found, answers: exampleAnswers(texts, kind), problem, remarks, notes: [] };
  const [text = ''] = texts;
  // Of a definition that is JSON already, the form stays.
  const written = found === 'swagger2' && parseJson(text).problems.length === 0 ? text : definitionText(definition);
  // The sign-in is made of the answers, so that both files agree about it.
  const bare = rewriteJson(written, withoutSecurity(definition));
  const imported = answersOf(new Map([['apiDefinition.swagger.json', bare]]), { kind, missing: 'make' });
  if (imported.answers === undefined)
    return { from: found, answers: undefined, problem: imported.problem, remarks, notes: [] };
  const authentication = signInOf(definition);
  const schemes = Object.keys(objectOf(definition.securityDefinitions));
  const notes = [
    ...imported.notes,
    ...(schemes.length > 1
      ? [`The source has ${schemes.length} ways to sign in; the answers take the first that connectors know.`]
      : []),
    ...(schemes.length > 0 && authentication.kind === 'none'
      ? ['None of the ways to sign in is one that connectors know. Choose one under `authentication`.']
      : []),
  ];
  return { from: found, answers: { ...imported.answers, authentication }, problem: undefined, remarks, notes };
}

function signInOf(definition: JsonObject): JsonObject {
  for (const [name, scheme] of Object.entries(objectOf(definition.securityDefinitions))) {
    const told = objectOf(scheme);
    const tokenUrl = textOf(told.tokenUrl);
    if (told.flow === 'application' && tokenUrl !== undefined)
      return compact([
        ['kind', 'clientCredentials'],
        ['tokenUrl', tokenUrl],
        ['scope', Object.keys(objectOf(told.scopes)).join(' ') || undefined],
      ]);
    const { answers } = importSignIn({ securityDefinitions: { [name]: scheme } }, undefined);
    if (answers.kind !== 'kept' && answers.kind !== 'none') return answers;
  }
  return { kind: 'none' };
}

/** An example says what comes back, and nothing of the call. */
function exampleAnswers(texts: readonly string[], kind: Profile): JsonObject {
  const values = texts.map((text) => readSource(text).value);
  const content = values.length === 1 ? { example: values[0] } : { examples: values };
  return {
    kind,
    general: {},
    service: {},
    authentication: { kind: 'none' },
    operations: [{ method: 'get', path: '/', responses: [{ status: '200', ...content }] }],
  };
}
