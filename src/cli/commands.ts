/** What each command asks for, once its words are understood. */
import type { Level, Profile } from '../connector';
import type { SourceKind } from '../connector/convert';
import type { FormatName } from '../connector/report-formats';
import type { CommandName, compareFormatNames, explainFormatNames, failLevels } from './usage';

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

export interface CompareCommand {
  readonly name: 'compare';
  readonly oldPath: string;
  readonly newPath: string;
  readonly format: (typeof compareFormatNames)[number];
  /** From which verdict on the command fails; `never` only reports. */
  readonly failOn: (typeof failLevels)[number];
}

export interface ConvertCommand {
  readonly name: 'convert';
  /** Files, or `-` for what comes in; several only when they are examples. */
  readonly sources: readonly string[];
  readonly from: SourceKind | 'auto';
  readonly output: string | undefined;
}

export interface HelpCommand {
  readonly name: 'help';
  /** The command that is asked about; `undefined` for all. */
  readonly about: CommandName | undefined;
}

export interface CreateCommand {
  readonly name: 'create';
  readonly config: string;
  readonly output: string;
  /** Whether a folder that holds something may be written into. */
  readonly force: boolean;
}

export interface InitCommand {
  readonly name: 'init';
  /** A connector or a source; several only when they are examples. */
  readonly from: readonly string[];
  readonly output: string;
  readonly force: boolean;
  /** Answers by the name of their flag. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly operations: readonly string[];
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
  | InitCommand
  | PackageCommand
  | HelpCommand
  | { readonly name: 'version' };
