/**
 * The last step of the build: runs a program, and keeps what V8 has compiled by then beside it. So the functions that a
 * run needs are in it, and few others.
 *
 *     node keep-compiled.mjs FILE-OF-THE-PROGRAMS check|whole WORD…
 */
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compiledFile, compileProgram } from './compiled-program';

const [file = '', which, ...words] = process.argv.slice(2);
const name = which === 'check' ? 'check' : 'whole';
const url = pathToFileURL(file).href;
const program = compileProgram(url, name);
if (!(await program.start().main(words))) throw new Error(`"${words.join(' ')}" is not for the program "${name}".`);
// What the run found is not asked here.
process.exitCode = 0;
const kept = compiledFile(url, name);
// Whole or not at all: another process may start the program in this moment.
const unfinished = new URL(`${kept.href}-${process.pid}`);
writeFileSync(unfinished, program.compiled());
chmodSync(unfinished, 0o644);
renameSync(unfinished, kept);
