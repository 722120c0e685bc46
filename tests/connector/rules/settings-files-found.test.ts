import { definitionFile, propertiesFile } from './sample';
import { testRule } from './test-rule';

const settings = (value: unknown) => ({ 'settings.json': JSON.stringify(value) });

testRule('settings-files-found', {
  finds: [
    {
      name: 'a misspelt name',
      files: settings({ apiProperties: 'apiPropertys.json' }),
      finds: [
        {
          at: '/apiProperties',
          text: '"apiPropertys.json"',
          message: '`apiProperties` names `apiPropertys.json`; there is no such file beside the settings.',
        },
      ],
      fixed: '"apiProperties.json"',
    },
    {
      name: 'an icon and a script that are missing',
      files: settings({ apiDefinition: definitionFile, icon: './icon.png', script: 'script.csx' }),
      finds: [
        {
          at: '/icon',
          text: '"./icon.png"',
          message: '`icon` names `icon.png`; there is no such file beside the settings.',
        },
        {
          at: '/script',
          text: '"script.csx"',
          message: '`script` names `script.csx`; there is no such file beside the settings.',
        },
      ],
    },
    {
      name: 'a path that leads away from the file of that name',
      files: settings({ apiDefinition: `../old/${definitionFile}`, apiProperties: propertiesFile }),
      finds: [
        {
          at: '/apiDefinition',
          text: `"../old/${definitionFile}"`,
          message: `\`apiDefinition\` names \`../old/${definitionFile}\`; there is no such file beside the settings.`,
        },
      ],
      fixed: `"apiDefinition":"${definitionFile}"`,
    },
    {
      name: 'a path into a folder beside the file of that name',
      files: {
        ...settings({ apiDefinition: definitionFile, icon: 'images\\Icon.png' }),
        'icon.png': new Uint8Array(4),
      },
      finds: [
        {
          at: '/icon',
          text: '"images\\\\Icon.png"',
          message: '`icon` names `images\\Icon.png`; there is no such file beside the settings.',
        },
      ],
      fixed: '"icon.png"',
    },
  ],
  accepts: [
    {
      name: 'paths that count from the folder above',
      files: settings({ apiDefinition: `library/${definitionFile}`, apiProperties: `library/${propertiesFile}` }),
    },
    {
      name: 'files that are there, whatever their case',
      files: {
        ...settings({ apiDefinition: definitionFile.toUpperCase(), icon: 'logo.png' }),
        'logo.png': new Uint8Array(4),
      },
    },
    { name: 'files in other folders', files: settings({ icon: '../shared/icon.png', script: 'code\\script.csx' }) },
    { name: 'members without a name', files: settings({ icon: null, script: '' }) },
    {
      name: 'settings by themselves',
      files: { [definitionFile]: undefined, [propertiesFile]: undefined, ...settings({ icon: 'icon.png' }) },
    },
  ],
});
