#!/usr/bin/env node
/** Where `dist/cli.mjs` begins. What it starts are the last two lines of that file. */
import { compileProgram, type ProgramName, readCompiled } from './compiled-program';

const url = import.meta.url;
const words = process.argv.slice(2);
const run = (name: ProgramName) => compileProgram(url, name, readCompiled(url, name)).start().main(words);

// A worker starts with a word of its own, and checks as well.
const mayBeCheck = words[0] === 'validate' || words[0]?.startsWith('--lane');
if (!(mayBeCheck && (await run('check')))) await run('whole');
