/** Adds a file to the built site and to the development server alike, as an asset of the bundle. */

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

/** A bundler plugin that writes `text` to `file` at the root of the site. */
export function emitAsset(file: string, text: string) {
  const name = `emit ${file}`;
  return {
    apply: ({ webpack, hooks }: Compiler) => {
      hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap({ name }, () => {
          compilation.emitAsset(file, new webpack.sources.RawSource(text));
        });
      });
    },
  };
}
