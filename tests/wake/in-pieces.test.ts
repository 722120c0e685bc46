/** A program that is loaded a part at a time: the order, the tasks, and a part that fails. */
import { expect, test } from 'vitest';
import { inPieces } from '../../src/wake/in-pieces';

test('each part runs in a task of its own, and the last one gives the result', async () => {
  const seen: string[] = [];
  const part = (name: string) => async () => {
    seen.push(name);
    setTimeout(() => seen.push(`a press after ${name}`));
  };
  const result = await inPieces([part('a'), part('b')], async () => {
    seen.push('last');
    return 5;
  });
  expect(result).toBe(5);
  expect(seen).toEqual(['a', 'a press after a', 'b', 'a press after b', 'last']);
});

test('what follows a part that fails does not run', async () => {
  let ran = false;
  const loaded = inPieces([() => Promise.reject(new Error('lost'))], async () => {
    ran = true;
  });
  await expect(loaded).rejects.toThrow('lost');
  expect(ran).toBe(false);
});
