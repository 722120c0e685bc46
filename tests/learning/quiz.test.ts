// Answers are judged as the question says, every answer gets its reasons, and nothing is shown in the right order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReducer, rightCount, startState } from '../../src/learning/check-state';
import type { ChoiceQuestion, OrderQuestion, Question, SpotQuestion } from '../../src/learning/question';
import { judge, moved, shuffled } from '../../src/learning/quiz';

const answers = [
  { say: 'A', right: true, why: 'because A' },
  { say: 'B', right: false, why: 'because not B' },
  { say: 'C', right: true, why: 'because C' },
];
const single: ChoiceQuestion = { id: 'one', kind: 'single', ask: '?', answers: answers.slice(0, 2) };
const multiple: ChoiceQuestion = { id: 'some', kind: 'multiple', ask: '?', answers };
const order: OrderQuestion = { id: 'order', kind: 'order', ask: '?', items: ['1', '2', '3'], why: 'in a row' };
const spot: SpotQuestion = {
  id: 'spot',
  kind: 'spot',
  ask: '?',
  code: '{\n"a": 1\n}',
  lines: [2],
  why: 'the member',
  otherwise: 'a bracket',
};

describe('an answer', () => {
  test.each<[string, Question, readonly number[], boolean]>([
    ['the right one', single, [0], true],
    ['the wrong one', single, [1], false],
    ['all right ones', multiple, [2, 0], true],
    ['some of the right ones', multiple, [0], false],
    ['right and wrong ones', multiple, [0, 1, 2], false],
    ['the right order', order, [0, 1, 2], true],
    ['another order', order, [0, 2, 1], false],
    ['half an order', order, [0, 1], false],
    ['the line', spot, [2], true],
    ['another line', spot, [1], false],
  ])('%s', (_, question, given, right) => {
    expect(judge(question, given).right).toBe(right);
  });

  test('gets the reasons of what was chosen, and of the rest only when it was right', () => {
    expect(judge(single, [1])).toMatchObject({ chosen: [{ about: 'B', text: 'because not B' }], others: [] });
    expect(judge(single, [0]).others).toEqual([{ about: 'B', text: 'because not B' }]);
    expect(judge(spot, [1]).chosen).toEqual([{ text: 'a bracket' }]);
    expect(judge(order, [0, 1, 2]).chosen).toEqual([{ text: 'in a row' }]);
  });

  test('that is nearly there gets a hint', () => {
    expect(judge(multiple, [0]).hint).toBe('One right answer is missing.');
    expect(judge(multiple, [0, 1]).hint).toBeUndefined();
    expect(judge(order, [0, 2, 1]).hint).toBe('1 of 3 are in their place.');
  });
});

describe('the order in which things are shown', () => {
  test('is the same every time, holds everything, and is never the plain one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.string(), (count, seed) => {
        const numbers = shuffled(count, seed);
        expect(numbers).toEqual(shuffled(count, seed));
        expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(numbers.some((value, index) => value !== index)).toBe(true);
      }),
    );
  });

  test('differs between questions', () => {
    const orders = new Set(Array.from({ length: 40 }, (_, index) => shuffled(4, `question-${index}`).join()));
    expect(orders.size).toBeGreaterThan(8);
  });

  test('puts the first answer at every place in turn', () => {
    const places = new Set(Array.from({ length: 60 }, (_, index) => shuffled(4, `lesson-${index}-q`).indexOf(0)));
    expect([...places].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('moving', () => {
  test('moves one item and keeps the others', () => {
    expect(moved([2, 0, 1], 0, 1)).toEqual([0, 2, 1]);
    expect(moved([2, 0, 1], 2, 0)).toEqual([1, 2, 0]);
  });
  test('stops at the ends', () => {
    const given = [2, 0, 1];
    expect(moved(given, 0, -1)).toBe(given);
    expect(moved(given, 2, 3)).toBe(given);
    expect(moved(given, 7, 0)).toBe(given);
  });
});

describe('the state of a check', () => {
  const questions = [single, order];
  const reduce = checkReducer(questions);
  const start = startState(questions);

  test('counts what is right', () => {
    const first = reduce(start, { type: 'check', question: 0, given: [0] });
    expect(rightCount(first)).toBe(1);
    expect(rightCount(reduce(first, { type: 'check', question: 1, given: [0, 1, 2] }))).toBe(2);
    expect(rightCount(reduce(first, { type: 'open', question: 0 }))).toBe(0);
    expect(rightCount(reduce(first, { type: 'restart' }))).toBe(0);
  });
  test('notes a check without an answer, and forgets it', () => {
    const empty = reduce(start, { type: 'check', question: 0, given: [] });
    expect(empty[0]).toEqual({ verdict: undefined, unanswered: true });
    expect(reduce(empty, { type: 'open', question: 0 })).toEqual(start);
  });
  test('leaves the other questions and unknown ones alone', () => {
    const next = reduce(start, { type: 'check', question: 0, given: [0] });
    expect(next[1]).toBe(start[1]);
    expect(reduce(start, { type: 'check', question: 9, given: [0] })).toBe(start);
  });
});
