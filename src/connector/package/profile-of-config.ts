/** The profile that the text of a configuration names, for those who choose one before anything is checked. */
import { ConfigModel } from '../model/config';
import type { Profile } from '../profile';
import { parseJson } from '../text/parse-json';

export function profileOfConfig(text: string): Profile | undefined {
  const { root } = parseJson(text);
  return root === undefined ? undefined : new ConfigModel('', root).profile;
}
