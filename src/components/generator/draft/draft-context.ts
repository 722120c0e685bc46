/** The draft as every field and step sees it. */
import { createContext, useContext } from 'react';
import type { GenerateClient } from '../../../worker/generate-client';
import type { AnswerNote, GenerateResult, ImportReport, NamedCall } from '../../../worker/generate-protocol';
import type { JsonObject } from './json-at';

export interface DraftHandle {
  readonly draft: JsonObject;
  /** The value at a pointer; `undefined` where there is none. */
  value(pointer: string): unknown;
  /** The text at a pointer; empty where there is none. */
  text(pointer: string): string;
  /** Objects on the way are made. */
  set(pointer: string, value: unknown): void;
  /** Takes a member or an item away. */
  remove(pointer: string): void;
  /** Puts an item into the list at a pointer; the list is made where there is none. */
  insert(pointer: string, index: number, value: unknown): void;
  /** Gives an item of the list at a pointer another index. */
  move(pointer: string, from: number, to: number): void;
  /** Gives a call another id at a pointer, and all places that name it the same one; an empty id is taken out there alone. */
  rename(pointer: string, id: string, named: readonly string[]): void;
  /** Puts another draft in the place of this one. */
  replace(draft: JsonObject, report?: ImportReport): void;
  /** What the import had to tell, where the draft was begun with one. */
  readonly report: ImportReport | undefined;
  /** What is wrong at exactly this pointer. */
  notes(pointer: string): readonly AnswerNote[];
  /** What is wrong at this pointer or below it. */
  notesBelow(pointer: string): readonly AnswerNote[];
  /** All that is wrong, in the order of the draft. */
  readonly allNotes: readonly AnswerNote[];
  /** Whether somebody has been at the field, or has left its step: before that, no mistake is shown. */
  isTouched(pointer: string): boolean;
  touch(pointer: string): void;
  /** The calls of the connector with their ids, to be named elsewhere. */
  readonly calls: readonly NamedCall[];
  /** What the draft makes; absent until the first answer of the worker. */
  readonly made: GenerateResult | undefined;
  /** Whether `made` is of the draft as it is now. */
  readonly isFresh: boolean;
  readonly client: GenerateClient;
}

export const DraftContext = createContext<DraftHandle | undefined>(undefined);

/** The draft that is being made. */
export function useDraft(): DraftHandle {
  const handle = useContext(DraftContext);
  if (handle === undefined) throw new Error('There is no draft around this component.');
  return handle;
}
