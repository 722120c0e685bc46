import { testRule } from './test-rule';

testRule('readme-deployment-section', {
  finds: [
    {
      name: 'a readme without',
      files: { 'readme.md': 'Notes\n\n# Lending Library\nDeploy it.\n' },
      finds: [
        {
          at: '',
          text: 'Lending Library',
          message: 'The readme has no section `Deployment Instructions`; the template expects one.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the section', files: { 'readme.md': '# A\n## Deployment instructions\nRun it.' } },
    { name: 'another heading', files: { 'readme.md': '# A\n## How to install\nRun it.' } },
    { name: 'an independent publisher', profile: 'independent', files: { 'readme.md': '# A' } },
  ],
});
