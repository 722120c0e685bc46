/** Each solution of a package has the connector in it; whoever exports one of them again may forget the other. */
import type { CertificationPackage } from '../model/certification-package';
import { parseJson } from '../text/parse-json';
import { certifiedReviewed } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'package-connector-copies',
  title: 'The connector is the same in each solution of the package',
  files: ['other'],
  // Which of them is taken, nobody says.
  severity: certifiedReviewed,
  origin: 'advice',
  official: [],
  sources: [sources.packageValidator, sources.submission],
  fixable: false,
  check: ({ reportFile }) => ({
    package(_: CertificationPackage, { files }) {
      const seen = new Map<string, string>();
      for (const { path, text } of files) {
        // Pictures have no text, and are not compared.
        const name = /\bconnector\/[^/]+$/i.exec(path)?.[0];
        // What cannot be read is told by itself.
        if (name === undefined || (/json$/i.test(path) && parseJson(text).problems.length > 0)) continue;
        const bare = text.replace(/\s/g, '');
        const other = seen.get(name) ?? bare;
        seen.set(name, bare);
        if (other === bare) continue;
        reportFile(path, { message: `\`${name}\` is not the same in each solution; one state is expected.` });
        return;
      }
    },
  }),
});
