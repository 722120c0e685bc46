/** The files that a connector was imported from. They travel with the answers, so that nothing of them is lost. */
import { strToU8 } from 'fflate';
import { type ConnectorFiles, fileName, readFiles } from '../../files';
import { type Profile, profiles } from '../../profile';
import { decodeText } from '../../text/decode';
import { kindNames, shortened } from '../answers/problems';
import { choice, map, object, optional, type Reader, required, text } from '../answers/reader';
import { fromBase64, toBase64 } from '../base64';

export interface Base {
  /** For whom it was made when it was imported; `custom` if left out. */
  readonly kind?: Profile | undefined;
  /** The folder in the public repository, whose name is final once it is there. */
  readonly folder?: string | undefined;
  /** Whether files that a connector should have and this one has not are made: left out if nothing is said. */
  readonly missing?: 'leave' | 'make' | undefined;
  /** What was imported, by names: texts as they are, other bytes in base64. */
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>;
  /** The same of files that lie above the folder: `settings.json` and `intro.md` of a package. */
  readonly outside?: Base['files'] | undefined;
}

const leadsOut = /(^|[\\/])\.\.?([\\/]|$)|^[\\/]|^[A-Za-z]:|\\|\/$|\0/;

const content: Reader<string | { readonly base64: string }> = {
  fallback: () => '',
  read(node, problems) {
    if (typeof node.value === 'string') return node.value;
    if (node.kind !== 'object') {
      problems.add(node, `This is ${kindNames[node.kind]}; a text, or an object with \`base64\`, is expected.`);
      return '';
    }
    const value = bytesObject.read(node, problems);
    if (fromBase64(value.base64) !== undefined) return value;
    problems.add(node.get('base64') ?? node, 'This is no base64.');
    return '';
  },
};

const bytesObject = object<{ readonly base64: string }>('The file', {
  base64: required({
    fallback: () => '',
    read: (node, problems) => (node.value === '' ? '' : text.read(node, problems)),
  }),
});

const files: Reader<Base['files']> = {
  fallback: () => ({}),
  read(node, problems) {
    const value = map(content).read(node, problems);
    for (const { name, keyRange } of node.members)
      if (name === '' || leadsOut.test(name))
        problems.add(node, `\`${shortened(name)}\` is no path below the folder of the connector.`, keyRange);
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '' && !leadsOut.test(name)));
  },
};

export const base: Reader<Base> = object<Base>('`base`', {
  kind: optional(choice(profiles)),
  folder: optional({
    fallback: () => '',
    read(node, problems) {
      const value = text.read(node, problems);
      if (!leadsOut.test(value)) return value;
      problems.add(node, `\`${shortened(value)}\` does not fit; a path below the folder that is made is expected.`);
      return '';
    },
  }),
  missing: optional(choice(['leave', 'make'])),
  files: required(files),
  outside: optional(files),
});

/** Files as they stand in answers. A text that would not give the same bytes again is kept as bytes. */
export function baseFiles(given: ConnectorFiles): Base['files'] {
  const entries = [...given].map(([path, value]) => [path, typeof value === 'string' ? value : asText(value)] as const);
  return Object.fromEntries(entries);
}

function asText(bytes: Uint8Array): string | { readonly base64: string } {
  const { text: decoded, encoding } = decodeText(bytes);
  if (encoding === 'utf-8') {
    const again = strToU8(decoded);
    if (again.length === bytes.length && again.every((byte, index) => byte === bytes[index])) return decoded;
  }
  return { base64: toBase64(bytes) };
}

/** The files as they came in. */
export function filesOfBase({ files }: Pick<Base, 'files'>): Map<string, string | Uint8Array> {
  return new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      typeof value === 'string' ? value : (fromBase64(value.base64) ?? new Uint8Array()),
    ]),
  );
}

/** The names and texts of the two files that are edited, and the other files by the part that they play. */
export function partsOfFiles(given: ConnectorFiles) {
  const all = readFiles(given);
  const role = (name: string) => all.find((file) => file.role === name && !file.path.includes('/'));
  const either = (name: string) => role(name) ?? all.find((file) => file.role === name);
  return {
    definition: either('definition'),
    properties: either('properties'),
    script: either('script')?.text,
    has: (path: string) => all.some((file) => fileName(file.path).toLowerCase() === fileName(path).toLowerCase()),
    hasRole: (name: string) => either(name) !== undefined,
  };
}
