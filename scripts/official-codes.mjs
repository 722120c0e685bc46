// Writes docs/contributing/official-codes.md out of the facts of the rules.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [new URL('src/plugins/rule-docs/official-codes-page.ts', root).pathname],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
const { officialCodesPage } = await import(module);
writeFileSync(new URL('docs/contributing/official-codes.md', root), officialCodesPage());
