#!/usr/bin/env node
/** Where `dist/cli.mjs` begins. What it starts are the last two lines of that file. */
import { compileProgram, type ProgramName, readCompiled } from './compiled-program';
import { laneWord } from './lane-word';

const url = import.meta.url;
const words = process.argv.slice(2);
const isCheck = words[0] === 'validate';
// A worker starts with a word of its own, and checks as well.
const isLane = words[0] === laneWord;

async function run(name: ProgramName): Promise<boolean> {
  const program = compileProgram(url, name, readCompiled(url, name)).start();
  const isDone = await program.main(words);
  // Node would take its memory apart first, which takes longer than many a rule. The error output is written at once
  // on Linux; elsewhere it may not be.
  if (isDone && isCheck && process.platform === 'linux' && program.isWritten()) process.exit();
  return isDone;
}

if (!((isCheck || isLane) && (await run('check')))) await run('whole');
