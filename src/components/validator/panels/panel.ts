/** What a panel of the right-hand part is given. */
import type { ComponentType } from 'react';
import type { ValidatorClient } from '../../../worker/client';
import type { EditorFinding, EditorFix } from '../../../worker/protocol';
import type { EditorCommands } from '../editor/use-editor-commands';
import type { Action, PanelId, ValidatorState } from '../session/state';

export interface PanelProps {
  readonly state: ValidatorState;
  readonly dispatch: (action: Action) => void;
  /** The worker, for questions of the panel's own. */
  readonly client: ValidatorClient;
  /** What a panel may ask of the editor. */
  readonly editor: EditorCommands;
  /** Whether the editor is beside the panel, so that a click can show a place at once. */
  readonly beside: boolean;
  readonly onFix: (finding: EditorFinding, fix: EditorFix) => void;
}

export interface SidePanel {
  readonly id: PanelId;
  readonly title: string;
  /** What the row of tabs has room for: a word of the title. */
  readonly shortTitle: string;
  readonly component: ComponentType<PanelProps>;
}
