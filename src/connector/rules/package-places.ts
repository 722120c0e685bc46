/** What the rules about packages have in common: the name of the official script, and where findings stand. */
import type { PackageLevel } from '../model/certification-package';

/** The script that checks packages. Its sentences have no codes, so its name stands for them. */
export const packageCode = 'ConnectorPackageValidator.ps1';

/** The path at which a finding about a level stands: the archive or folder itself, or what stands first at the top. */
export function packagePlace({ path, files, archives }: PackageLevel): string {
  return path || (files[0] ?? archives[0])?.path || '';
}
