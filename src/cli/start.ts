#!/usr/bin/env node
/** Where `dist/cli.mjs` begins. The program itself is the last line of that file. */
import { compileProgram, readCompiled } from './compiled-program';

const url = import.meta.url;
await compileProgram(url, readCompiled(url)).start().main(process.argv.slice(2));
