/** The dialog in which a maker makes a connection, as `apiProperties.json` describes it. */
import type { PropertiesModel } from '../model/properties';
import type { JsonNode } from '../text/json-node';
import { placeOf, scalarText, textOf } from './schema';
import type { Choice, ConnectionControl, ConnectionField, ConnectionPreview, ConnectionWay } from './types';

const controls: Readonly<Record<string, ConnectionControl>> = {
  string: 'text',
  securestring: 'secret',
  int: 'number',
  bool: 'switch',
  oauthsetting: 'sign-in',
  gatewaysetting: 'gateway',
};

/** Reads the connection parameters, or the sets of them. */
export function connectionPreview(model: PropertiesModel | undefined): ConnectionPreview {
  const properties = model?.properties;
  if (model === undefined || properties === undefined) return empty('unknown');
  const { file } = model;
  const sets = properties.object('connectionParameterSets');
  const ways = (sets?.array('values') ?? []).filter(({ kind }) => kind === 'object');
  if (sets !== undefined && ways.length > 0) {
    const looks = sets.object('uiDefinition');
    return {
      kind: 'sets',
      title: textOf(looks, 'displayName') || 'Authentication type',
      description: textOf(looks, 'description'),
      ways: ways.map((way, index) => wayOf(file, way, index)),
    };
  }
  const parameters = properties.object('connectionParameters');
  if (parameters === undefined) return empty(properties.has('connectionParameters') ? 'unknown' : 'none');
  const fields = fieldsOf(file, parameters);
  if (fields.length === 0) return empty('none');
  return {
    ...empty('fields'),
    ways: [{ key: '0', title: '', description: '', fields, place: placeOf(file, parameters) }],
  };
}

function empty(kind: ConnectionPreview['kind']): ConnectionPreview {
  return { kind, title: '', description: '', ways: [] };
}

function wayOf(file: string, way: JsonNode, index: number): ConnectionWay {
  const looks = way.object('uiDefinition');
  const parameters = way.object('parameters');
  return {
    key: `${index}`,
    title: textOf(looks, 'displayName') || textOf(way, 'name') || `Way ${index + 1}`,
    description: textOf(looks, 'description'),
    fields: parameters === undefined ? [] : fieldsOf(file, parameters),
    place: placeOf(file, way),
  };
}

function fieldsOf(file: string, parameters: JsonNode): ConnectionField[] {
  const fields = parameters.members.flatMap(({ name, value }) => {
    if (value === undefined || parameters.get(name) !== value) return [];
    const order = value.object('uiDefinition')?.object('constraints')?.get('tabIndex')?.value;
    return [{ field: fieldOf(file, name, value), order: typeof order === 'number' ? order : 0 }];
  });
  return fields.sort((left, right) => left.order - right.order).map(({ field }) => field);
}

function fieldOf(file: string, name: string, node: JsonNode): ConnectionField {
  const looks = node.object('uiDefinition');
  const constraints = looks?.object('constraints');
  const type = textOf(node, 'type');
  const choices = (constraints?.array('allowedValues') ?? []).map(choiceOf);
  const key = type.toLowerCase();
  const control = Object.hasOwn(controls, key) ? (controls[key] ?? 'unknown') : 'unknown';
  const isMasked = control === 'text' && constraints?.get('clearText')?.value === false;
  const preset = node.get('defaultValue') ?? constraints?.get('default') ?? node.get('default');
  const displayName = textOf(looks, 'displayName');
  return {
    key: name,
    name,
    label: displayName || name,
    labelled: displayName !== '',
    // Sets keep the hint of a text one step deeper.
    description: textOf(looks, 'description') || textOf(looks?.object('schema'), 'description'),
    tooltip: textOf(looks, 'tooltip'),
    control: choices.length > 0 && control !== 'sign-in' ? 'choice' : isMasked ? 'secret' : control,
    type,
    required: isTrue(constraints?.get('required')),
    hidden: isTrue(constraints?.get('hidden')),
    choices,
    ...(preset === undefined ? {} : { preset: scalarText(preset) }),
    provider: textOf(node.object('oAuthSettings'), 'identityProvider'),
    place: placeOf(file, node),
  };
}

function choiceOf(node: JsonNode): Choice {
  const value = node.kind === 'object' ? scalarText(node.get('value')) : scalarText(node);
  return { value, label: textOf(node, 'text') || value };
}

/** The platform writes `"true"` as a string here; both forms are in use. */
function isTrue(node: JsonNode | undefined): boolean {
  return node?.value === true || node?.asString?.trim().toLowerCase() === 'true';
}
