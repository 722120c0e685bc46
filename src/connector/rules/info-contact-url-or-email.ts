/** Someone whose flow fails needs one way at least to reach the people behind the connector. */
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'info-contact-url-or-email',
  title: 'The contact has a `url` or an `email`',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'OneOfPropertiesRequired', message: 'At least one of the properties is required: [url, email].' }],
  sources: [sources.swaggerValidator, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const contact = root.object('info')?.object('contact');
      if (contact === undefined || contact.damaged || contact.has('url') || contact.has('email')) return;
      report(contact, {
        message: 'The contact has neither `url` nor `email`; one of them at least is expected.',
        help: 'Add the address of your support page and a mailbox that someone reads.',
      });
    },
  }),
});
