/** `consumes` and `produces` say which media types go over the wire; makers should not have to. */

import type { ParameterView } from '../model/parameter';
import { isInternal } from '../model/visibility';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const homes: Readonly<Record<string, string>> = { 'content-type': 'consumes', accept: 'produces' };

export const rule = defineRule({
  id: 'parameter-header-not-media-type',
  title: 'Makers are not asked for `Content-Type` or `Accept`',
  files: ['definition'],
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.submission, sources.openapi],
  fixable: false,
  check: ({ report }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      if (location !== 'header' || name === undefined) return;
      const home = homes[name.toLowerCase()];
      // Internal with a default is how to send a fixed one.
      if (home === undefined || (isInternal(node) && node.has('default'))) return;
      report(site === node ? (node.get('name') ?? site) : site, {
        message: `Makers are asked for the header \`${name}\`; \`${home}\` is expected to say the media type.`,
        help: `Name the type in \`${home}\` and remove the parameter, or make it internal and required with a \`default\`.`,
      });
    },
  }),
});
