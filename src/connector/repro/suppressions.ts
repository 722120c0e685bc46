/** Keeps of the configuration what concerns a connector that was cut down: the suppressions that still suppress. */
import type { ConnectorFiles } from '../files';
import { ConnectorModel } from '../model/connector';
import { applyEdits } from '../text/text-edit';
import { cutItems } from './cut';

/** What checks of the whole connector and of what remains of it say about the configuration. */
export interface SuppressionUse {
  /** The rules whose findings are suppressed in what remains. */
  readonly rules: ReadonlySet<string>;
  /** Pointers of findings about the configuration in the whole connector: they are what somebody may want to show. */
  readonly toldBefore: readonly string[];
  /** The same in what remains: suppressions that have lost their finding. */
  readonly toldAfter: readonly string[];
}

export interface KeptSuppressions {
  /** The configuration; missing where nothing of it is needed. */
  readonly file?: { readonly path: string; readonly text: string };
  readonly kept: number;
  readonly leftOut: number;
}

/** Cuts the configuration among the files down. The rest of it stays as it is. */
export function keptSuppressions(files: ConnectorFiles, use: SuppressionUse): KeptSuppressions {
  const connector = new ConnectorModel(files);
  const { config } = connector;
  if (config === undefined) return { kept: 0, leftOut: 0 };
  const text = connector.files.find(({ path }) => path === config.file)?.text ?? '';
  const list = config.root.get('suppressions');
  const entries = list?.items ?? [];
  const keeps = entries.map((node) => {
    const isTold = (pointers: readonly string[]) => pointers.some((at) => `${at}/`.startsWith(`${node.pointer}/`));
    if (isTold(use.toldBefore)) return true;
    return !isTold(use.toldAfter) && use.rules.has(node.string('rule') ?? '');
  });
  const kept = keeps.filter((keep) => keep).length;
  const counts = { kept, leftOut: entries.length - kept };
  if (kept === 0 && use.toldBefore.length === 0) return counts;
  const edits = list === undefined ? [] : cutItems(text, list, (index) => keeps[index] === true);
  return { ...counts, file: { path: config.file, text: applyEdits(text, edits) } };
}
