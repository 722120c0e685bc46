/** Reads a picker with folders off a parameter, where the answers can say all of it. */
import { compact, isObject, type JsonObject, objectOf, textOf } from '../../convert/json';

const members = [
  'operationId',
  'parameters',
  'itemsPath',
  'itemValuePath',
  'itemTitlePath',
  'itemIsParent',
  'itemFullTitlePath',
];

export function importDynamicTree(parameter: JsonObject): JsonObject | undefined {
  const told = parameter['x-ms-dynamic-tree'];
  if (!isObject(told)) return undefined;
  const settings = objectOf(told.settings);
  const [folders, files] = [settings.canSelectParentNodes, settings.canSelectLeafNodes];
  const [open, browse] = [importCall(told.open, false), importCall(told.browse, true)];
  if (open === undefined || browse === undefined || (folders !== true && files !== true)) return undefined;
  return { select: folders !== true ? 'files' : files === true ? 'both' : 'folders', open, browse };
}

function importCall(value: unknown, mayChoose: boolean): JsonObject | undefined {
  const call = objectOf(value);
  const [operation, entry] = [textOf(call.operationId), textOf(call.itemValuePath)];
  const [title, isFolder] = [textOf(call.itemTitlePath), textOf(call.itemIsParent)];
  if (operation === undefined || entry === undefined || title === undefined || isFolder === undefined) return undefined;
  if (Object.keys(call).some((name) => !members.includes(name))) return undefined;
  const parameters: Array<readonly [string, string]> = [];
  const chosen: Array<readonly [string, string]> = [];
  for (const [name, given] of Object.entries(objectOf(call.parameters))) {
    const [[member, source] = [], ...more] = Object.entries(objectOf(given));
    const word = textOf(source);
    // Fixed values have no word in the answers.
    if (word === undefined || more.length > 0) return undefined;
    if (member === 'parameterReference') parameters.push([name, word]);
    else if (member === 'selectedItemValuePath' && mayChoose) chosen.push([name, word]);
    else return undefined;
  }
  return compact([
    ['operation', operation],
    ['collection', textOf(call.itemsPath)],
    ['value', entry],
    ['title', title],
    ['isFolder', isFolder],
    ['fullTitle', textOf(call.itemFullTitlePath)],
    ['parameters', parameters.length === 0 ? undefined : Object.fromEntries(parameters)],
    ['chosen', chosen.length === 0 ? undefined : Object.fromEntries(chosen)],
  ]);
}
