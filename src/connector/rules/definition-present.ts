/** Without a definition there is no connector. */
import { isPackage, type SourceFile } from '../files';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'definition-present',
  title: 'A connector has a definition',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.paconn],
  fixable: false,
  check: ({ reportFile }) => {
    const report = (files: readonly SourceFile[]) => {
      if (files.some(({ role }) => role === 'definition')) return;
      const listed = files.map(({ path }) => `\`${path}\``).slice(0, 5);
      reportFile(files[0]?.path ?? '', {
        message:
          files.length === 0
            ? 'There are no files; a definition `apiDefinition.swagger.json` is expected.'
            : `There is no definition among ${listed.join(', ')}${files.length > 5 ? ', …' : ''}; a file \`apiDefinition.swagger.json\` is expected.`,
        help: 'Add the definition to see what else there is to say.',
      });
    };
    return {
      connector({ files }) {
        if (!isPackage(files)) report(files);
      },
      companions({ package: contents }, { files }) {
        // Of a package that cannot be read to the end, nobody knows what it lacks.
        if (contents?.solutions.some(({ folders }) => folders.includes('Connector'))) report(files);
      },
    };
  },
});
