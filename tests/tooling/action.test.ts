// The action and the workflow that others copy: they hold what they must, and their steps really run.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFor } from '../../src/components/github/workflow';
import { commandLineFile } from '../../src/plugins/command-line-file/name';

const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'action-'));
// Its own copy: another test may be writing the usual one.
const checker = path.join(scratch, 'cli.mjs');

beforeAll(() => {
  const build = ['run', '--silent', 'build:cli', '--', `--outfile=${checker}`];
  execFileSync('npm', build, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the action', () => {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const check = action.runs.steps.find(({ id }: { id?: string }) => id === 'check');

  function run(inputs: Record<string, string>) {
    const output = path.join(scratch, `output-${Math.random()}`);
    const environment: Record<string, string> = { CHECKER: checker };
    for (const [name, value] of Object.entries<string>(check.env)) {
      const [, input] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
      if (input !== undefined) environment[name] = inputs[input] ?? action.inputs[input].default;
    }
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', check.run], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...environment, RUNNER_TEMP: scratch, GITHUB_OUTPUT: output },
    });
    const sarif = existsSync(output) ? /^sarif=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] : undefined;
    return { status, stdout, sarif };
  }

  it('uses each of its inputs', () => {
    const used = Object.values<string>(check.env).flatMap((value) => /inputs\.([a-z-]+)/.exec(value)?.[1] ?? []);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('passes over a sound connector', () => {
    expect(run({ path: 'src/samples/lending-library' })).toMatchObject({ status: 0 });
  });

  it('fails over a flawed one, with annotations and a SARIF report', () => {
    const { status, stdout, sarif } = run({ path: 'src/samples/first-try' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=.*line=\d+/m);
    expect(JSON.parse(readFileSync(sarif ?? '', 'utf8')).version).toBe('2.1.0');
  });

  it('hands on profile and warnings, and does not run what stands in an input', () => {
    expect(run({ path: 'src/samples/lending-library', profile: 'nobody' }).status).toBe(2);
    expect(run({ path: '$(touch ran); x', 'max-warnings': '0' }).status).not.toBe(0);
    expect(existsSync(path.join(root, 'ran'))).toBe(false);
  });
});

describe('the workflow', () => {
  const address = `https://site.example/sub/${commandLineFile}`;
  const workflow = parse(workflowFor(address));

  it('fetches the checker from the site and runs it on the whole repository', () => {
    const [, , fetch, run] = workflow.jobs.connectors.steps;
    expect(fetch.run.endsWith(` ${address}`)).toBe(true);
    expect(run.run).toBe('node "$RUNNER_TEMP/fusion-connector.mjs" validate . --format github');
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('has a last step that runs', () => {
    const run: string = workflow.jobs.connectors.steps.at(-1).run;
    execFileSync('cp', [checker, path.join(scratch, commandLineFile)]);
    const options = { encoding: 'utf8', shell: 'bash', env: { ...process.env, RUNNER_TEMP: scratch } } as const;
    expect(spawnSync(run, { ...options, cwd: path.join(root, 'src/samples/lending-library') }).status).toBe(0);
    expect(spawnSync(run, { ...options, cwd: path.join(root, 'src/samples/first-try') }).status).toBe(1);
  });
});
