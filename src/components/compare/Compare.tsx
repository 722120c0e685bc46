/** The tool: brings back what was kept, then takes two versions and shows the outcome. */
import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import type { Incoming } from '../tools/incoming';
import { type OpeningRun, useOpening } from '../tools/use-opening';
import { useStrayDrops } from '../tools/use-stray-drops';
import ChangeList from './ChangeList';
import styles from './Compare.module.css';
import CompareFrame from './CompareFrame';
import CompareHeader from './CompareHeader';
import type { Side } from './compare-state';
import Explanation from './Explanation';
import Outcome from './Outcome';
import { type KeptVersions, loadVersions } from './storage';
import TextPair from './TextPair';
import { useCompare } from './use-compare';
import VersionZone from './VersionZone';

/** Storage that does not answer must not hold up the page for ever; a slow one must not cost what it holds. */
const patience = 8000;

export default function Compare() {
  const [kept, setKept] = useState<KeptVersions>();
  useEffect(() => {
    const nothing = { old: undefined, new: undefined };
    const tooLong = new Promise<KeptVersions>((resolve) => setTimeout(() => resolve(nothing), patience));
    void Promise.race([loadVersions(), tooLong]).then(setKept);
  }, []);
  return kept === undefined ? <CompareFrame /> : <Table kept={kept} />;
}

function Table({ kept }: { readonly kept: KeptVersions }) {
  const { state, dispatch, open, cancelOpening, stop, again, openExample, clear } = useCompare(kept);
  const texts = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const back = () => list.current?.querySelector<HTMLButtonElement>('button[aria-expanded="true"]')?.focus();
  const { outcome } = state;
  const openingOf = (side: Side) => ({
    open: (incoming: Incoming, _what: undefined, run: OpeningRun) => open(side, incoming, run),
    onCancel: () => cancelOpening(side),
  });
  const openings = { old: useOpening(openingOf('old')), new: useOpening(openingOf('new')) };
  // A drop beside both zones is meant for the one that is still empty.
  useStrayDrops((files) => {
    const side = state.old.version === undefined ? 'old' : 'new';
    openings[side].pick(files, undefined);
  });
  const started = state.old.version !== undefined || state.new.version !== undefined;
  const result = outcome.state === 'done' ? outcome.result : undefined;
  const selected = result?.changes.find(({ id }) => id === state.selected);
  const zone = (side: Side) => (
    <VersionZone
      side={side}
      slot={state[side]}
      opening={openings[side]}
      onPick={(files) => openings[side].pick(files, undefined)}
      onText={(text) => void open(side, pasted(text), { asOne: true })}
      onChoose={(sources) => void open(side, { sources, problems: [] }, { asOne: true })}
    />
  );
  return (
    <div className={clsx(styles.compare, !started && styles.invitation)}>
      <CompareHeader
        onExample={() => void openExample()}
        onSwap={started ? () => dispatch({ type: 'swapped' }) : undefined}
        onClear={started ? clear : undefined}
      />
      <div className={styles.zones}>
        {zone('old')}
        {zone('new')}
      </div>
      <Outcome
        outcome={outcome}
        missing={
          !started
            ? undefined
            : state.old.version === undefined
              ? 'old'
              : state.new.version === undefined
                ? 'new'
                : undefined
        }
        notice={state.notice}
        onStop={stop}
        onAgain={again}
      />
      {!started && <Explanation />}
      {result !== undefined && result.changes.length > 0 && (
        <div className={styles.body}>
          <ChangeList
            ref={list}
            changes={result.changes}
            selected={state.selected}
            onSelect={(id) => dispatch({ type: 'selected', id })}
            onShow={() => {
              texts.current?.focus();
              texts.current?.scrollIntoView({ block: 'start' });
            }}
          />
          <TextPair ref={texts} old={state.old.version} now={state.new.version} change={selected} onBack={back} />
        </div>
      )}
    </div>
  );
}

/** A pasted text as if it had come in a file. */
function pasted(text: string) {
  return { sources: [{ path: 'apiDefinition.swagger.json', bytes: new TextEncoder().encode(text) }], problems: [] };
}
