/**
 * Checks many connectors on all processor cores. The main thread and each worker are a lane; a lane takes the next
 * connector that no other has taken, until none is left. A worker is this same program started with a word of its own.
 */
import type { Diagnostic } from '../connector';
import { UsageError } from './arguments';
import { type Checked, check } from './check';
import type { ValidateCommand } from './commands';
import { type ConnectorInput, findInput } from './find-input';
import { laneWord } from './lane-word';
import type { Progress } from './progress';

/** A worker starts with everything cold, which costs it as much time as this many connectors. */
const worthALane = 16;

interface LaneData {
  readonly command: ValidateCommand;
  /** How many connectors are taken; all lanes count in it. */
  readonly taken: SharedArrayBuffer;
}

/** What a lane has found out about a connector: the report, or the sentence that says why it cannot be checked. */
interface Outcome {
  readonly index: number;
  readonly result: Checked | string;
}

/** Checks connectors side by side; the order of the result is that of the inputs. Throws `UsageError`. */
export async function checkAll(
  inputs: readonly ConnectorInput[],
  command: ValidateCommand,
  progress: Progress,
): Promise<Checked[]> {
  const data: LaneData = { command, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const results: Outcome['result'][] = [];
  const note = ({ index, result }: Outcome) => {
    results[index] = result;
    progress.step();
  };
  // Fixes are written in order by one lane, so that nothing is changed behind a connector that cannot be read.
  const wanted = command.fix === 'none' ? Math.ceil(inputs.length / worthALane) : 1;
  const others = wanted > 1 ? Math.min((await import('node:os')).availableParallelism(), wanted) - 1 : 0;
  const workers = Array.from({ length: others }, () => startWorker(data, note));
  for (const outcome of outcomes(inputs, data)) {
    note(outcome);
    if (typeof outcome.result === 'string' && command.fix !== 'none') break;
    // Lets the reports of the workers in, which would pile up otherwise.
    if (others > 0) await new Promise(setImmediate);
  }
  await Promise.all(workers);
  return results.map((result) => {
    if (typeof result === 'string') throw new UsageError(result);
    return result;
  });
}

/** The work of a worker; `false` in a program that was not started as one. */
export async function serveLane(): Promise<boolean> {
  const { parentPort, workerData } = await import('node:worker_threads');
  if (parentPort === null) return false;
  const data = workerData as LaneData;
  for (const outcome of outcomes(data.command.paths.flatMap(findInput), data)) {
    parentPort.postMessage(withoutEdits(outcome));
  }
  return true;
}

async function startWorker(data: LaneData, note: (outcome: Outcome) => void): Promise<void> {
  const { Worker } = await import('node:worker_threads');
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { argv: [laneWord], workerData: data });
    worker.on('message', note);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

function* outcomes(inputs: readonly ConnectorInput[], { command, taken }: LaneData): Generator<Outcome> {
  const counter = new Int32Array(taken);
  for (;;) {
    const index = Atomics.add(counter, 0, 1);
    const input = inputs[index];
    if (input === undefined) return;
    yield { index, result: attemptCheck(input, command) };
  }
}

function attemptCheck(input: ConnectorInput, command: ValidateCommand): Outcome['result'] {
  try {
    return check(input, command);
  } catch (problem) {
    if (problem instanceof UsageError) return problem.message;
    throw problem;
  }
}

/** Reports print the titles of fixes; their edits are most of a report, and need not be copied between threads. */
function withoutEdits({ index, result }: Outcome): Outcome {
  if (typeof result === 'string') return { index, result };
  const { connector } = result;
  const bare = <D extends Diagnostic>(diagnostic: D): D => ({
    ...diagnostic,
    fixes: diagnostic.fixes.map((fix) => ({ ...fix, edits: [] })),
  });
  const { report } = connector;
  const diagnostics = report.diagnostics.map(bare);
  const suppressed = report.suppressed.map(bare);
  return { index, result: { ...result, connector: { ...connector, report: { ...report, diagnostics, suppressed } } } };
}
