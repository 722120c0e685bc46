/**
 * Examples on rule pages. A fence holds a fragment and says where it belongs:
 *
 *     ```json incorrect at=/info/title
 *     ```json correct file=apiProperties.json at=/properties/iconBrandColor profile=independent
 *     ```json incorrect whole            (the fence is the whole file)
 *     ```json incorrect whole absent     (the file is missing)
 *
 * Bytes that a fence cannot show are named: `bom`, `encoding=utf-16le`, `size=1048576` (padded with spaces).
 * `repeat=257` puts so many copies of the fragment's last member into the file, with numbers after its name.
 *
 * `icon=200x200:#1f5f7a` puts a picture in the place of the file (see `picture.ts`); the fence then only describes it.
 * With `listing` the fence lists the paths of a whole package, one a line, and ` = text` after a path fills the file.
 *
 * The fragment takes its place in the sample connector, so that a page stays short and every example can be run.
 */
import { type ConnectorFiles, type LintReport, lint, type Profile, parsePointer, profiles } from '../../connector';
import { pictureOf } from './picture';

/** One example as a page writes it. */
export interface Example {
  readonly kind: 'incorrect' | 'correct';
  /** The text between the fences. */
  readonly code: string;
  readonly file: string;
  /** Where the fragment goes; `undefined` for a whole file. */
  readonly at: string | undefined;
  readonly profile: Profile | undefined;
  /** How often the last member of the fragment stands in the file. */
  readonly repeat: number;
  /** What is done to the file's bytes after the fragment took its place. */
  readonly bytes: { readonly absent: boolean; readonly bom: boolean; readonly utf16: boolean; readonly size: number };
  /** The picture that is in the file; `undefined` where the fence holds a text. */
  readonly icon: string | undefined;
  /** Whether the fence lists the files of a package. */
  readonly listing: boolean;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

const definitionFile = 'apiDefinition.swagger.json';

/** Finds the examples of a page. Throws with a line number when a fence says something that cannot be. */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const opening = /^(`{3,})(\w+)\s+(.*)$/.exec(lines[index] ?? '');
    if (opening === null) continue;
    const [, fence = '```', , meta = ''] = opening;
    const start = index + 1;
    while (index + 1 < lines.length && lines[index + 1] !== fence) index++;
    index++;
    const example = readMeta(meta, start);
    if (example !== undefined) examples.push({ ...example, code: lines.slice(start, index).join('\n') });
  }
  return examples;
}

/** Reads the words after the language of a fence; `undefined` when it is no example. */
export function readMeta(meta: string, line: number): Omit<Example, 'code'> | undefined {
  const words = meta.split(/\s+/).filter((word) => word !== '');
  const kind = words.find((word) => word === 'incorrect' || word === 'correct');
  if (kind !== 'incorrect' && kind !== 'correct') return undefined;
  const value = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const at = value('at');
  const profile = profiles.find((name) => name === value('profile'));
  if (value('profile') !== undefined && profile === undefined) throw new Error(`line ${line}: no such profile`);
  const icon = value('icon');
  const listing = words.includes('listing');
  if (at === undefined && !words.includes('whole') && icon === undefined && !listing)
    throw new Error(`line ${line}: an example needs at=… or whole`);
  const bytes = {
    absent: words.includes('absent'),
    bom: words.includes('bom'),
    utf16: value('encoding') === 'utf-16le',
    size: Number(value('size') ?? 0),
  };
  const repeat = Number(value('repeat') ?? 1);
  const file = value('file') ?? (icon === undefined ? definitionFile : 'icon.png');
  return { kind, file, at, profile, repeat, bytes, icon, listing, line };
}

/** The sample connector with the example in its place. `sample` maps file names to texts. */
export function composeExample(
  example: Example,
  sample: ReadonlyMap<string, string>,
): Map<string, string | Uint8Array> {
  if (example.listing) return listed(example.code);
  const files = new Map<string, string | Uint8Array>(filesFor(example, sample));
  if (example.icon !== undefined) return files.set(example.file, pictureOf(example.icon));
  if (example.bytes.absent) {
    files.delete(example.file);
    return files;
  }
  files.set(example.file, withBytes(placeFragment(example, sample).text, example));
  return files;
}

function listed(code: string): Map<string, string | Uint8Array> {
  return new Map(
    code.split('\n').flatMap((line) => {
      const [path = '', text = ''] = line.split(' = ');
      return path.trim() === '' ? [] : [[path.trim(), text] as const];
    }),
  );
}

/** The sample as a publisher of the example's kind would have it. */
function filesFor({ profile }: Example, sample: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (profile !== 'independent') return sample;
  return new Map(sample).set('apiProperties.json', ofIndependentPublisher(sample.get('apiProperties.json') ?? ''));
}

/** The properties of the sample as an independent publisher writes them: their colour, and a name of their own. */
export function ofIndependentPublisher(properties: string): string {
  return properties
    .replace(/"iconBrandColor": "[^"]*"/, '"iconBrandColor": "#da3b01"')
    .replace(/"publisher": "[^"]*"/, '"publisher": "Reading Circle"');
}

/** Stands for the fragment while the rest of the file is written. */
const gap = 'the fragment goes here';

/** The text of the example's file, with the fragment in it as the page writes it, from `start` on. */
export function placeFragment(
  example: Example,
  sample: ReadonlyMap<string, string>,
): { readonly text: string; readonly start: number } {
  if (example.at === undefined) return { text: `${example.code}\n`, start: 0 };
  JSON.parse(example.code);
  const base = filesFor(example, sample).get(example.file);
  const root: unknown = JSON.parse(base ?? '{}');
  const around = `${JSON.stringify(place(root, parsePointer(example.at) ?? [], gap), null, 2)}\n`;
  const start = around.indexOf(JSON.stringify(gap));
  return { text: around.replace(JSON.stringify(gap), () => example.code), start };
}

function repeated(text: string, { at, repeat }: Example): string {
  if (at === undefined || repeat < 2) return text;
  const root: unknown = JSON.parse(text);
  let holder = root;
  for (const token of parsePointer(at) ?? []) holder = isRecord(holder) ? holder[token] : undefined;
  if (!isRecord(holder)) return text;
  const [name, value] = Object.entries(holder).at(-1) ?? [];
  for (let number = 2; number <= repeat; number++) holder[`${name}${number}`] = value;
  return `${JSON.stringify(root, null, 2)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function withBytes(text: string, example: Example): string | Uint8Array {
  const { bytes } = example;
  const marked = (bytes.bom ? '\uFEFF' : '') + repeated(text, example).padEnd(bytes.size, ' ');
  if (!bytes.utf16) return marked;
  const encoded = new Uint8Array(2 + marked.length * 2);
  encoded.set([0xff, 0xfe]);
  for (let i = 0; i < marked.length; i++) {
    const unit = marked.charCodeAt(i);
    encoded.set([unit & 0xff, unit >> 8], 2 + i * 2);
  }
  return encoded;
}

function place(root: unknown, tokens: readonly string[], value: unknown): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (Array.isArray(root)) {
    const items: unknown[] = [...root];
    items[Number(token)] = place(items[Number(token)], rest, value);
    return items;
  }
  const object: Record<string, unknown> = typeof root === 'object' && root !== null ? { ...root } : {};
  object[token] = place(object[token], rest, value);
  return object;
}

interface JudgingRule {
  readonly id: string;
  readonly severity: Readonly<Record<Profile, string>>;
}

/** Who judges an example: the profile that it names, else the strictest in which the rule speaks. */
export function profileFor(rule: JudgingRule, example: Example): Profile {
  const order: readonly Profile[] = ['certified', 'independent', 'custom'];
  return example.profile ?? order.find((name) => rule.severity[name] !== 'off') ?? 'certified';
}

/** What one rule says about an example. */
export function lintExample(rule: JudgingRule, example: Example, files: ConnectorFiles): LintReport {
  return lint(files, { profile: profileFor(rule, example), only: [rule.id] });
}
