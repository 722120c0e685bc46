/** Adds files to the built site and to the development server alike, as assets of the bundle. */

/** The part of a webpack or Rspack compiler that is needed here. */
interface Compiler {
  readonly webpack: { readonly sources: { readonly RawSource: new (text: string) => unknown } };
  readonly hooks: {
    readonly thisCompilation: { tap(name: string, done: (compilation: Compilation) => void): void };
  };
}

interface Compilation {
  readonly hooks: { readonly processAssets: { tap(options: { name: string }, done: () => void): void } };
  emitAsset(file: string, source: unknown): void;
}

/** A bundler plugin that writes files to the root of the site. `files` is asked anew each time the site is bundled. */
export function emitAssets(name: string, files: () => ReadonlyMap<string, string>) {
  return {
    apply: ({ webpack, hooks }: Compiler) => {
      hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap({ name }, () => {
          for (const [file, text] of files()) compilation.emitAsset(file, new webpack.sources.RawSource(text));
        });
      });
    },
  };
}
