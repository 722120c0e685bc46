/** What the configuration beside a connector does to a run: the profile, and findings taken out with their reasons. */
import { fileName } from '../files';
import type { ConfigModel, Suppression } from '../model/config';
import { parsePointer } from '../text/json-pointer';
import type { Diagnostic, SuppressedDiagnostic } from './report';

interface Sorted {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Complete suppressions that fit no finding. */
  readonly unused: readonly Suppression[];
}

/**
 * Sorts findings into those that count and those that are suppressed. Findings about the configuration itself always
 * count. Where two suppressions fit, the first is used; the second is one too many.
 */
export function applySuppressions(found: readonly Diagnostic[], config: ConfigModel | undefined): Sorted {
  const complete = config?.suppressions.filter((entry) => entry.complete && entry.rule !== undefined) ?? [];
  if (config === undefined || complete.length === 0) return { diagnostics: found, suppressed: [], unused: [] };
  const used = new Set<Suppression>();
  const diagnostics: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of found) {
    const fitting =
      diagnostic.file === config.file ? undefined : complete.find((suppression) => fits(suppression, diagnostic));
    if (fitting === undefined) diagnostics.push(diagnostic);
    else {
      used.add(fitting);
      suppressed.push({ ...diagnostic, reason: fitting.reason ?? '' });
    }
  }
  return { diagnostics, suppressed, unused: complete.filter((suppression) => !used.has(suppression)) };
}

function fits({ rule, file, place }: Suppression, diagnostic: Diagnostic): boolean {
  if (rule !== diagnostic.rule) return false;
  if (file !== undefined && file !== diagnostic.file && file !== fileName(diagnostic.file)) return false;
  if (place === undefined) return true;
  const tokens = parsePointer(diagnostic.pointer) ?? [];
  return tokens.length === place.length && place.every((token, index) => token === '*' || token === tokens[index]);
}
