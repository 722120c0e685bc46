// The files of a folder and all below it, with slashes, in order.
import { readdirSync } from 'node:fs';

export function filesIn(folder: string, form: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => form.test(path))
    .sort();
}
