/** `create` with a configuration of the MsIndustryLinks module: the files that it names become a connector. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText, lint } from '../connector';
import { type IndustryLinks, industryLinksFiles } from '../connector/generate';
import { UsageError } from './arguments';
import { attempt } from './find-input';
import { print } from './print';
import { type NewFile, writeAside } from './write-aside';

/** Makes the files. Paths are meant from the folder of the configuration, wherever the command is given. */
export function createFromIndustryLinks(config: string, answers: IndustryLinks, output: string): void {
  const read = (named: string) => {
    const file = path.resolve(path.dirname(config), named);
    return attempt(`${config}: ${named}`, () => readFileSync(file));
  };
  const definition = decodeText(read(answers.apiDefinition));
  if (definition.encoding === 'binary')
    throw new UsageError(`${config}: ${answers.apiDefinition}: this is not text; a definition in JSON is expected.`);
  const made = industryLinksFiles(answers, definition.text, read(answers.icon));
  if ('problem' in made) throw new UsageError(`${config}: ${made.problem}`);
  writeAside(output, made.files);
  tellFindings(made.files);
  for (const { path: name } of made.files) print(`${name}\n`);
}

/** The definition was there before: what is wrong with it is told and does not stop anything. */
function tellFindings(files: readonly NewFile[]): void {
  const { diagnostics } = lint(new Map(files.map(({ path: name, content }) => [name, content])), { profile: 'custom' });
  for (const { severity, file, pointer, message, rule } of diagnostics)
    if (severity === 'error') process.stderr.write(`${file}: warning: ${pointer || '(all)'}: ${message} [${rule}]\n`);
}
