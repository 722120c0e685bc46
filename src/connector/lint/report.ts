/** What a check of a connector results in. Plain data, so that it can cross into and out of a worker. */

import type { Profile } from '../profile';
import type { Fix, Level, OfficialMessage, Severity } from '../rules/rule';
import type { TextRange } from '../text/line-index';

/** One finding at one place. */
export interface Diagnostic {
  /** Unique within a report, and the same from run to run while the finding stays where it is. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file, as given to `lint`. */
  readonly file: string;
  /** RFC 6901 pointer; the object that lacks something, or the wrong value. Empty for the whole document. */
  readonly pointer: string;
  /** UTF-16 offsets in the text of the file. */
  readonly range: TextRange;
  /** What is, and what is expected. Backticks mark code. */
  readonly message: string;
  /** What to do; empty when the message says it already. */
  readonly help: string;
  /** The code and sentence of Microsoft's validator for this finding, values filled in. */
  readonly official?: OfficialFinding;
  readonly fixes: readonly Fix[];
  /** Findings that are not told beside this one, because they go when it is mended as it proposes. */
  readonly consequences?: readonly Diagnostic[];
}

/** A code of Microsoft's validator and what it says. */
export interface OfficialFinding extends OfficialMessage {
  /**
   * Only where the rules are without their sentences, in the bundle of a browser: there `message` is empty, and
   * `withSentences` makes it from these values.
   */
  readonly values?: readonly (string | number)[];
}

/** A finding that the configuration suppresses: it does not count, and nothing mends it. */
export interface SuppressedDiagnostic extends Diagnostic {
  /** Why, in the words of the configuration. */
  readonly reason: string;
}

/** A file as it was read. */
export interface ReportedFile {
  readonly path: string;
  readonly text: string;
}

export interface LintReport {
  readonly profile: Profile;
  readonly diagnostics: readonly Diagnostic[];
  /** What the configuration suppresses; neither in `diagnostics` nor in `summary`. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly files: readonly ReportedFile[];
  readonly summary: LintSummary;
}

export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export interface LintOptions {
  /** Who will meet the connector; what the configuration beside it says if not given. */
  readonly profile?: Profile;
  /** Who will meet it where neither `profile` nor the configuration says so; `custom` if not given. */
  readonly fallbackProfile?: Profile;
  /** Other levels than the profile's, by rule id. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Run these rules only; all if not given. */
  readonly only?: readonly string[];
}

/** Counts findings by severity. */
export function summarize(diagnostics: readonly Diagnostic[]): LintSummary {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
