/** The check with all rules, for parts of the page that need them from the first. */
import { foldConsequences } from '../connector/consequences';
import { lintAll } from '../connector/whole';
import type { Lint } from './engine';

export const lint: Lint = (files, options) => foldConsequences(lintAll, files, options);
