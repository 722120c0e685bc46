/**
 * What an operation takes, found by the names that dynamic extensions use: a parameter by its name, or a property of
 * the body by a path.
 */
import type { JsonNode } from '../text/json-node';
import type { DefinitionModel } from './definition';
import type { OperationView } from './operation';
import type { EffectiveParameter } from './parameter';
import { stepInto, typeOf } from './value-path';
import { isInternal } from './visibility';

/** A parameter or a property of a body. */
export interface Input {
  readonly kind: 'parameter' | 'property';
  /** The parameter object, or the property as written. */
  readonly node: JsonNode;
  /** Its JSON type, where it is known. */
  readonly type: string | undefined;
  /** Whether it must be given: it and everything that holds it is required. */
  readonly required: boolean;
  /** Whether makers never see it, because it or something that holds it is internal. */
  readonly internal: boolean;
  readonly hasDefault: boolean;
}

/** How a name is meant: `name` also finds a property without the name of its body, `path` begins with the parameter. */
export type NameStyle = 'name' | 'path';

export interface FoundInputs {
  /** More than one where a parameter and a property go by the same name; the parameter comes first. */
  readonly inputs: readonly Input[];
  /** Whether the body leaves open what properties it has, so that nothing found proves nothing. */
  readonly open: boolean;
}

/** What a name or path means in an operation. */
export function findInputs(
  definition: DefinitionModel,
  operation: OperationView,
  path: string,
  style: NameStyle,
): FoundInputs {
  const inputs: Input[] = [];
  let open = false;
  for (const parameter of operation.parameters) {
    const { name, location } = parameter;
    if (name === path) inputs.push(ofParameter(definition, parameter));
    if (location !== 'body') continue;
    const prefixed = name !== undefined && path.startsWith(`${name}/`);
    const within = prefixed ? path.slice(name.length + 1) : style === 'name' && name !== path ? path : undefined;
    if (within === undefined) continue;
    const found = inBody(definition, parameter, style === 'name' ? within.replaceAll('.', '/') : within);
    if (found === 'open') open = true;
    else if (found !== undefined) inputs.push(found);
  }
  return { inputs, open };
}

/** A parameter as an input. */
export function ofParameter(definition: DefinitionModel, { node, location }: EffectiveParameter): Input {
  const schema = location === 'body' ? resolved(definition, node.get('schema')) : node;
  return {
    kind: 'parameter',
    node,
    type: schema === undefined ? undefined : typeOf(definition, schema),
    required: node.get('required')?.value === true,
    internal: isInternal(node),
    hasDefault: node.has('default') || schema?.has('default') === true,
  };
}

function inBody(definition: DefinitionModel, parameter: EffectiveParameter, path: string): Input | 'open' | undefined {
  const body = ofParameter(definition, parameter);
  let schema = resolved(definition, parameter.node.get('schema'));
  if (schema === undefined) return 'open';
  let { required, internal } = body;
  let site = schema;
  for (const name of namesOf(schema, path)) {
    required &&= schema.array('required').some((item) => item.value === name);
    const step = stepInto(definition, schema, name);
    if (step.kind === 'unknowable') return 'open';
    if (step.kind === 'missing') return undefined;
    ({ site, schema } = step);
    internal ||= isInternal(schema) || isInternal(site);
  }
  return {
    kind: 'property',
    node: site,
    type: typeOf(definition, schema),
    required,
    internal,
    hasDefault: schema.has('default'),
  };
}

/** The steps of a path; a property that has slashes in its name is one step. */
function namesOf(schema: JsonNode, path: string): readonly string[] {
  return schema.get('properties')?.has(path) === true
    ? [path]
    : path.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function resolved(definition: DefinitionModel, node: JsonNode | undefined): JsonNode | undefined {
  const schema = node === undefined ? undefined : definition.resolve(node);
  return schema?.kind === 'object' ? schema : undefined;
}
