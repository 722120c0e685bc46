/**
 * The last step of the build: runs the program over connectors, and keeps what V8 has compiled by then beside it. So the
 * functions that a check needs are in it, and few others.
 *
 *     node keep-compiled.mjs FILE-OF-THE-PROGRAM CONNECTOR…
 */
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compiledFile, compileProgram } from './compiled-program';

const [file = '', ...connectors] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const program = compileProgram(url);
await program.start().main(['validate', ...connectors]);
// What the check found is not asked here.
process.exitCode = 0;
const kept = compiledFile(url);
// Whole or not at all: another process may start the program in this moment.
const unfinished = new URL(`${kept.href}-${process.pid}`);
writeFileSync(unfinished, program.compiled());
chmodSync(unfinished, 0o644);
renameSync(unfinished, kept);
