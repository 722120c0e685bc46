/** Beginning with what somebody has: files are read, and the worker makes a draft of them. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { GenerateClient, startGenerateWorker } from '../../../worker/generate-client';
import type { BeginAs, BeginResult } from '../../../worker/generate-protocol';
import type { ConnectorChoice, Progress, SourceFile } from '../../../worker/protocol';
import type { PickedFile } from '../../tools/incoming';
import { archiveLimit } from '../../tools/limits';
import { type Opening, useOpening } from '../../tools/use-opening';

export interface Beginning extends Pick<Opening<BeginAs>, 'cancel'> {
  readonly progress: Progress | undefined;
  pick(files: readonly PickedFile[], as: BeginAs): void;
  paste(text: string): void;
  /** Takes one of several connectors. */
  choose(choice: ConnectorChoice): void;
  readonly choices: readonly ConnectorChoice[];
  /** Why nothing was begun, in sentences. */
  readonly problems: readonly string[];
}

interface Tried {
  readonly choices: readonly ConnectorChoice[];
  readonly problems: readonly string[];
}

const nothing: Tried = { choices: [], problems: [] };

export function useBeginning(onBegun: (begun: NonNullable<BeginResult['begun']>) => void): Beginning {
  const client = useRef<GenerateClient>(undefined);
  useEffect(
    () => () => {
      client.current?.dispose();
      client.current = undefined;
    },
    [],
  );
  const [tried, setTried] = useState(nothing);
  const [isPasted, setIsPasted] = useState(false);
  const begin = useCallback(
    async (
      sources: readonly SourceFile[],
      as: BeginAs,
      before: readonly string[],
      onProgress?: (progress: Progress) => void,
    ) => {
      client.current ??= new GenerateClient({ spawn: startGenerateWorker });
      const outcome = await client.current.begin(sources, as, onProgress);
      if (outcome.state === 'superseded') return;
      if (outcome.state === 'failed') {
        setTried({ choices: [], problems: [`It could not be read. (${outcome.message})`] });
        return;
      }
      const { begun, choices, problems } = outcome.result;
      setTried({ choices, problems: [...before, ...problems] });
      if (begun === undefined) return;
      const { draft, report } = begun;
      // A file that was left out is told with the rest.
      if (report === undefined) onBegun({ draft });
      else onBegun({ draft, report: { ...report, notes: [...before, ...report.notes] } });
    },
    [onBegun],
  );
  const opening = useOpening<BeginAs>({
    // The core has bounds of its own for descriptions, and says them.
    largest: archiveLimit,
    open: async ({ sources, problems }, as, { onProgress }) => {
      if (sources.length === 0) setTried({ choices: [], problems });
      else await begin(sources, as, problems, onProgress);
    },
    onCancel: () => {
      client.current?.cancel('begin');
      setTried({ choices: [], problems: ['Reading was stopped. Nothing was begun.'] });
    },
  });
  return {
    progress: opening.progress ?? (isPasted ? { step: 'reading', done: 0, total: 0 } : undefined),
    cancel: opening.cancel,
    pick: (files, as) => {
      setTried(nothing);
      opening.pick(files, as);
    },
    paste: (text) => {
      setTried(nothing);
      setIsPasted(true);
      const sources = [{ path: '', bytes: new TextEncoder().encode(text) }];
      void begin(sources, 'description', []).finally(() => setIsPasted(false));
    },
    choose: ({ sources }) => {
      setTried(nothing);
      void begin(sources, 'one', []);
    },
    ...tried,
  };
}
