/** Reads the command line. Whatever it does not understand becomes a sentence, never a guess. */
import { parseArgs } from 'node:util';
import { findRule, type Level, type Profile, profiles } from '../connector';
import type { Verdict } from '../connector/compare';
import { type SourceKind, sourceKinds } from '../connector/convert';
import type { FormatName } from '../connector/report-formats';

/** A mistake of the person at the keyboard, or of the file system; ends the program with code 2. */
export class UsageError extends Error {}

const formatNames = [
  'text',
  'json',
  'sarif',
  'junit',
  'markdown',
  'github',
  'official',
] as const satisfies FormatName[];

export interface ValidateCommand {
  readonly name: 'validate';
  readonly paths: readonly string[];
  readonly profile: Profile | undefined;
  readonly format: FormatName;
  readonly output: string | undefined;
  /** What happens to fixes: nothing, they are written into the files, or they are shown as a diff. */
  readonly fix: 'none' | 'write' | 'show';
  /** The rules whose fixes are applied; `undefined` for all. */
  readonly fixRules: readonly string[] | undefined;
  readonly maxWarnings: number | undefined;
  readonly levels: Readonly<Record<string, Level>>;
}

export interface RulesCommand {
  readonly name: 'rules';
  readonly format: 'text' | 'json';
}

export const explainFormatNames = ['text', 'json', 'markdown'] as const;
export type ExplainFormatName = (typeof explainFormatNames)[number];

export interface ExplainCommand {
  readonly name: 'explain';
  /** A file, or `-` for what comes in. */
  readonly log: string;
  /** The connector to compare with. */
  readonly connector: string | undefined;
  readonly profile: Profile | undefined;
  readonly format: ExplainFormatName;
}

export const compareFormatNames = ['text', 'json', 'markdown', 'github'] as const;

export interface CompareCommand {
  readonly name: 'compare';
  readonly oldPath: string;
  readonly newPath: string;
  readonly format: (typeof compareFormatNames)[number];
  /** From which verdict on the command fails; `never` only reports. */
  readonly failOn: Exclude<Verdict, 'safe'> | 'never';
}

export interface ConvertCommand {
  readonly name: 'convert';
  /** Files, or `-` for what comes in; several only when they are examples. */
  readonly sources: readonly string[];
  readonly from: SourceKind | 'auto';
  readonly output: string | undefined;
}

export interface CreateCommand {
  readonly name: 'create';
  readonly config: string;
  readonly output: string;
  /** Whether a folder that holds something may be written into. */
  readonly force: boolean;
}

export interface PackageCommand {
  readonly name: 'package';
  readonly folder: string;
  readonly output: string;
  readonly profile: Profile | undefined;
}

export type Command =
  | ValidateCommand
  | CompareCommand
  | ConvertCommand
  | RulesCommand
  | ExplainCommand
  | CreateCommand
  | PackageCommand
  | { readonly name: 'help' };

export const usage = `Checks Power Platform connectors offline.

  fusion-connector validate <file | folder | zip>…   check connectors
  fusion-connector compare <old> <new>               tell what breaks existing flows
  fusion-connector convert <file | ->                make a Swagger 2.0 definition
  fusion-connector create --config FILE -o DIR       make a connector of a configuration
  fusion-connector package <folder> -o FILE.zip      check a connector and pack it
  fusion-connector rules                             list the rules
  fusion-connector explain [log | -]                 explain what a reviewer's log says

Options of validate
  --profile ${profiles.join(' | ')}   who will meet the connector; by default read from
                    fusion-connector.config.json beside it, then from the folder
                    names of the public connectors repository, else custom
  --format ${formatNames.join(' | ')}
  --output FILE     write the report to a file
  --fix             apply the safe fixes; with --rule ID those of that rule alone
  --fix-dry-run     print what --fix would change as a diff, and change nothing
  --max-warnings N  end with code 1 when there are more warnings
  --rule ID=LEVEL   another level for a rule: off, hint, warning or error

Options of compare
  --format ${compareFormatNames.join(' | ')}
  --fail-on breaking | risky | never
                    from which changes on the code is 1; by default breaking

Options of convert
  --from auto | ${sourceKinds.join(' | ')}
                    what the source is; by default it is looked at
  --output FILE     write the definition to a file

Options of create
  --config FILE     the configuration, in JSON
  --output DIR      the folder to make
  --force           write into a folder that is not empty

Options of package
  --output FILE     the archive to write
  --profile ${profiles.join(' | ')}

Options of rules
  --format text | json

Options of explain
  --connector PATH  the connector that the log is about
  --profile ${profiles.join(' | ')}
  --format ${explainFormatNames.join(' | ')}

Ends with 0 when nothing is at error level, 1 when something is, 2 when it could not run.
For compare, a change that breaks flows is at error level.
`;

const levels: readonly Level[] = ['off', 'hint', 'warning', 'error'];

/** Reads the words after the program's name. Throws `UsageError`. */
export function parseCommandLine(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === 'validate') return parseValidate(rest);
  if (name === 'compare') return parseCompare(rest);
  if (name === 'convert') return parseConvert(rest);
  if (name === 'create') return parseCreate(rest);
  if (name === 'package') return parsePackage(rest);
  if (name === 'rules') return parseRules(rest);
  if (name === 'explain') return parseExplain(rest);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  throw new UsageError(
    `There is no command "${name}"; validate, compare, convert, create, package, explain, rules and help are.\n\n${usage}`,
  );
}

function parseValidate(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    profile: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    fix: { type: 'boolean', default: false },
    'fix-dry-run': { type: 'boolean', default: false },
    'max-warnings': { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  if (positionals.length === 0) throw new UsageError('validate needs a file, a folder or a zip archive to check.');
  const fix = values['fix-dry-run'] ? 'show' : values.fix ? 'write' : 'none';
  if (fix === 'show' && values.format !== undefined)
    throw new UsageError('--fix-dry-run prints a diff; --format does not go with it.');
  const bare = values.rule.filter((value) => !value.includes('='));
  const leveled = values.rule.filter((value) => value.includes('='));
  const [lone] = bare;
  if (lone !== undefined && fix === 'none') {
    knownRule(lone);
    throw new UsageError(`--rule ${lone} needs a level (--rule ${lone}=warning), or --fix to apply its fixes alone.`);
  }
  return {
    name: 'validate',
    paths: positionals,
    profile: values.profile === undefined ? undefined : choice('--profile', values.profile, profiles),
    format: choice('--format', values.format ?? 'text', formatNames),
    output: values.output,
    fix,
    fixRules: bare.length === 0 ? undefined : bare.map(knownRule),
    maxWarnings: values['max-warnings'] === undefined ? undefined : count('--max-warnings', values['max-warnings']),
    levels: Object.fromEntries(leveled.map(ruleLevel)),
  };
}

function parseCompare(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'breaking' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  const [oldPath, newPath, ...others] = positionals;
  if (oldPath === undefined || newPath === undefined || others.length > 0) {
    throw new UsageError(
      `compare needs two things, the old version and the new one; ${positionals.length === 0 ? 'none was' : `${positionals.length} ${positionals.length === 1 ? 'was' : 'were'}`} given.`,
    );
  }
  return {
    name: 'compare',
    oldPath,
    newPath,
    format: choice('--format', values.format, compareFormatNames),
    failOn: choice('--fail-on', values['fail-on'], ['breaking', 'risky', 'never'] as const),
  };
}

function parseConvert(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    from: { type: 'string', default: 'auto' },
    output: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  if (positionals.length === 0) throw new UsageError('convert needs a file, or - for the standard input.');
  return {
    name: 'convert',
    sources: positionals,
    from: choice('--from', values.from, ['auto', ...sourceKinds] as const),
    output: values.output,
  };
}

function parseCreate(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    config: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  if (positionals.length > 0) throw new UsageError(`create takes no "${positionals[0]}"; --config names the file.`);
  if (values.config === undefined) throw new UsageError('create needs --config FILE, the configuration.');
  if (values.output === undefined) throw new UsageError('create needs --output DIR, the folder to make.');
  return { name: 'create', config: values.config, output: values.output, force: values.force };
}

function parsePackage(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    output: { type: 'string', short: 'o' },
    profile: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError(`package needs one folder with a connector; ${positionals.length} were given.`);
  if (values.output === undefined) throw new UsageError('package needs --output FILE, the archive to write.');
  const profile = values.profile === undefined ? undefined : choice('--profile', values.profile, profiles);
  return { name: 'package', folder, output: values.output, profile };
}

function parseRules(words: readonly string[]): Command {
  const { values, positionals } = parse(words, {
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  if (positionals.length > 0) throw new UsageError(`rules takes no "${positionals[0]}".`);
  return { name: 'rules', format: choice('--format', values.format, ['text', 'json'] as const) };
}

function parseExplain(words: readonly string[]): Command {
  // `parseArgs` takes a lone dash for a word of its own, as it should.
  const { values, positionals } = parse(words, {
    connector: { type: 'string' },
    definition: { type: 'string' },
    profile: { type: 'string' },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const);
  if (values.help) return { name: 'help' };
  if (positionals.length > 1) throw new UsageError(`explain takes one log; "${positionals[1]}" is one too many.`);
  return {
    name: 'explain',
    log: positionals[0] ?? '-',
    connector: values.connector ?? values.definition,
    profile: values.profile === undefined ? undefined : choice('--profile', values.profile, profiles),
    format: choice('--format', values.format, explainFormatNames),
  };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse<O extends Options>(words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (problem) {
    throw new UsageError(problem instanceof Error ? problem.message : String(problem));
  }
}

function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((entry) => entry === value);
  if (found === undefined) throw new UsageError(`${option} is "${value}"; ${allowed.join(', ')} are possible.`);
  return found;
}

function count(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} is "${value}"; a whole number is expected.`);
  return Number(value);
}

function ruleLevel(value: string): [string, Level] {
  const [id = '', level = ''] = value.split('=');
  return [knownRule(id), choice(`--rule ${id}`, level, levels)];
}

function knownRule(id: string): string {
  if (findRule(id) !== undefined) return id;
  throw new UsageError(`--rule names "${id}", which is no rule; "fusion-connector rules" lists them.`);
}
