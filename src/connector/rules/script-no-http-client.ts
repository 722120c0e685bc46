/** Requests of a script go through the connector: its own client has neither the connection nor the limits. */
import type { ScriptModel } from '../model/script';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-no-http-client',
  title: 'The script sends requests with `this.Context.SendAsync`',
  files: ['script'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.customCode],
  fixable: false,
  check: ({ reportFile }) => ({
    script(script: ScriptModel) {
      const clients = /\bnew\s+(?:[\w.]+\.)?(HttpClient|WebClient)\s*[({]|\bHttpClient\s+\w+\s*=\s*(new)\s*\(/g;
      for (const match of script.code.matchAll(clients)) {
        const name = match[1] ?? 'HttpClient';
        const start = match.index + match[0].indexOf(name);
        reportFile(script.file, {
          message: `The script makes a \`${name}\` of its own; \`this.Context.SendAsync\` is expected to send requests.`,
          range: { start, end: start + name.length },
        });
      }
    },
  }),
});
