/** Packages for certification among the files of a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConnectorFiles, fileName, openPackage, unzip } from '../connector';
import type { ConnectorInput } from './find-input';

/** A package for certification. Its parts lie in archives, which are never rewritten. */
export function packageInput(given: string, read: () => ConnectorFiles): ConnectorInput {
  return { path: given, read: () => openPackage(read()), locate: () => undefined, profile: 'certified' };
}

/**
 * The archives below a folder that are packages as they are handed in. An archive beside an introduction is only a part
 * of one, and any other archive is nobody's business.
 *
 * @param files their paths from the folder.
 */
export function packagesAmong(folder: string, files: readonly string[]): ConnectorInput[] {
  return files.flatMap((file) => {
    if (!/\.zip$/i.test(file)) return [];
    const unpacked = unzip(readFileSync(path.join(folder, file)));
    if ('problem' in unpacked) return [];
    const home = file.slice(0, file.length - fileName(file).length);
    const isBesideIntroduction = files.some((other) => /^intro\.md$/i.test(other.slice(home.length)));
    const isNamedSo = /^package\.zip$/i.test(fileName(file)) && !isBesideIntroduction;
    if (!holdsPackage([...unpacked.files.keys()], isNamedSo)) return [];
    return [packageInput(path.join(folder, file), () => unpacked.files)];
  });
}

/** Whether an archive holds an introduction and an archive, at its top or in one folder; the name may stand for the former. */
function holdsPackage(names: readonly string[], isNamedSo: boolean): boolean {
  const some = (ending: RegExp) => names.some((name) => ending.test(name) && name.split('/').length <= 2);
  const isInner = names.some((name) => /^PkgAssets\//i.test(name));
  return some(/\.zip$/i) && (some(/\.md$/i) || (isNamedSo && !isInner));
}
