/** What to do with the files: the commands for exactly these, as Markdown. */
import { fileName, roleByName } from '../../files';
import type { Answers } from '../answers';
import { type GeneratedPackage, generatePackage } from '../package';
import { plain } from './markdown';

/** The steps after the files are made. */
export function whatNow(answers: Answers, made: GeneratedPackage = generatePackage(answers)): string {
  const paths = made.files.map(({ path }) => path);
  const inner = innerPaths(made);
  const file = finder(inner);
  const steps = [
    deploy(file),
    paconn(file, paths),
    ...(answers.kind === 'custom' ? [] : [pullRequest(answers, made.folder, inner), ...offer(answers, file('icon'))]),
  ];
  return `# ${plain(answers.general.name)}: what now\n\n${steps.join('\n\n')}\n`;
}

/** The next command and the next step in a few lines, for whoever has just made the files in a folder. */
export function nextInShort({ kind }: Pick<Answers, 'kind'>, made: GeneratedPackage, target: string): string {
  const { folder } = made;
  const command = `pac connector create ${deployOptions(finder(innerPaths(made)))}`;
  const handIn =
    kind === 'custom'
      ? ''
      : `Then open a pull request to microsoft/PowerPlatformConnectors, branch dev, with the folder ${quoted(folder)}.\n`;
  return `Next, in ${quoted(target)}, with the Power Platform CLI signed in:\n  ${command}\n${handIn}`;
}

type Find = (role: string) => string | undefined;

function innerPaths({ folder, files }: GeneratedPackage): string[] {
  return files.map(({ path }) => path).filter((path) => folder === '' || path.startsWith(`${folder}/`));
}

function finder(paths: readonly string[]): Find {
  return (role) => paths.find((path) => roleByName(path) === role);
}

function deployOptions(file: Find): string {
  return optionsOf(file, {
    definition: '--api-definition-file',
    properties: '--api-properties-file',
    icon: '--icon-file',
    script: '--script-file',
  });
}

function deploy(file: Find): string {
  const options = deployOptions(file);
  return [
    '## Deploy it',
    'With the Power Platform CLI, from the folder that holds these files. The environment needs Dataverse.',
    fence([
      'pac auth create --environment <your environment>',
      `pac connector create ${options}`,
      'pac connector list',
    ]),
    'After a change, update it. The id is the one that the list shows; name the same files each time, or what is left out may be lost.',
    fence([`pac connector update --connector-id <id> ${options}`]),
  ].join('\n\n');
}

function paconn(file: Find, paths: readonly string[]): string {
  const settings = paths.find((path) => roleByName(path) === 'settings');
  const options =
    settings === undefined
      ? optionsOf(file, { definition: '--api-def', properties: '--api-prop', icon: '--icon', script: '--script' })
      : `--settings ${quoted(settings)}`;
  const definition = quoted(file('definition') ?? 'apiDefinition.swagger.json');
  return [
    '## Or with paconn',
    'paconn refuses `stackOwner` in `apiProperties.json`: give it a copy without that line. `validate` sends the definition to Microsoft and needs a sign-in.',
    fence([
      'pip install paconn',
      'paconn login',
      `paconn validate --api-def ${definition}`,
      `paconn create ${options}`,
    ]),
    ...(settings === undefined
      ? []
      : ['Write the id that it prints into `settings.json` as `connectorId`, or the next update asks for it.']),
  ].join('\n\n');
}

function pullRequest(answers: Answers, folder: string, inner: readonly string[]): string {
  const name = folder.split('/').at(-1) ?? answers.general.name;
  const branch = name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const suffix = answers.kind === 'independent' ? ' (Independent Publisher)' : '';
  // An icon is for the package; the folder of an independent publisher has none at all.
  const handed = inner.filter((path) => roleByName(path) !== 'settings');
  return [
    '## Open the pull request',
    'Fork `microsoft/PowerPlatformConnectors` on GitHub first. The pull request goes to the branch `dev` and holds this connector alone. The name of the folder is final.',
    fence([
      'git clone https://github.com/<your account>/PowerPlatformConnectors.git',
      'cd PowerPlatformConnectors',
      'git remote add upstream https://github.com/microsoft/PowerPlatformConnectors.git',
      'git fetch upstream',
      `git switch --create ${branch || 'connector'} upstream/dev`,
    ]),
    `Copy the folder ${code(folder)} into it: ${handed.map((path) => code(fileName(path))).join(', ')}.`,
    fence([
      `git add ${quoted(folder)}`,
      `git commit --message ${quoted(`${name}${suffix}`)}`,
      `git push --set-upstream origin ${branch || 'connector'}`,
    ]),
  ].join('\n\n');
}

function offer(answers: Answers, icon: string | undefined): string[] {
  if (answers.kind === 'independent')
    return [
      '## Afterwards\n\nThe identity check comes by mail. The name on your GitHub profile has to be the one on your document.',
    ];
  return [
    [
      '## Hand in the package',
      `After the pull request, the package goes to Partner Center. It holds \`intro.md\`${icon === undefined ? '' : ', the icon'} and a solution with the connector, and one with a flow that uses it. Solutions are exported from an environment in which the connector is deployed, so no tool can make them of these files alone.`,
    ].join('\n\n'),
  ];
}

function optionsOf(file: Find, names: Readonly<Record<string, string>>): string {
  return Object.entries(names)
    .flatMap(([role, option]) => {
      const path = file(role);
      return path === undefined ? [] : [`${option} ${quoted(path)}`];
    })
    .join(' ');
}

/** A word for a shell: as it is where that is safe, else in quotes that every usual shell reads the same way. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `"${word.replace(/["$`\\]/g, '')}"`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function fence(lines: readonly string[]): string {
  return `\`\`\`bash\n${lines.join('\n')}\n\`\`\``;
}
