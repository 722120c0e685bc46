/** `package`: checks a connector and packs its files into an archive. One that fails the check is not packed. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { counted, lint, profileOfPath, roleByName } from '../connector';
import { zip } from '../connector/package';
import type { PackageCommand } from './commands';
import { attempt, findOneInput } from './find-input';
import { print } from './print';

/** Runs the command and returns the exit code. */
export function packConnector({ folder, output, profile }: PackageCommand): number {
  const input = findOneInput(folder);
  const files = input.read();
  const chosen = profile ?? input.profile ?? profileOfPath(path.resolve(input.path)) ?? 'custom';
  const report = lint(files, profile === undefined ? { fallbackProfile: chosen } : { profile });
  if (report.summary.errors > 0) {
    for (const { severity, file, message, rule } of report.diagnostics)
      if (severity === 'error') process.stderr.write(`${path.join(input.path, file)}: error: ${message} [${rule}]\n`);
    process.stderr.write(`${counted(report.summary.errors, 'error')}; nothing was packed.\n`);
    return 1;
  }
  // The settings hold ids of one's own environment; the notes of the check are for the check.
  const wanted = [...files].filter(([name]) => !['settings', 'config', 'other'].includes(roleByName(name)));
  const place = path.relative(folder, input.path).split(path.sep).join('/');
  const packed = zip(new Map(wanted.map(([name, content]) => [place === '' ? name : `${place}/${name}`, content])));
  const aside = `${output}.part`;
  attempt(output, () => {
    try {
      writeFileSync(aside, packed);
      renameSync(aside, output);
    } finally {
      rmSync(aside, { force: true });
    }
  });
  for (const [name] of wanted) print(`${name}\n`);
  return 0;
}
