/**
 * Names that begin with `x-`: the platform passes over those that it does not know, so a slip of the pen takes the
 * effect away without a word. Told wherever an object may carry extensions.
 */
import { autoRestExtensions, placedExtensions, platformExtensions } from '../../model/shapes/extension-names';
import type { NodeType } from '../../model/shapes/node-type';
import type { JsonMember, JsonNode } from '../../text/json-node';
import { nearest } from '../../text/nearest';
import type { Fix, NodeEditor } from '../rule';
import { homeOf, rootLacking } from './meant';
import { repairPlace, repairUnknown } from './repair';
import type { ShapeReport } from './shape-report';

const beginning = 'x-ms-';
const tails = [...platformExtensions].map((name) => name.slice(beginning.length));

/** Headers and items describe values as schemas do, so whether their labels are read is not known. */
const describesValue: ReadonlySet<string> = new Set(['Header', 'Items']);

/** `parameter-encoding-only-in-path` speaks of all parameters. */
const isToldElsewhere = (name: string, type: NodeType) =>
  describesValue.has(type.name) || (type.name === 'BodyParameter' && name === 'x-ms-url-encoding');

/** What was probably meant; `close` where it belongs here and only a letter or two are wrong. */
interface Meant {
  readonly name: string;
  readonly close: boolean;
}

/** Reports names of extensions that nothing reads, and what was probably meant. */
export function checkExtensionNames(node: JsonNode, type: NodeType, report: ShapeReport, edit: NodeEditor): void {
  for (const member of node.members) {
    const { name, value } = member;
    if (!name.startsWith('x-') || value === undefined) continue;
    if (type.places.has(name)) continue;
    if (platformExtensions.has(name)) {
      const home = isToldElsewhere(name, type) ? undefined : placedExtensions.get(name);
      if (home !== undefined)
        report('extension-in-place', value, {
          message: `\`${name}\` has no effect on ${type.shape.title}; it belongs on ${home}.`,
          range: member.keyRange,
          fixes: repairMisplaced(member, value, node, type, edit),
        });
      continue;
    }
    if (autoRestExtensions.has(name)) {
      report('autorest-extension-unneeded', value, {
        message: `\`${name}\` is an extension of AutoRest; on the platform it does nothing.`,
        range: member.keyRange,
        fixes: [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
      });
      continue;
    }
    const meant = meantBy(name, type);
    // Other names with `x-` belong to other tools.
    if (meant === undefined && !name.startsWith(beginning)) continue;
    const isFree = meant !== undefined && !node.has(meant.name);
    report('extension-name-known', value, {
      message: `\`${name}\` is not an extension that the platform knows, so it has no effect.`,
      ...(meant === undefined ? {} : { help: `Did you mean \`${meant.name}\`?` }),
      range: member.keyRange,
      values: [name],
      fixes: isFree
        ? [
            {
              title: `Rename to \`${meant.name}\``,
              kind: meant.close ? 'safe' : 'review',
              edits: edit.rename(value, meant.name),
            },
          ]
        : [],
    });
  }
}

function repairMisplaced(member: JsonMember, value: JsonNode, node: JsonNode, type: NodeType, edit: NodeEditor): Fix[] {
  const { name } = member;
  const home = homeOf(member, node, type) ?? rootLacking(name, node);
  if (home !== undefined) return repairPlace(value, home, edit);
  const tail = name.slice(beginning.length);
  return repairUnknown(value, name, type.places.has(tail) && !node.has(tail) ? tail : undefined, edit);
}

function meantBy(name: string, type: NodeType): Meant | undefined {
  const own = ownTails(type);
  if (!name.startsWith(beginning)) {
    const tail = name.slice('x-'.length);
    return own.includes(tail) ? { name: beginning + tail, close: false } : undefined;
  }
  const tail = name.slice(beginning.length);
  const here = nearest(tail, own);
  if (here !== undefined) return { name: beginning + here, close: true };
  const [first = ''] = tail.trim().split(/[\s_]/);
  if (own.includes(first)) return { name: beginning + first, close: false };
  const elsewhere = nearest(tail, tails);
  return elsewhere === undefined ? undefined : { name: beginning + elsewhere, close: false };
}

/** The extensions that may stand on objects of a type, without their beginning. */
function ownTails({ places }: NodeType): readonly string[] {
  return [...places.keys()].flatMap((name) => (name.startsWith(beginning) ? [name.slice(beginning.length)] : []));
}
