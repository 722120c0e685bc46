/** What the rules about path parameters have in common. */
import { templateVariables } from '../model/path';

/** Whether all braces of a path stand in pairs around a name, within one segment. */
export function bracesPairUp(template: string): boolean {
  return !/[{}]/.test(template.replace(/\{[^{}/]+\}/g, ''));
}

/** The names that a path asks for. A default, which another rule reports, is not part of the name. */
export function variableNames(template: string): string[] {
  return templateVariables(template).map((variable) => variable.split('=')[0] ?? variable);
}
