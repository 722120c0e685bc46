/**
 * Compiles a program in `dist/cli.mjs`, or takes what the build has compiled and put beside it: compiling is most of
 * what a single check costs. There are two: the whole, and the part of it that a check needs.
 */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { compileLate } from './patient-compiler';

export type ProgramName = 'check' | 'whole';

/** Which programs they are; the build puts it in. */
declare const programHashes: Readonly<Record<ProgramName, string>>;

/** A program stands behind this, as a comment: V8 passes over it, where anything else would be read twice. */
const mark = '\n//';

/** Who is not the owner may write. */
const writableByOthers = 0o022;

interface Program {
  /** Does what the words say. `false`: it is not for this program, and nothing has happened. */
  main(words: readonly string[]): Promise<boolean>;
  /** Whether all of its output has been written. */
  isWritten(): boolean;
}

interface CompiledProgram {
  /** Whether V8 took what was compiled before. */
  readonly isTaken: boolean;
  /** Runs the modules of the program once. */
  start(): Program;
  /** What V8 has compiled so far, for `readCompiled`. */
  compiled(): Buffer;
}

/** What the text of the program is: a function of what it needs from around it. `scripts/build-cli.mjs` writes it. */
type Wrapped = (module: { exports: Program }, require: NodeJS.Require, programUrl: string) => void;

/** Where the compiled form of a program stands: beside it, under a name that belongs to this very text. */
export function compiledFile(url: string, name: ProgramName): URL {
  return new URL(`cli-${programHashes[name]}.compiled`, url);
}

/**
 * What the build has compiled. It is run like the program, so it is used only where nobody else can have written it: it
 * belongs to the owner of the program, and to nobody besides. Windows does not tell, so there the text is compiled.
 *
 * @returns `undefined` where there is none to trust; the program then takes longer to start
 */
export function readCompiled(url: string, name: ProgramName): Buffer | undefined {
  if (process.platform === 'win32') return undefined;
  let file: number | undefined;
  try {
    file = openSync(compiledFile(url, name), 'r');
    const { uid, mode } = fstatSync(file);
    if (uid !== statSync(new URL(url)).uid || (mode & writableByOthers) !== 0) return undefined;
    return readFileSync(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * The last line of the file is the whole program, packed, because a check reads past it; the line before is the part
 * for checks, as it is.
 */
function textOf(file: string, name: ProgramName, require: NodeJS.Require): string {
  // The build writes nothing but ASCII, and one byte a character is read fastest.
  const text = readFileSync(file, 'latin1');
  const whole = text.lastIndexOf(mark);
  if (name === 'check') return text.slice(text.lastIndexOf(mark, whole - 1) + mark.length, whole);
  const { brotliDecompressSync }: typeof import('node:zlib') = require('node:zlib');
  return brotliDecompressSync(Buffer.from(text.slice(whole + mark.length), 'base64')).toString('latin1');
}

/**
 * @param url the file that holds the programs; workers are started from there, too
 * @param compiled V8 looks whether it fits this version and these settings, and compiles the text if not
 */
export function compileProgram(url: string, name: ProgramName, compiled?: Buffer): CompiledProgram {
  // First, because V8 takes only what was compiled under the same settings.
  compileLate();
  const file = fileURLToPath(url);
  const require = createRequire(url);
  const script = new Script(textOf(file, name, require), {
    filename: file,
    ...(compiled && { cachedData: compiled }),
  });
  return {
    isTaken: script.cachedDataRejected === false,
    start() {
      const module = { exports: {} as Program };
      const run: Wrapped = script.runInThisContext();
      run(module, require, url);
      return module.exports;
    },
    compiled: () => script.createCachedData(),
  };
}
