/** Items that `x-ms-connector-metadata` must have. Three rules share the check and differ in the name. */
import { metadataItem, metadataItems } from '../model/connector-metadata';
import type { Fix, RuleContext, Visitor } from './rule';
import { isBlank } from './text';

/** Reports that the list has no item `name`. Without the list, `connector-metadata-required` speaks. */
export function requireMetadataItem({ report, edit }: RuleContext, name: string, help: string): Visitor {
  return {
    definition({ root }) {
      const list = root.get('x-ms-connector-metadata');
      if (list?.kind !== 'array' || list.damaged || metadataItem(root, name) !== undefined) return;
      const meant = metadataItems(root).find((item) => lettersOf(item.name).startsWith(lettersOf(name)));
      const fixes: Fix[] =
        meant === undefined || isBlank(meant.value)
          ? []
          : [{ title: `Rename \`${meant.name}\``, kind: 'review', edits: [edit.replace(meant.nameNode, name)] }];
      report(list, {
        message:
          meant === undefined
            ? `\`x-ms-connector-metadata\` has no item \`${name}\`.`
            : `\`x-ms-connector-metadata\` has no item \`${name}\`; \`${meant.name}\` is not read.`,
        help,
        fixes,
      });
    },
  };
}

/** `Privacy-Policy_URL` → `privacypolicyurl`: names that differ in signs, case and tail alone mean the same. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
