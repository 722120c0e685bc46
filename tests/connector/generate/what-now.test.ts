// What to do with the files: commands that name exactly these.
import { describe, expect, it } from 'vitest';
import { generatePackage, nextInShort, settingsObject, whatNow } from '../../../src/connector/generate';
import { baseAnswers, codes } from './sample-answers';

describe('what now', () => {
  it('names the files that are there, and no others', () => {
    const plain = whatNow(baseAnswers);
    expect(plain).toContain(
      'pac connector create --api-definition-file apiDefinition.swagger.json --api-properties-file apiProperties.json --icon-file icon.png\n',
    );
    expect(plain).toContain('paconn create --settings settings.json\n');
    expect(plain).not.toContain('git ');
    expect(whatNow({ ...baseAnswers, code: codes.code })).toContain('--script-file script.csx');
  });

  it('puts paths with blanks in quotes, and says how to open the pull request', () => {
    const text = whatNow({ ...baseAnswers, kind: 'independent' });
    expect(text).toContain('"independent-publisher-connectors/Lighthouse Log/apiDefinition.swagger.json"');
    expect(text).not.toContain('icon');
    expect(text).toContain('git switch --create lighthouse-log upstream/dev');
    expect(text).toContain('git commit --message "Lighthouse Log (Independent Publisher)"');
    expect(whatNow({ ...baseAnswers, kind: 'certified' })).toContain('## Hand in the package');
  });

  it('has a short form with the first command alone', () => {
    const short = (answers: typeof baseAnswers) => nextInShort(answers, generatePackage(answers), 'my log');
    expect(short(baseAnswers)).toBe(
      'Next, in "my log", with the Power Platform CLI signed in:\n  pac connector create --api-definition-file apiDefinition.swagger.json --api-properties-file apiProperties.json --icon-file icon.png\n',
    );
    expect(short({ ...baseAnswers, kind: 'certified' })).toContain(
      'branch dev, with the folder "certified-connectors/Lighthouse Log".\n',
    );
  });

  it('lets no name break out of a command', () => {
    const general = { ...baseAnswers.general, name: 'A"; rm -rf $HOME `x`' };
    const text = whatNow({ ...baseAnswers, kind: 'certified', general });
    for (const line of text
      .split('\n')
      .filter((entry) =>
        /^(git (?:clone|remote|fetch|switch|add|commit|push)|pac (?:auth|connector)|paconn (?:login|validate|create)) /.test(
          entry,
        ),
      )) {
      expect(line.split('"').length % 2).toBe(1);
      expect(line).not.toMatch(/[$`;]/);
    }
  });
});

describe('settings', () => {
  it('name the files for either command line', () => {
    const { files } = generatePackage(baseAnswers);
    const made = JSON.parse(String(files.find(({ path }) => path === 'settings.json')?.content));
    expect(made).toEqual({
      connectorId: null,
      environment: null,
      apiProperties: 'apiProperties.json',
      apiDefinition: 'apiDefinition.swagger.json',
      icon: 'icon.png',
    });
    const names = { definition: 'd.json', properties: 'p.json', script: 's.csx' };
    expect(settingsObject(names, 'pac')).toEqual({ apiProperties: 'p.json', apiDefinition: 'd.json', script: 's.csx' });
    expect(settingsObject(names, 'paconn')).toMatchObject({
      connectorId: null,
      powerAppsUrl: 'https://api.powerapps.com',
    });
  });
});
