import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ValidatorClient, type WorkerLike } from '../../src/worker/client';
import type { CheckRequest, Content, Request, Response } from '../../src/worker/protocol';

/** A worker that answers when the test says so. */
class PlayedWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  readonly received: Request[] = [];
  terminated = false;

  postMessage(message: Request): void {
    this.received.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(response: Response): void {
    this.onmessage?.({ data: response } as MessageEvent<Response>);
  }
  /** Answers the last check with nothing found. */
  finish(): void {
    const { id } = this.last();
    const summary = { errors: 0, warnings: 0, hints: 0 };
    this.answer({ kind: 'checked', id, result: { profile: 'custom', findings: [], suppressed: [], summary } });
  }
  crash(message = 'boom'): void {
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent);
  }
  last(): CheckRequest {
    const request = this.received.at(-1);
    if (request?.kind !== 'check') throw new Error('The last request is no check.');
    return request;
  }
}

const workers: PlayedWorker[] = [];
const idleCrashes: string[] = [];
let client: ValidatorClient;
const worker = (index = workers.length - 1): PlayedWorker => {
  const found = workers[index];
  if (found === undefined) throw new Error('No worker was started.');
  return found;
};
const files = (entries: Record<string, Content>) => new Map(Object.entries(entries));

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
  idleCrashes.length = 0;
  client = new ValidatorClient({
    spawn: () => {
      workers.push(new PlayedWorker());
      return worker();
    },
    onIdleCrash: (message) => idleCrashes.push(message),
  });
});
afterEach(() => vi.useRealTimers());

describe('requests', () => {
  test('start no worker before there is work', () => {
    expect(workers).toHaveLength(0);
  });

  test('are answered', async () => {
    const outcome = client.check(files({ a: '1' }), 'custom');
    worker().finish();
    expect(await outcome).toMatchObject({ state: 'done', result: { findings: [] } });
  });

  test('supersede older ones: the one that runs and the one that waits', async () => {
    const first = client.check(files({ a: '1' }), 'custom');
    const second = client.check(files({ a: '2' }), 'custom');
    const third = client.check(files({ a: '3' }), 'custom');
    expect(await first).toEqual({ state: 'superseded' });
    expect(await second).toEqual({ state: 'superseded' });
    expect(worker().received).toHaveLength(1);
    worker().finish();
    expect(worker().received).toHaveLength(2);
    expect(worker().last().changed).toEqual([{ path: 'a', content: '3' }]);
    worker().finish();
    expect(await third).toMatchObject({ state: 'done' });
  });

  test('of another kind are not superseded', async () => {
    const check = client.check(files({ a: '1' }), 'custom');
    const read = client.read([], false);
    worker().finish();
    worker().answer({ kind: 'read', id: 2, result: { choices: [], problems: [] } });
    expect(await check).toMatchObject({ state: 'done' });
    expect(await read).toMatchObject({ state: 'done' });
  });

  test('send only what changed', () => {
    const bytes = new Uint8Array([1]);
    void client.check(files({ a: '1', b: bytes }), 'custom');
    worker().finish();
    void client.check(files({ a: '2', b: bytes }), 'certified');
    expect(worker().last()).toMatchObject({ paths: ['a', 'b'], changed: [{ path: 'a', content: '2' }] });
  });

  test('that the engine refuses fail with its words and leave the worker alive', async () => {
    const outcome = client.check(files({ a: '1' }), 'custom');
    worker().answer({ kind: 'failed', id: 1, message: 'no' });
    expect(await outcome).toEqual({ state: 'failed', reason: 'refused', message: 'no' });
    expect(worker().terminated).toBe(false);
  });

  test('are not confused by an answer to something older', async () => {
    const outcome = client.check(files({ a: '1' }), 'custom');
    worker().answer({ kind: 'failed', id: 99, message: 'old' });
    worker().finish();
    expect(await outcome).toMatchObject({ state: 'done' });
  });
});

describe('a worker that dies', () => {
  test('fails its request; the next one starts another worker and sends everything again', async () => {
    const unchanged = 'the same text';
    void client.check(files({ a: unchanged }), 'custom');
    worker().finish();
    const failed = client.check(files({ a: unchanged }), 'certified');
    worker().crash();
    expect(await failed).toEqual({ state: 'failed', reason: 'crashed', message: 'boom' });
    expect(worker(0).terminated).toBe(true);
    const next = client.check(files({ a: unchanged }), 'custom');
    expect(workers).toHaveLength(2);
    expect(worker().last().changed).toHaveLength(1);
    worker().finish();
    expect(await next).toMatchObject({ state: 'done' });
    expect(idleCrashes).toEqual([]);
  });

  test('does not take a waiting request with it', async () => {
    void client.check(files({ a: '1' }), 'custom');
    const waiting = client.check(files({ a: '2' }), 'custom');
    worker().crash();
    expect(workers).toHaveLength(2);
    worker().finish();
    expect(await waiting).toMatchObject({ state: 'done' });
  });

  test('while idle is told', () => {
    void client.check(files({ a: '1' }), 'custom');
    worker().finish();
    worker().crash('idle');
    expect(idleCrashes).toEqual(['idle']);
  });

  test('at its start fails the request', async () => {
    const broken = new ValidatorClient({
      spawn: () => {
        throw new Error('no worker here');
      },
    });
    expect(await broken.check(files({ a: '1' }), 'custom')).toMatchObject({ state: 'failed', reason: 'crashed' });
  });
});

test('a request that takes longer than ten seconds is ended, and its worker with it', async () => {
  const outcome = client.check(files({ a: '1' }), 'custom');
  vi.advanceTimersByTime(9_999);
  expect(worker().terminated).toBe(false);
  vi.advanceTimersByTime(2);
  expect(await outcome).toMatchObject({ state: 'failed', reason: 'hung' });
  expect(worker().terminated).toBe(true);
});

test('a large file is given more time: ten seconds more for each megabyte', async () => {
  const outcome = client.check(files({ a: ' '.repeat(1_000_000) }), 'custom');
  vi.advanceTimersByTime(19_999);
  expect(worker().terminated).toBe(false);
  vi.advanceTimersByTime(2);
  expect(await outcome).toMatchObject({ state: 'failed', reason: 'hung' });
});

test('a client that is disposed of leaves nobody waiting', async () => {
  const running = client.check(files({ a: '1' }), 'custom');
  const reading = client.read([], false);
  client.dispose();
  expect(await running).toEqual({ state: 'superseded' });
  expect(await reading).toEqual({ state: 'superseded' });
  expect(worker().terminated).toBe(true);
});

describe('a long request', () => {
  const progress = { step: 'unpacking', done: 1, total: 2 } as const;

  test('tells how far it is, and is given more time while it does', async () => {
    const told: unknown[] = [];
    const outcome = client.read([], false, (step) => told.push(step));
    vi.advanceTimersByTime(9_000);
    worker().answer({ kind: 'progress', id: 1, progress });
    vi.advanceTimersByTime(9_000);
    expect(told).toEqual([progress]);
    worker().answer({ kind: 'read', id: 1, result: { choices: [], problems: [] } });
    expect(await outcome).toMatchObject({ state: 'done' });
  });

  test('that is cancelled is over at once; what waits behind it gets another worker and all its files', async () => {
    const told: unknown[] = [];
    void client.check(files({ a: '1' }), 'custom');
    worker().finish();
    const reading = client.read([], false, (step) => told.push(step));
    const check = client.check(files({ a: '1' }), 'certified');
    client.cancel('read');
    expect(await reading).toEqual({ state: 'superseded' });
    expect(worker(0).terminated).toBe(true);
    expect(worker().last().changed).toHaveLength(1);
    worker().finish();
    expect(await check).toMatchObject({ state: 'done' });
    expect(told).toEqual([]);
  });

  test('that waits is cancelled without harm to the one that runs', async () => {
    const check = client.check(files({ a: '1' }), 'custom');
    const reading = client.read([], false);
    client.cancel('read');
    expect(await reading).toEqual({ state: 'superseded' });
    worker().finish();
    expect(await check).toMatchObject({ state: 'done' });
    expect(workers).toHaveLength(1);
  });
});
