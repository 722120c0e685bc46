/** Reads the command line. Whatever it does not understand becomes a sentence, never a guess. */
import { parseArgs } from 'node:util';
import { isRule, type Level, profiles } from '../connector';
import { sourceKinds } from '../connector/source-kinds';
import type { Command } from './commands';
import {
  type CommandName,
  commandNames,
  compareFormatNames,
  explainFormatNames,
  failLevels,
  formatNames,
} from './usage';

/** A mistake of the person at the keyboard, or of the file system; ends the program with code 2. */
export class UsageError extends Error {}

/** A command that cannot be understood: the sentence, and where the help is. */
function misunderstood(sentence: string, command?: CommandName): UsageError {
  return new UsageError(`${sentence}\nSee "fusion-connector help${command === undefined ? '' : ` ${command}`}".`);
}

const levels: readonly Level[] = ['off', 'hint', 'warning', 'error'];

/** Reads the words after the program's name. Throws `UsageError`. */
export function parseCommandLine(words: readonly string[]): Command {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') return parseHelp(rest);
  if (name === '--version' || name === '-v' || name === 'version') return { name: 'version' };
  const command = commandNamed(name);
  // Whoever asks for help may have got the rest wrong.
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return { name: 'help', about: command };
  return parsers[command](rest);
}

const parsers: Readonly<Record<CommandName, (words: readonly string[]) => Command>> = {
  validate: parseValidate,
  compare: parseCompare,
  convert: parseConvert,
  init: parseInit,
  create: parseCreate,
  package: parsePackage,
  explain: parseExplain,
  rules: parseRules,
};

function commandNamed(name: string): CommandName {
  const found = commandNames.find((entry) => entry === name);
  if (found !== undefined) return found;
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw misunderstood(`There is no ${kind} "${name}"; the commands are ${commandNames.join(', ')} and help.`);
}

function parseHelp(words: readonly string[]): Command {
  const [about, other] = words.filter((word) => word !== '--help' && word !== '-h');
  if (other !== undefined) throw misunderstood(`help takes one command; "${other}" is one too many.`);
  return { name: 'help', about: about === undefined ? undefined : commandNamed(about) };
}

function parseValidate(words: readonly string[]): Command {
  const { values, positionals } = parse('validate', words, {
    profile: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    fix: { type: 'boolean', default: false },
    'fix-dry-run': { type: 'boolean', default: false },
    'max-warnings': { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
  } as const);
  if (positionals.length === 0)
    throw misunderstood('validate needs a file, a folder or a zip archive to check.', 'validate');
  const fix = values['fix-dry-run'] ? 'show' : values.fix ? 'write' : 'none';
  if (fix === 'show' && values.format !== undefined)
    throw misunderstood('--fix-dry-run prints a diff; --format does not go with it.', 'validate');
  const bare = values.rule.filter((value) => !value.includes('='));
  const leveled = values.rule.filter((value) => value.includes('='));
  const [lone] = bare;
  if (lone !== undefined && fix === 'none') {
    knownRule(lone);
    throw misunderstood(
      `--rule ${lone} needs a level (--rule ${lone}=warning), or --fix to apply its fixes alone.`,
      'validate',
    );
  }
  return {
    name: 'validate',
    paths: positionals,
    profile: values.profile === undefined ? undefined : choice('validate', '--profile', values.profile, profiles),
    format: choice('validate', '--format', values.format ?? 'text', formatNames),
    output: values.output,
    fix,
    fixRules: bare.length === 0 ? undefined : bare.map(knownRule),
    maxWarnings:
      values['max-warnings'] === undefined ? undefined : count('validate', '--max-warnings', values['max-warnings']),
    levels: Object.fromEntries(leveled.map(ruleLevel)),
  };
}

function parseCompare(words: readonly string[]): Command {
  const { values, positionals } = parse('compare', words, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'breaking' },
  } as const);
  const [oldPath, newPath, ...others] = positionals;
  if (oldPath === undefined || newPath === undefined || others.length > 0) {
    throw misunderstood(
      `compare needs two things, the old version and the new one; ${positionals.length === 0 ? 'none was' : `${positionals.length} ${positionals.length === 1 ? 'was' : 'were'}`} given.`,
      'compare',
    );
  }
  return {
    name: 'compare',
    oldPath,
    newPath,
    format: choice('compare', '--format', values.format, compareFormatNames),
    failOn: choice('compare', '--fail-on', values['fail-on'], failLevels),
  };
}

function parseConvert(words: readonly string[]): Command {
  const { values, positionals } = parse('convert', words, {
    from: { type: 'string', default: 'auto' },
    output: { type: 'string', short: 'o' },
  } as const);
  if (positionals.length === 0) throw misunderstood('convert needs a file, or - for the standard input.', 'convert');
  return {
    name: 'convert',
    sources: positionals,
    from: choice('convert', '--from', values.from, ['auto', ...sourceKinds] as const),
    output: values.output,
  };
}

function parseCreate(words: readonly string[]): Command {
  const { values, positionals } = parse('create', words, {
    config: { type: 'string' },
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
  } as const);
  if (positionals.length > 0)
    throw misunderstood(`create takes no "${positionals[0]}"; --config names the file.`, 'create');
  if (values.config === undefined) throw misunderstood('create needs --config FILE, the configuration.', 'create');
  if (values.output === undefined) throw misunderstood('create needs --output DIR, the folder to make.', 'create');
  return { name: 'create', config: values.config, output: values.output, force: values.force };
}

function parseInit(words: readonly string[]): Command {
  const one = { type: 'string' } as const;
  const { values, positionals } = parse('init', words, {
    from: { type: 'string', multiple: true, default: [] },
    output: { type: 'string', short: 'o', default: 'connector.json' },
    force: { type: 'boolean', default: false },
    operation: { type: 'string', multiple: true, default: [] },
    kind: one,
    name: one,
    description: one,
    host: one,
    'base-path': one,
    publisher: one,
    contact: one,
    website: one,
    'privacy-policy': one,
    categories: one,
    auth: one,
  } as const);
  if (positionals.length > 0) throw misunderstood(`init takes no "${positionals[0]}"; --from names a source.`, 'init');
  const { from, output, force, operation, ...flags } = values;
  return { name: 'init', from, output, force, flags, operations: operation };
}

function parsePackage(words: readonly string[]): Command {
  const { values, positionals } = parse('package', words, {
    output: { type: 'string', short: 'o' },
    profile: { type: 'string' },
  } as const);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw misunderstood(`package needs one folder with a connector; ${positionals.length} were given.`, 'package');
  if (values.output === undefined) throw misunderstood('package needs --output FILE, the archive to write.', 'package');
  const profile = values.profile === undefined ? undefined : choice('package', '--profile', values.profile, profiles);
  return { name: 'package', folder, output: values.output, profile };
}

function parseRules(words: readonly string[]): Command {
  const { values, positionals } = parse('rules', words, {
    format: { type: 'string', default: 'text' },
  } as const);
  if (positionals.length > 0) throw misunderstood(`rules takes no "${positionals[0]}".`, 'rules');
  return { name: 'rules', format: choice('rules', '--format', values.format, ['text', 'json'] as const) };
}

function parseExplain(words: readonly string[]): Command {
  // `parseArgs` takes a lone dash for a word of its own, as it should.
  const { values, positionals } = parse('explain', words, {
    connector: { type: 'string' },
    definition: { type: 'string' },
    profile: { type: 'string' },
    format: { type: 'string', default: 'text' },
  } as const);
  if (positionals.length > 1)
    throw misunderstood(`explain takes one log; "${positionals[1]}" is one too many.`, 'explain');
  return {
    name: 'explain',
    log: positionals[0] ?? '-',
    connector: values.connector ?? values.definition,
    profile: values.profile === undefined ? undefined : choice('explain', '--profile', values.profile, profiles),
    format: choice('explain', '--format', values.format, explainFormatNames),
  };
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse<O extends Options>(command: CommandName, words: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (problem) {
    throw misunderstood(mistakeOf(command, problem), command);
  }
}

/** What Node has against the words, in one sentence: its own goes on about dashes. */
function mistakeOf(command: CommandName, problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (option !== undefined) return `${command} has no option "${option}".`;
  const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
  if (bare !== undefined) return `${bare} needs a value.`;
  const [line = ''] = message.split('\n');
  return line.endsWith('.') ? line : `${line}.`;
}

function choice<T extends string>(command: CommandName, option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((entry) => entry === value);
  if (found !== undefined) return found;
  throw misunderstood(`${option} is "${value}"; ${allowed.join(', ')} are possible.`, command);
}

function count(command: CommandName, option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw misunderstood(`${option} is "${value}"; a whole number is expected.`, command);
  return Number(value);
}

function ruleLevel(value: string): [string, Level] {
  const [id = '', level = ''] = value.split('=');
  return [knownRule(id), choice('validate', `--rule ${id}`, level, levels)];
}

function knownRule(id: string): string {
  if (isRule(id)) return id;
  throw new UsageError(`--rule names "${id}", which is no rule; "fusion-connector rules" lists them.`);
}
