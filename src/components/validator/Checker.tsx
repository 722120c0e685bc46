/** The checker: puts its parts side by side, or one at a time on a narrow screen, and joins them. */
import clsx from 'clsx';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditorFinding } from '../../worker/protocol';
import type { CodeEditor } from '../tools/code-editor';
import type { PickedFile } from '../tools/incoming';
import OpeningBar from '../tools/OpeningBar';
import { useOpening } from '../tools/use-opening';
import styles from './Checker.module.css';
import CurrentFinding from './editor/CurrentFinding';
import EditorPane from './editor/EditorPane';
import { useEditorCommands } from './editor/use-editor-commands';
import Choices from './files/Choices';
import FilesPane from './files/FilesPane';
import Intake from './files/Intake';
import SampleSelect from './files/SampleSelect';
import { fetchSample, type Sample } from './files/samples';
import { useDropping } from './files/use-dropping';
import CheckerHeader from './frame/CheckerHeader';
import Notices from './frame/Notices';
import PartTabs, { partId, tabOfPart } from './frame/PartTabs';
import ProfilePicker from './frame/ProfilePicker';
import Separator from './frame/Separator';
import StartPanel from './frame/StartPanel';
import { useWide } from './frame/use-wide';
import VerdictBar from './frame/VerdictBar';
import Panels, { PanelBody } from './panels/Panels';
import type { Part } from './session/state';
import { type Settings, saveSettings } from './session/storage';
import { useArrival } from './session/use-arrival';
import { useDraft } from './session/use-draft';
import { useFixing } from './session/use-fixing';
import { choose, useValidator } from './session/use-validator';
import { definitionPath, type Workspace } from './session/workspace';

interface CheckerProps {
  readonly settings: Settings;
  readonly kept: Workspace | undefined;
  /** The reviewer's log of the last visit. */
  readonly log: string;
}

const noFindings: readonly EditorFinding[] = [];

export default function Checker({ settings, kept, log }: CheckerProps) {
  const handle = useValidator(settings.profile, kept, log);
  const { state, dispatch, client, open, retry } = handle;
  const { started, workspace, profile, part, panel } = state;
  const wide = useWide();
  const [widths, setWidths] = useState({ filesWidth: settings.filesWidth, findingsWidth: settings.findingsWidth });
  const editor = useRef<CodeEditor>(null);
  const side = useRef<HTMLElement>(null);
  const findings = state.result?.findings ?? noFindings;

  useEffect(() => saveSettings({ profile, ...widths }), [profile, widths]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      dispatch({ type: 'stepped', step: event.shiftKey ? -1 : 1 });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [dispatch]);

  useDraft(editor, workspace);
  useArrival(handle);

  const opening = useOpening<boolean>({
    open: (incoming, add, { onProgress }) => open(incoming, { add, onProgress }),
    onCancel: () => {
      client.cancel('read');
      dispatch({ type: 'problems', problems: ['Opening was stopped. What was open is still there.'] });
    },
  });
  const pick = (files: readonly PickedFile[] | Promise<readonly PickedFile[]>) => opening.pick(files, started);
  const openSample = (sample: Sample) =>
    void fetchSample(sample).then(
      (sources) => open({ sources, problems: [] }, { asOne: true }),
      () => dispatch({ type: 'problems', problems: ['The sample could not be loaded. Is the connection there?'] }),
    );
  const dropping = useDropping({
    onFiles: pick,
    onText: (text) => dispatch({ type: 'edited', path: workspace.active || definitionPath, text: unixLines(text) }),
  });
  const onText = useCallback((path: string, text: string) => dispatch({ type: 'edited', path, text }), [dispatch]);
  const onMark = useCallback(
    (path: string, marked: boolean) => dispatch({ type: 'markSet', path, marked }),
    [dispatch],
  );
  const editorCommands = useEditorCommands(editor);
  const onLeave = useCallback(() => {
    dispatch({ type: 'partChosen', part: 'side' });
    // The row that is selected, or the first control of the list. On a narrow screen the list has yet to appear.
    requestAnimationFrame(() => {
      const find = (selector: string) => side.current?.querySelector<HTMLElement>(selector);
      (find('[data-selected] button') ?? find('input'))?.focus();
    });
  }, [dispatch]);
  const onFix = useFixing(handle, editor);
  const partProps = (name: Part) =>
    wide || !started
      ? { id: partId(name) }
      : { id: partId(name), role: 'tabpanel', 'aria-labelledby': tabOfPart(name, panel), hidden: part !== name };
  const current = findings.find(({ id, file }) => id === state.selected && file === workspace.active);
  const openers = (
    <>
      <Intake onPick={pick} />
      <SampleSelect onChoose={openSample} />
    </>
  );
  const editorVisible = wide || !started || part === 'editor';
  const panelProps = { state, dispatch, client, editor: editorCommands, beside: wide, onFix };

  return (
    <div
      className={clsx(styles.checker, started && styles.started, dropping && styles.dropping)}
      style={{ '--files-width': `${widths.filesWidth}px`, '--findings-width': `${widths.findingsWidth}px` }}
    >
      <CheckerHeader started={started}>{started && wide && openers}</CheckerHeader>
      <Notices
        notices={state.notices}
        onUndo={() => dispatch({ type: 'undone' })}
        onDismiss={(id) => dispatch({ type: 'noticeDismissed', id })}
      />
      {opening.progress !== undefined && (
        <div className={styles.opening}>
          <OpeningBar progress={opening.progress} onCancel={opening.cancel} />
        </div>
      )}
      {state.offer !== undefined && (
        <Choices
          offer={state.offer}
          client={client}
          profile={profile}
          onChoose={(choice) => void choose(handle, choice)}
          onShow={() => dispatch({ type: 'offerShown' })}
          onPutAside={() => dispatch({ type: 'offerPutAside' })}
        />
      )}
      {started && (
        <>
          <div className={styles.profile}>
            <ProfilePicker
              profile={profile}
              onChoose={(chosen) => dispatch({ type: 'profileChosen', profile: chosen })}
            />
          </div>
          <div className={styles.summary}>
            <VerdictBar state={state} onStep={(step) => dispatch({ type: 'stepped', step })} onRetry={retry} />
            <PartTabs
              part={part}
              panel={panel}
              counts={{ findings: state.result?.findings.length, files: workspace.files.length }}
              onPart={(chosen) => dispatch({ type: 'partChosen', part: chosen })}
              onPanel={(chosen) => dispatch({ type: 'panelChosen', panel: chosen })}
            />
          </div>
        </>
      )}
      <div className={clsx(styles.body, !started && styles.invitation)}>
        {!started && (
          <StartPanel
            onPick={pick}
            onSample={openSample}
            onLog={() => dispatch({ type: 'panelChosen', panel: panel === 'log' ? 'findings' : 'log' })}
            logShown={panel === 'log'}
          >
            {panel === 'log' && <PanelBody {...panelProps} />}
          </StartPanel>
        )}
        {started && (
          <>
            <section {...partProps('files')} className={styles.files} aria-label="Files">
              <FilesPane
                workspace={workspace}
                findings={findings}
                dispatch={dispatch}
                onForget={() => dispatch({ type: 'forgotten' })}
              >
                {wide ? undefined : openers}
              </FilesPane>
            </section>
            <Separator
              label="Width of the files"
              controls={partId('files')}
              width={widths.filesWidth}
              least={140}
              most={420}
              side="left"
              onChange={(filesWidth) => setWidths((now) => ({ ...now, filesWidth }))}
            />
          </>
        )}
        <section key="editor" {...partProps('editor')} className={styles.editor} aria-label="Editor">
          {!started && <h2 className={styles.pasteHeading}>Or paste it</h2>}
          {!wide && current !== undefined && (
            <CurrentFinding finding={current} onBack={() => dispatch({ type: 'panelChosen', panel: 'findings' })} />
          )}
          <EditorPane
            workspace={workspace}
            findings={findings}
            jump={state.jump}
            visible={editorVisible}
            editor={editor}
            onText={onText}
            onMark={onMark}
            onLeave={onLeave}
          />
        </section>
        {started && (
          <>
            <Separator
              label="Width of the findings"
              controls={partId('side')}
              width={widths.findingsWidth}
              least={260}
              most={720}
              side="right"
              onChange={(findingsWidth) => setWidths((now) => ({ ...now, findingsWidth }))}
            />
            <section {...partProps('side')} ref={side} className={styles.findings} aria-label="Results">
              <Panels {...panelProps} />
            </section>
          </>
        )}
      </div>
    </div>
  );
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
