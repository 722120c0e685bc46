/** The guidance asks for name, page and mailbox together. */
import { reviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'info-contact-url-and-email',
  title: 'The contact has both a `url` and an `email`',
  files: ['definition'],
  // 58 accepted connectors have no `url` and 5 no `email`: asked for, not enforced.
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const contact = root.object('info')?.object('contact');
      if (contact === undefined || contact.damaged) return;
      // Without either, `info-contact-url-or-email` speaks.
      if (contact.has('url') === contact.has('email')) return;
      const missing = contact.has('url') ? 'email' : 'url';
      report(contact, {
        message: `The contact has no \`${missing}\`; name, \`url\` and \`email\` together are expected.`,
        help: missing === 'url' ? 'Add the address of your support page.' : 'Add a mailbox that someone reads.',
      });
    },
  }),
});
