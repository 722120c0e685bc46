/** What `help` prints: all commands in a line each, or one of them with its options. */
import { type Profile, profiles } from '../connector';
import type { Verdict } from '../connector/compare';
import type { FormatName } from '../connector/report-formats';
import { sourceKinds } from '../connector/source-kinds';

export const formatNames = [
  'text',
  'json',
  'sarif',
  'junit',
  'markdown',
  'github',
  'official',
] as const satisfies FormatName[];
export const explainFormatNames = ['text', 'json', 'markdown'] as const;
export const compareFormatNames = ['text', 'json', 'markdown', 'github'] as const;
export const failLevels = ['breaking', 'risky', 'never'] as const satisfies (Exclude<Verdict, 'safe'> | 'never')[];

export const commandNames = [
  'validate',
  'compare',
  'convert',
  'init',
  'create',
  'package',
  'explain',
  'rules',
] as const;
export type CommandName = (typeof commandNames)[number];

interface CommandUsage {
  readonly words: string;
  readonly purpose: string;
  readonly options: string;
}

const any = (values: readonly string[]) => values.join(' | ');
const profileList = any(profiles satisfies readonly Profile[]);

const usages: Readonly<Record<CommandName, CommandUsage>> = {
  validate: {
    words: '<file | folder | zip>…',
    purpose: 'check connectors',
    options: `  --profile ${profileList}
                    who will meet the connector; by default read from
                    fusion-connector.config.json beside it, then from the folder
                    names of the public connectors repository, else custom
  --format ${any(formatNames)}
  --output FILE     write the report to a file
  --fix             apply the safe fixes; with --rule ID those of that rule alone
  --fix-dry-run     print what --fix would change as a diff, and change nothing
  --max-warnings N  end with code 1 when there are more warnings
  --rule ID=LEVEL   another level for a rule: off, hint, warning or error
`,
  },
  compare: {
    words: '<old> <new>',
    purpose: 'tell what breaks existing flows',
    options: `  --format ${any(compareFormatNames)}
  --fail-on ${any(failLevels)}
                    from which changes on the code is 1; by default breaking
`,
  },
  convert: {
    words: '<file | ->',
    purpose: 'make a Swagger 2.0 definition',
    options: `  --from ${any(['auto', ...sourceKinds])}
                    what the source is; by default it is looked at
  --output FILE     write the definition to a file
`,
  },
  init: {
    words: '[-o FILE]',
    purpose: 'begin a configuration for create, by asking or from flags',
    options: `  --from SOURCE     begin with a connector (folder or zip), an OpenAPI or
                    Swagger document, a Postman collection, a cURL command or an
                    example; - for the standard input
  --output FILE     the file to write; by default connector.json
  --force           replace a file that is there
  --kind ${profileList}
  --name TEXT       --description TEXT  --publisher TEXT  --contact TEXT
  --website URL     --privacy-policy URL  --categories LIST
  --host HOST       --base-path PATH
  --auth "KIND …"   such as "apiKey header X-API-Key" or "basic"
  --operation "METHOD PATH SUMMARY"
                    can be repeated
`,
  },
  create: {
    words: '--config FILE -o DIR',
    purpose: 'make a connector of a configuration',
    options: `  --config FILE     the configuration, in JSON
  --output DIR      the folder to make
  --force           write into a folder that is not empty
`,
  },
  package: {
    words: '<folder> -o FILE.zip',
    purpose: 'check a connector and pack it',
    options: `  --output FILE     the archive to write
  --profile ${profileList}
`,
  },
  explain: {
    words: '[log | -]',
    purpose: "explain what a reviewer's log says",
    options: `  --connector PATH  the connector that the log is about; --definition PATH means the same
  --profile ${profileList}
  --format ${any(explainFormatNames)}
`,
  },
  rules: { words: '', purpose: 'list the rules', options: '  --format text | json\n' },
};

const exitCodes = `Ends with 0 when nothing is at error level, 1 when something is, 2 when it could not run.
For compare, a change that breaks flows is at error level.
`;

/** The help of one command, or of all. */
export function usage(command: CommandName | undefined): string {
  if (command === undefined) return overview();
  const { words, purpose, options } = usages[command];
  const sentence = `${purpose[0]?.toUpperCase()}${purpose.slice(1)}.`;
  return `${sentence}\n\n  ${callOf(command, words)}\n\nOptions\n${options}\n${exitCodes}`;
}

function overview(): string {
  const rows = [
    ...commandNames.map((name) => [callOf(name, usages[name].words), usages[name].purpose] as const),
    [callOf('help', '[command]'), 'print this, or the options of one command'] as const,
    ['fusion-connector --version', 'print the version'] as const,
  ];
  const width = Math.max(...rows.map(([call]) => call.length));
  const list = rows.map(([call, purpose]) => `  ${call.padEnd(width)}  ${purpose}\n`).join('');
  const options = commandNames.map((name) => `Options of ${name}\n${usages[name].options}\n`).join('');
  return `Checks Power Platform connectors offline.\n\n${list}\n${options}${exitCodes}`;
}

function callOf(name: string, words: string): string {
  return `fusion-connector ${name} ${words}`.trimEnd();
}
