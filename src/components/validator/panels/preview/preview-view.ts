/** From a preview to the list that is shown: sections, the words that are searched for, the order. Pure. */
import type { PreviewResult } from '../../../../worker/protocol';
import { counted } from '../../session/verdict';

export type Card = PreviewResult['cards'][number];
export type Detail = PreviewResult['details'][number];
export type Field = Detail['fields'][number];
export type Token = Detail['tokens'][number];
export type SectionId = 'trigger' | 'action' | 'hidden';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly cards: readonly Card[];
}

const titles: Readonly<Record<SectionId, string>> = {
  trigger: 'Triggers',
  action: 'Actions',
  hidden: 'Hidden from makers',
};

const order = ['important', 'normal', 'advanced', 'internal'] as const;

/** The section of a card: makers never meet internal operations. */
export function sectionOf({ visibility, kind }: Card): SectionId {
  return visibility === 'internal' ? 'hidden' : kind;
}

/** The sections with the cards that have all the words; important ones first. */
export function sectionsOf(cards: readonly Card[], words: string): Section[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => {
    const text = `${card.title} ${card.id} ${card.path} ${card.description}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return (['trigger', 'action', 'hidden'] as const)
    .map((id) => ({
      id,
      title: titles[id],
      cards: found
        .filter((card) => sectionOf(card) === id)
        .sort((left, right) => order.indexOf(left.visibility) - order.indexOf(right.visibility)),
    }))
    .filter((section) => section.cards.length > 0);
}

/** The sections cut to so many cards in all. */
export function firstOf(sections: readonly Section[], limit: number): Section[] {
  let room = limit;
  return sections.flatMap((section) => {
    const cards = section.cards.slice(0, Math.max(0, room));
    room -= cards.length;
    return cards.length === 0 ? [] : [{ ...section, cards }];
  });
}

/** What is there, in words. */
export function previewSummary(cards: readonly Card[]): string {
  const count = (id: SectionId) => cards.filter((card) => sectionOf(card) === id).length;
  const parts = [counted(count('trigger'), 'trigger'), counted(count('action'), 'action')];
  const hidden = count('hidden');
  return `${parts.join(' and ')}${hidden === 0 ? '' : `, ${hidden} hidden`}`;
}

/** The type where it says more than the control does. */
export function typeNote({ control, type }: Pick<Field, 'control' | 'type'>): string {
  return type === plainTypes[control] ? '' : type;
}

const plainTypes: Readonly<Partial<Record<Field['control'], string>>> = {
  text: 'string',
  number: 'number',
  switch: 'boolean',
  list: 'array',
  object: 'object',
  file: 'file',
};

/** How a control is called. */
export const controlWords: Readonly<Record<Field['control'], string>> = {
  text: 'Text',
  number: 'Number',
  switch: 'Yes or no',
  date: 'Date',
  file: 'File content',
  choice: 'Dropdown',
  lookup: 'Dropdown',
  picker: 'File picker',
  list: 'List',
  object: 'Object',
  dynamic: 'Known at design time',
  unknown: 'Cannot be shown',
};
