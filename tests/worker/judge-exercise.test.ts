// What the worker says of an exercise: findings for the editor and a verdict on each goal.
import { expect, test } from 'vitest';
import type { Goal } from '../../src/learning/exercise/goal';
import type { ExerciseResult } from '../../src/worker/protocol';
import { CheckService } from '../../src/worker/service';

const definition = '{\n  "swagger": "2.0",\n  "info": { "title": "Tea", "version": "1.0" },\n  "paths": {}\n}\n';
const goals: Goal[] = [
  { say: 'Swagger', kind: 'value', pointer: '/swagger', is: '2.0' },
  { say: 'Certified', kind: 'no-errors', profile: 'certified' },
  { say: 'A script', kind: 'file', file: 'script.csx', contains: 'ScriptBase' },
];

async function ask(entries: Record<string, string>): Promise<ExerciseResult> {
  const changed = Object.entries(entries).map(([path, content]) => ({ path, content }));
  const about = { id: 1, profile: 'custom', paths: changed.map(({ path }) => path), changed, goals } as const;
  const response = await new CheckService().answer({ kind: 'exercise', ...about });
  if (response.kind !== 'exercised') throw new Error(JSON.stringify(response));
  return response.result;
}

test('goals are judged by all profiles that they ask for, findings are those of the exercise', async () => {
  const result = await ask({ 'apiDefinition.swagger.json': definition });
  expect(result.profile).toBe('custom');
  expect(result.goals.map(({ met }) => met)).toEqual([true, false, false]);
  expect(result.goals[1]?.why).toMatch(/errors are left for a certified connector/);
  const certified = await new CheckService().answer({
    kind: 'check',
    id: 1,
    profile: 'certified',
    paths: ['apiDefinition.swagger.json'],
    changed: [{ path: 'apiDefinition.swagger.json', content: definition }],
  });
  expect(certified.kind === 'checked' && certified.result.summary.errors).toBeGreaterThan(result.summary.errors);
});

test('places are those of the text that the editor shows', async () => {
  const text = definition.replace('"2.0"', '2.0');
  const { findings } = await ask({ 'apiDefinition.swagger.json': text });
  const found = findings.find(({ rule }) => rule === 'definition-swagger-2');
  expect(text.slice(found?.range.start, found?.range.end)).toBe('2.0');
  expect(found?.position.line).toBe(2);
});

test('files beside the definition bring their own rules', async () => {
  const script = 'public class Script : ScriptBase\n{\n}\n';
  const { goals: verdicts, findings } = await ask({ 'apiDefinition.swagger.json': definition, 'script.csx': script });
  expect(verdicts[2]?.met).toBe(true);
  expect(findings.some(({ file }) => file === 'script.csx')).toBe(true);
});
