/** Without a definition there is no connector. */
import { isPackage, roleByName, type SourceFile } from '../files';
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
      if (files.some(({ path, role }) => role === 'definition' || roleByName(path) === 'definition')) return false;
      const listed = files.map(({ path }) => `\`${path}\``).slice(0, 5);
      reportFile(files[0]?.path ?? '', {
        message:
          files.length === 0
            ? 'There are no files; a definition `apiDefinition.swagger.json` is expected.'
            : `There is no definition among ${listed.join(', ')}${files.length > 5 ? ', …' : ''}; a file \`apiDefinition.swagger.json\` is expected.`,
        help: 'Add the definition to see what else there is to say.',
      });
      return true;
    };
    return {
      connector({ files }) {
        if (!isPackage(files)) report(files);
      },
      companions({ package: contents }, { files }) {
        // Of a package that cannot be read to the end, nobody knows what it lacks. Each solution holds the connector;
        // told once is enough.
        contents?.solutions.some(
          ({ path, folders }) =>
            folders.includes('Connector') && report(files.filter((file) => file.path.startsWith(`${path}/Connector/`))),
        );
      },
    };
  },
});
