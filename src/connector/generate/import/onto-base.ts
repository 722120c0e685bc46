/** Lays edited answers on the files that they were imported from. What was not edited keeps its bytes. */
import { type JsonObject, objectOf } from '../../convert/json';
import { fileName, roleByName } from '../../files';
import type { JsonNode } from '../../text/json-node';
import { rewriteJson, sameValue } from '../../text/json-rewrite';
import { parseJson } from '../../text/parse-json';
import { type Answers, answersReader } from '../answers';
import { AnswerProblems } from '../answers/problems';
import type { GeneratedFile, GeneratedPackage, Layout } from '../package';
import { definitionWithIds, propertiesWithIds, scriptWithIds, withoutScripted } from '../rename/in-files';
import { type ChangedIds, changedIds } from '../rename/renamed-calls';
import { answersOf, type Names } from './answers-of';
import { type Base, filesOfBase, partsOfFiles } from './base';
import { mergeValues, moveOperations } from './merge-values';
import { resolver } from './operations';
import { type PolicyTitles, policyTitles, withPolicyTitles } from './policy-titles';
import { definitionSignIn, propertiesSignIn, type Sides, signInSides } from './sign-in-sides';

/** Files that are made anew where these answers were edited; all others of the base stay as they are. */
const madeOf: ReadonlyArray<readonly [role: string, member: keyof Answers]> = [
  ['readme', 'readme'],
  ['intro', 'readme'],
  ['icon', 'icon'],
  ['settings', 'settings'],
];

interface Unedited {
  readonly answers: Answers;
  readonly names: Names;
  readonly problems: AnswerProblems;
  readonly root: JsonNode;
}

const memberOf = (path: string) => madeOf.find(([role]) => role === roleByName(path))?.[1];

/** What the files say while nothing is edited. */
export function uneditedAnswers(base: Base): Unedited | undefined {
  const imported = answersOf(filesOfBase(base), { kind: base.kind ?? 'custom' });
  if (imported.answers === undefined) return undefined;
  const { base: _, ...told } = imported.answers;
  const { root } = parseJson(JSON.stringify(told));
  if (root === undefined) return undefined;
  const problems = new AnswerProblems();
  return { answers: answersReader.read(root, problems), names: imported.names, problems, root };
}

/** @param fresh makes a package of answers alone. */
export function packageOnBase(
  edited: Answers,
  base: Base,
  fresh: (answers: Answers, layout: Layout) => GeneratedPackage,
): GeneratedPackage {
  const unedited = uneditedAnswers(base);
  const files = filesOfBase(base);
  const { definition, properties, hasRole } = partsOfFiles(files);
  const layout: Layout = {
    ...(base.folder === undefined || edited.kind === 'custom' ? {} : { folder: base.folder }),
    definition: definition?.path,
    properties: properties?.path,
    withoutIcon: edited.icon === undefined && (base.missing !== 'make' || hasRole('icon')),
  };
  if (unedited === undefined || definition === undefined) return fresh(edited, layout);
  const { answers: first, names } = unedited;
  // What is kept is what was there.
  const answers = edited.authentication.kind === 'kept' ? { ...edited, authentication: first.authentication } : edited;
  const before = fresh(first, { ...layout, withoutIcon: true });
  const after = fresh(answers, layout);
  const at = (path: string) => (after.folder === '' ? path : `${after.folder}/${path}`);
  const ids = changedIds(first, answers);
  const hasNewSignIn = answers.authentication.kind !== first.authentication.kind;
  const changed = new Map<string, string>();
  const edit = (path: string, text: string, merge: (was: Sides) => unknown) => {
    const value = parseJson(text).root?.toValue();
    const side = ({ folder, files: made }: GeneratedPackage) =>
      jsonOf(made, folder === '' ? path : `${folder}/${path}`);
    const merged = merge({ base: objectOf(value), before: side(before), after: side(after) });
    if (!sameValue(merged, value)) changed.set(path, rewriteJson(text, merged));
  };
  edit(definition.path, definition.text, (sides) =>
    mergeDefinition(signInSides(sides, definitionSignIn, hasNewSignIn, names), ids),
  );
  const titles = policyTitles(names.policies, ids.renamed);
  if (properties !== undefined)
    edit(properties.path, properties.text, (sides) => mergeProperties(sides, hasNewSignIn, names, titles, ids));
  const script = hasOwnScript(first, files) ? madeFor(after, 'script.csx') : undefined;
  const kept = [...files].flatMap(([path, content]): GeneratedFile[] => {
    if (roleByName(path) === 'script' && hasOwnScript(first, files))
      return script === undefined ? [] : [{ path: at(path), content: script }];
    const member = memberOf(path);
    if (roleByName(path) === 'script' && typeof content === 'string')
      return [{ path: at(path), content: scriptWithIds(path, content, ids.renamed) }];
    const own = member !== undefined && !sameValue(first[member], answers[member]) ? madeFor(after, path) : undefined;
    return [{ path: at(path), content: own ?? changed.get(path) ?? content }];
  });
  const outside = [...filesOfBase({ files: base.outside ?? {} })].map(([path, content]): GeneratedFile => {
    const member = memberOf(path);
    const isEdited = member !== undefined && !sameValue(first[member], answers[member]);
    // The settings name the files with their folder.
    const isElsewhere = after.folder !== base.folder && roleByName(path) === 'settings';
    return { path, content: (isEdited || isElsewhere ? madeFor(after, path) : undefined) ?? content };
  });
  const above = outside.filter(({ path }) => kept.every((file) => file.path !== path));
  const wants = (file: GeneratedFile) => {
    const role = roleByName(file.path);
    if (hasRole(role) || outside.some(({ path }) => roleByName(path) === role)) return false;
    const was = before.files.find(({ path }) => fileName(path) === fileName(file.path));
    // A script, or properties, that only an edit has called for.
    return (
      base.missing === 'make' || was === undefined || (role === 'properties' && !sameValue(was.content, file.content))
    );
  };
  return { folder: after.folder, origins: after.origins, files: [...kept, ...above, ...after.files.filter(wants)] };
}

function jsonOf(files: readonly GeneratedFile[], path: string): JsonObject {
  const content = files.find((file) => file.path === path)?.content;
  return typeof content === 'string' ? objectOf(parseJson(content).root?.toValue()) : {};
}

/** Whether the script of the import was made here and is made again with every edit. */
export function hasOwnScript({ authentication }: Answers, files: ReadonlyMap<string, unknown>): boolean {
  const asks = ({ kind }: { readonly kind: string }) => kind === 'clientCredentials';
  const isAsked =
    asks(authentication) ||
    (authentication.kind === 'several' && authentication.ways.some((way) => asks(way.authentication)));
  return isAsked && [...files.keys()].some((path) => roleByName(path) === 'script');
}

function madeFor({ files }: GeneratedPackage, path: string): string | Uint8Array | undefined {
  return files.find((file) => roleByName(file.path) === roleByName(path))?.content;
}

function mergeDefinition({ base, before, after }: Sides, { renamed }: ChangedIds): unknown {
  // Whoever renames an operation means all that calls it, also where the answers have no word for that.
  const started = moveOperations(definitionWithIds(base, renamed), definitionWithIds(before, renamed), after);
  return mergeValues(started.base, started.before, after, resolver(base));
}

function mergeProperties(
  sides: Sides,
  hasNewSignIn: boolean,
  names: Names,
  titles: PolicyTitles,
  { renamed, gone }: ChangedIds,
): unknown {
  const inner = (value: JsonObject) => objectOf(value.properties);
  // Which operations an imported script is for is no answer: what is taken away would have nowhere to be mended.
  const known = (value: JsonObject) => withoutScripted(propertiesWithIds(inner(value), renamed), gone);
  const signIn = signInSides(
    {
      base: known(sides.base),
      before: withPolicyTitles(known(sides.before), titles.before),
      after: withPolicyTitles(inner(sides.after), titles.after),
    },
    propertiesSignIn,
    hasNewSignIn,
    names,
  );
  const merged = mergeValues(signIn.base, signIn.before, signIn.after, (value) => value);
  return sameValue(merged, sides.base.properties) ? sides.base : { ...sides.base, properties: merged };
}
