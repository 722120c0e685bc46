/**
 * Compiles the program in `dist/cli.mjs`, or takes what the build has compiled and put beside it: compiling is most of
 * what a single check costs.
 */
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { compileLate } from './patient-compiler';

/** Which program it is; a word that the build puts in. */
declare const programHash: string;

/** The program stands behind this, as a comment: V8 passes over it, where anything else would be read twice. */
const mark = '\n//';

/** Who is not the owner may write. */
const writableByOthers = 0o022;

interface Program {
  main(words: readonly string[]): Promise<void>;
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

/** Where the compiled form of the program stands: beside it, under a name that belongs to this very text. */
export function compiledFile(url: string): URL {
  return new URL(`cli-${programHash}.compiled`, url);
}

/**
 * What the build has compiled. It is run like the program, so it is used only where nobody else can have written it: it
 * belongs to the owner of the program, and to nobody besides. Windows does not tell, so there the text is compiled.
 *
 * @returns `undefined` where there is none to trust; the program then takes longer to start
 */
export function readCompiled(url: string): Buffer | undefined {
  if (process.platform === 'win32') return undefined;
  let file: number | undefined;
  try {
    file = openSync(compiledFile(url), 'r');
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
 * @param url the file that holds the program; its workers are started from there, too
 * @param compiled V8 looks whether it fits this version and these settings, and compiles the text if not
 */
export function compileProgram(url: string, compiled?: Buffer): CompiledProgram {
  // First, because V8 takes only what was compiled under the same settings.
  compileLate();
  const file = fileURLToPath(url);
  // The build writes nothing but ASCII, and one byte a character is read fastest.
  const whole = readFileSync(file, 'latin1');
  const script = new Script(whole.slice(whole.lastIndexOf(mark) + mark.length), {
    filename: file,
    ...(compiled && { cachedData: compiled }),
  });
  return {
    isTaken: script.cachedDataRejected === false,
    start() {
      const module = { exports: {} as Program };
      const run: Wrapped = script.runInThisContext();
      run(module, createRequire(url), url);
      return module.exports;
    },
    compiled: () => script.createCachedData(),
  };
}
