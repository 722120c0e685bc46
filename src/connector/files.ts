/** The files of a connector and the part that each one plays. Shared by everything in the engine. */
import { decodeText, type EncodingProblem } from './text/decode';

/** A connector package: path (relative, with forward slashes) to text or bytes. A lone definition is a map of one. */
export type ConnectorFiles = ReadonlyMap<string, string | Uint8Array>;

/** What a file is in a connector package. */
export type FileRole =
  | 'definition'
  | 'properties'
  | 'settings'
  | 'icon'
  | 'script'
  | 'readme'
  | 'intro'
  | 'config'
  /** Seems to be meant for a script or a readme, by a name under which nobody looks for one. */
  | 'maybe-script'
  | 'maybe-readme'
  | 'other';

/** One file with its text, decoded once. `text` is empty for pictures and other binary files. */
export interface SourceFile {
  readonly path: string;
  readonly role: FileRole;
  readonly text: string;
  readonly byteLength: number;
  readonly bytes: Uint8Array | undefined;
  readonly encodingProblem: EncodingProblem | undefined;
}

const byName: ReadonlyArray<readonly [RegExp, FileRole]> = [
  [/^apidefinition(\.swagger)?\.json$/i, 'definition'],
  [/^apiproperties\.json$/i, 'properties'],
  [/^settings\.json$/i, 'settings'],
  [/^fusion-connector\.config\.json$/i, 'config'],
  [/^icon\.(png|jpe?g|gif|bmp|svg|webp|ico)$/i, 'icon'],
  // An editor for plain text adds its own ending.
  [/(?:\.csx|^script\.cs)(?:\.txt)?$/i, 'script'],
  [/^readme\.md$/i, 'readme'],
  [/^intro\.md$/i, 'intro'],
  [/^script\.(?!json|md)/i, 'maybe-script'],
  // But no picture for one, nor a definition that somebody called so.
  [/^read.?me\b(?!.*(?:g|gif|json)$)/i, 'maybe-readme'],
  // As they are called in a solution.
  [/_openapidefinition\.json$/i, 'definition'],
  [/_iconblob\.(png|jpe?g)$/i, 'icon'],
];

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The part that a file plays, judged by its name alone. The official pipeline ignores the case of names, so do we. */
export function roleByName(path: string): FileRole {
  const name = fileName(path);
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

/**
 * Decodes every file and gives it its part. Without a file named as a definition, the only JSON file that no other
 * part claims is taken for one: people save definitions under their own names.
 */
export function readFiles(files: ConnectorFiles): SourceFile[] {
  const roles = new Map([...files.keys()].map((path) => [path, roleByName(path)] as const));
  if (![...roles.values()].includes('definition')) {
    // In archives and beside them, files have names of their own.
    const candidates = [...roles].filter(
      ([path, role]) => role === 'other' && /^(?!.*(?:\.zip\/|customProp)).*\.json$/i.test(path),
    );
    const only = candidates.length === 1 ? candidates[0] : files.size === 1 ? [...roles][0] : undefined;
    if (only !== undefined && only[1] === 'other') roles.set(only[0], 'definition');
  }
  // A package holds the same connector in each of its solutions; told once is enough.
  const packed = [...roles].filter(([path, role]) => role === 'definition' && /\.zip\//i.test(path));
  for (const [path] of packed.slice(1)) roles.set(path, 'other');
  return [...files].map(([path, content]) => readFile(path, roles.get(path) ?? 'other', content));
}

/** Whether the files are a package rather than a connector: archives, and no definition beside them. */
export function isPackage(files: readonly SourceFile[]): boolean {
  return (
    files.some(({ path }) => /\.zip(\/|$)/i.test(path)) &&
    !files.some(({ path, role }) => role === 'definition' && !/\.zip\//i.test(path))
  );
}

function readFile(path: string, role: FileRole, content: string | Uint8Array): SourceFile {
  if (typeof content === 'string') {
    return {
      path,
      role,
      text: content,
      get byteLength() {
        return utf8Length(content);
      },
      bytes: undefined,
      encodingProblem: undefined,
    };
  }
  const isText = role !== 'icon' && !(role === 'other' && /\.(zip|png|jpe?g|gif)$/i.test(path));
  const decoded = isText ? decodeText(content) : undefined;
  return {
    path,
    role,
    text: decoded?.text ?? '',
    byteLength: content.length,
    bytes: content,
    encodingProblem: decoded?.problem,
  };
}

/** How many bytes a text takes in UTF-8. */
function utf8Length(text: string): number {
  // Most definitions are ASCII throughout.
  if (!/[\u0080-\uffff]/.test(text)) return text.length;
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
