/**
 * Checks for the three mistakes of the living example, until the rule engine takes their place:
 * the engine's findings have the same shape, so only the caller of buildLivingExample changes.
 */
import type { RepairableFinding } from './build-living-example';

/** Finds the three mistakes of the example, and nothing else. */
export function threeChecks(text: string): RepairableFinding[] {
  const findings: RepairableFinding[] = [];
  const id = /"operationId": "(\w*-[\w-]*)"/.exec(text);
  if (id?.[1]) {
    const start = id.index + id[0].length - id[1].length - 1;
    const plain = id[1].replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    findings.push({
      rule: 'operation-id-alphanumeric',
      severity: 'warning',
      start,
      end: start + id[1].length,
      message: 'The operation id has a hyphen in it.',
      official: `The 'operationId' property value is different from its sanitized value '${id[1].replaceAll('-', '')}'. Please avoid the useage of non-alphanumeric characters to have matching values.`,
      help: `Power Platform drops the hyphen, and flows then know the action by another name than your file. Write ${plain}.`,
      edits: [{ start, end: start + id[1].length, text: plain }],
    });
  }
  const summary = /"summary": "([^"]*)\?"/.exec(text);
  if (summary?.[1]) {
    const start = summary.index + '"summary": "'.length;
    const mark = start + summary[1].length;
    findings.push({
      rule: 'operation-summary-characters',
      severity: 'error',
      start,
      end: mark + 1,
      message: 'The summary has a question mark in it.',
      official: 'Summary string contains any of the restricted characters [/\\<>*%&?]',
      help: 'The summary is the name of the action in the list a maker picks from. Name it, do not ask: leave the mark out.',
      edits: [{ start: mark, end: mark + 1, text: '' }],
    });
  }
  const parameter = /"in": "path",\n(\s*)(?!"required")/.exec(text);
  if (parameter && !text.includes('"required": true')) {
    const start = parameter.index + '"in": '.length;
    const at = parameter.index + parameter[0].length;
    findings.push({
      rule: 'path-parameter-required',
      severity: 'error',
      start,
      end: start + '"path"'.length,
      message: 'A parameter in the path is not marked as required.',
      official:
        "The parameter must be marked as required as it is used in the operation path. Include the 'required' property, with the value 'true'.",
      help: 'Without a port there is no address to call. Add "required": true, so that a maker cannot leave it empty.',
      edits: [{ start: at, end: at, text: `"required": true,\n${parameter[1] ?? ''}` }],
    });
  }
  return findings;
}
