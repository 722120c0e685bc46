/** The gallery makes links of the website and the privacy policy: they must lead somewhere. */
import { metadataItem } from '../model/connector-metadata';
import type { JsonNode } from '../text/json-node';
import { reviewed } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { isAbsoluteUrl } from './shape/addresses';
import { sources } from './sources';

const links = ['Website', 'Privacy policy'];

export const rule = defineRule({
  id: 'connector-metadata-url-valid',
  title: '`Website` and `Privacy policy` are absolute addresses',
  files: ['definition'],
  // Eleven accepted connectors have something else here ("Not Available"), so it is asked for rather than enforced.
  severity: reviewed,
  origin: 'certification',
  official: [{ code: 'UrlNotValid', message: "The 'url' property must be a valid absolute URL." }],
  sources: [sources.submission, sources.swaggerValidator],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }) {
      for (const name of links) {
        const value = metadataItem(root, name)?.value;
        const text = value?.asString;
        if (value === undefined || text === undefined || isWebAddress(text)) continue;
        report(value, {
          message: `\`${name}\` is ${text.trim() === '' ? 'empty' : `\`${text}\``}; an absolute address such as \`https://example.com/\` is expected.`,
          fixes: fixesFor(value, text, edit),
        });
      }
    },
  }),
});

function isWebAddress(text: string): boolean {
  return isAbsoluteUrl(text) && /^https?:/i.test(text);
}

function fixesFor(node: JsonNode, text: string, edit: NodeEditor): Fix[] {
  const trimmed = text.trim();
  if (isWebAddress(trimmed)) {
    return [{ title: 'Remove the white space around it', kind: 'safe', edits: [edit.replace(node, trimmed)] }];
  }
  if (!/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(trimmed)) return [];
  const proposal = `https://${trimmed}`;
  return [{ title: `Use \`${proposal}\``, kind: 'review', edits: [edit.replace(node, proposal)] }];
}
