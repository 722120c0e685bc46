// Triggers of imported connectors: which of them their forms can tell, and that an edit changes nothing else.
import { describe, expect, it } from 'vitest';
import { generatePackage, readAnswers } from '../../../../src/connector/generate';
import { baseAnswers, polling, triggers, webhook } from '../sample-answers';
import { definitionName, edited, type Files, imported, json, propertiesName, type Raw } from './edited';
import { corpusFolders, filesIn } from './imports';

const sample = (): Files => {
  const { files } = generatePackage({ ...baseAnswers, triggers: triggers['both triggers'] });
  return new Map(files.map(({ path, content }) => [path, content]));
};

/** The sample with its files changed, as if somebody else had written it. */
function written(change: (definition: Raw, properties: Raw) => void): Files {
  const files = new Map(sample());
  const [definition, properties] = [json(files, definitionName), json(files, propertiesName)];
  change(definition, properties);
  return files
    .set(definitionName, JSON.stringify(definition, undefined, 2))
    .set(propertiesName, JSON.stringify(properties, undefined, 2));
}

const pollingAt = '/paths/~1new-entries/get';
const webhookAt = '/paths/~1subscriptions/post';

describe('an imported trigger', () => {
  it('comes in as the trigger that was made', () => {
    const { raw, notes } = imported(sample());
    expect(notes).toEqual([]);
    expect(raw.operations).toHaveLength(baseAnswers.operations.length + 1);
    const [first, second] = raw.triggers;
    const { response, ...pollingTexts } = polling as Raw;
    expect(first).toMatchObject({ ...pollingTexts, id: 'WhenAnEntryIsAdded' });
    expect(first).not.toHaveProperty('parameters');
    expect(Object.keys(first.response.schema.properties)).toEqual(Object.keys(response.example));
    const { body, notification, unsubscribe: _, ...webhookTexts } = webhook as Raw;
    expect(second).toMatchObject({
      ...webhookTexts,
      unsubscribe: { operation: 'DeleteSubscriptionsBySubscriptionId' },
    });
    expect(Object.keys(second.body.schema.properties)).toEqual(Object.keys(body.example));
    expect(Object.keys(second.notification.schema.properties)).toEqual(Object.keys(notification.example));
    // What the platform remembers stands with the trigger, not a second time among the policies.
    expect((raw.policies ?? []).map(({ template }: Raw) => template)).not.toContain('pollingtrigger');
  });

  it.each<[string, (raw: Raw) => void, readonly string[], readonly string[]]>([
    [
      'the texts',
      ({ triggers: [one] }) => Object.assign(one, { summary: 'When?', hint: 'Now.' }),
      [`${pollingAt}/summary`, `${pollingAt}/x-ms-trigger-hint`],
      [],
    ],
    [
      'the property that is remembered',
      ({ triggers: [one] }) => Object.assign(one.state, { property: 'id' }),
      [],
      ['/properties/policyTemplateInstances/P/parameters/x-ms-apimTemplateParameter.triggerConfig/since'],
    ],
    [
      'the id',
      ({ triggers: [one] }) => Object.assign(one, { id: 'Fresh' }),
      [`${pollingAt}/operationId`],
      ['/properties/policyTemplateInstances/P/parameters/x-ms-apimTemplate-operationName/0'],
    ],
    [
      'the callback',
      ({ triggers: [, one] }) => Object.assign(one, { callback: 'target' }),
      [
        `${webhookAt}/parameters/0/schema/properties/callbackUrl`,
        `${webhookAt}/parameters/0/schema/properties/target`,
        `${webhookAt}/parameters/0/schema/required/0`,
      ],
      [],
    ],
    [
      'the summary of a webhook',
      ({ triggers: [, one] }) => Object.assign(one, { summary: 'When?' }),
      [`${webhookAt}/summary`],
      [],
    ],
    [
      'the notification',
      ({ triggers: [, one] }) => {
        one.notification.schema.properties.ship.title = 'Name';
      },
      ['/paths/~1subscriptions/x-ms-notification-content/schema/properties/ship/title'],
      [],
    ],
  ])('changes nothing else with %s', (_, edit, definition, properties) => {
    // The title is another than ours, and members of others stand in it.
    const files = written((told, { properties: { policyTemplateInstances: policies } }) => {
      Object.assign(told.paths['/new-entries'].get, { 'x-own': { stays: true } });
      const policy = policies.find(({ templateId }: Raw) => templateId === 'pollingtrigger');
      Object.assign(policy, { title: 'An old title', 'x-own': 1 });
    });
    const place = json(files, propertiesName).properties.policyTemplateInstances.findIndex(
      ({ title }: Raw) => title === 'An old title',
    );
    const found = edited(files, edit);
    expect(found.definition.sort()).toEqual([...definition].sort());
    expect(found.properties).toEqual(properties.map((pointer) => pointer.replace('/P/', `/${place}/`)));
  });

  it('takes what the service sends along to another path', () => {
    const files = written((told) =>
      Object.assign(told.paths['/subscriptions']['x-ms-notification-content'], { 'x-own': 1 }),
    );
    const { made } = edited(files, ({ triggers: [, one] }) => Object.assign(one, { path: '/hooks' }));
    const { paths } = json(made, definitionName);
    expect(paths).not.toHaveProperty('/subscriptions');
    expect(paths['/hooks']).toEqual(json(files, definitionName).paths['/subscriptions']);
  });

  it('goes with its policy', () => {
    const { properties, made } = edited(sample(), (raw) => raw.triggers.shift());
    expect(JSON.stringify(json(made, propertiesName))).not.toContain('pollingtrigger');
    expect(properties).toHaveLength(1);
  });
});

describe('a trigger with a method or a body that is less usual', () => {
  const unusual = () =>
    written(({ paths }) => {
      const poll = paths['/new-entries'].get;
      delete paths['/new-entries'].get;
      poll.parameters.push({
        name: 'query',
        in: 'body',
        required: true,
        'x-own': 1,
        schema: {
          type: 'object',
          required: ['text'],
          properties: { text: { type: 'string' }, size: { type: 'integer' } },
        },
      });
      paths['/new-entries'].post = poll;
      const subscribe = paths['/subscriptions'].post;
      delete paths['/subscriptions'].post;
      const [{ schema }] = subscribe.parameters;
      const { callbackUrl, ...others } = schema.properties;
      schema.properties = {
        ...others,
        config: {
          type: 'object',
          'x-own': 2,
          required: ['url'],
          properties: { url: callbackUrl, mode: { type: 'string' } },
        },
      };
      schema.required = ['config'];
      paths['/subscriptions'].put = subscribe;
    });

  it('comes in as a trigger with its method, its body and the way to the callback', () => {
    const { raw, notes } = imported(unusual());
    expect(notes).toEqual([]);
    const [first, second] = raw.triggers;
    expect(first).toMatchObject({ kind: 'polling', method: 'post', body: { required: ['text'] } });
    expect(Object.keys(first.body.schema.properties)).toEqual(['text', 'size']);
    expect(second).toMatchObject({ kind: 'webhook', method: 'put', callback: 'config/url' });
    expect(second.body.schema.properties.config).toEqual({
      type: 'object',
      'x-own': 2,
      properties: { mode: { type: 'string' } },
    });
  });

  it('changes only what was edited', () => {
    const files = unusual();
    expect(edited(files, () => {}).definition).toEqual([]);
    expect(
      edited(files, ({ triggers: [one] }) => Object.assign(one.body, { required: ['text', 'size'] })).definition,
    ).toEqual(['/paths/~1new-entries/post/parameters/1/schema/required']);
    const config = '/paths/~1subscriptions/put/parameters/0/schema/properties/config';
    expect(
      edited(files, ({ triggers: [, one] }) => Object.assign(one, { callback: 'config/target' })).definition,
    ).toEqual([`${config}/properties/target`, `${config}/properties/url`, `${config}/required/0`]);
    const { made } = edited(files, ({ triggers: [, one] }) => Object.assign(one, { method: 'patch' }));
    const path = json(files, definitionName).paths['/subscriptions'];
    const { put, ...others } = path;
    expect(json(made, definitionName).paths['/subscriptions']).toEqual({ ...others, patch: put });
  });

  it('says what does not go together', () => {
    const messages = (edit: (raw: Raw) => void) =>
      edited(unusual(), edit).problems.map(({ pointer, message }) => `${pointer}: ${message}`);
    expect(messages(({ triggers: [one] }) => delete one.method)).toEqual([
      '/triggers/0/body: A trigger that is polled with GET sends no body. Poll with POST, or take the body away.',
    ]);
    expect(messages(({ triggers: [, one] }) => Object.assign(one, { callback: '/config/url' }))).toEqual([
      '/triggers/1/callback: `/config/url` does not fit; the name of a property, or the names on the way to it such as `config/url`, is expected.',
    ]);
    expect(messages(({ triggers: [, one] }) => Object.assign(one, { method: 'get' }))).toEqual([
      expect.stringContaining('/triggers/1/method: `get` is not known; '),
    ]);
  });
});

describe('a trigger that its form does not know', () => {
  it('stays an operation, and says why', () => {
    const files = written(({ paths }) => {
      paths['/new-entries'].put = paths['/new-entries'].get;
      delete paths['/new-entries'].get;
      delete paths['/subscriptions'].post.parameters;
    });
    const { raw, notes } = imported(files);
    expect(raw).not.toHaveProperty('triggers');
    expect(notes).toEqual([
      expect.stringContaining(
        '`WhenAnEntryIsAdded` is a trigger of a kind that has no form here: asked again and again, with PUT.',
      ),
      expect.stringContaining(
        '`WhenAShipPasses` is a trigger of a kind that has no form here: no property of the body takes the address to call.',
      ),
    ]);
    const { definition } = edited(files, ({ operations }) => {
      operations.find(({ id }: Raw) => id === 'WhenAShipPasses').summary = 'When?';
    });
    expect(definition).toEqual(['/paths/~1subscriptions/post/summary']);
  });

  it('keeps a policy of another form among the policies', () => {
    const files = written((_, { properties: { policyTemplateInstances: policies } }) => {
      policies.at(-1).parameters['x-ms-apimTemplateParameter.triggerConfig'] = {
        since: 'after @{triggerBody().entries[0].writtenAt}',
      };
    });
    const { raw, notes } = imported(files);
    expect(raw.triggers[0]).not.toHaveProperty('state');
    expect(raw.policies.at(-1).template).toBe('pollingtrigger');
    expect(notes).toEqual([expect.stringContaining('What the trigger `WhenAnEntryIsAdded` has seen')]);
    // Nothing is asked for that the policy says.
    expect(edited(files, () => {}).problems).toEqual([]);
    const twice = edited(files, ({ triggers: [one] }) =>
      Object.assign(one, { state: { parameter: 'a', property: 'b' } }),
    );
    expect(twice.problems.map(({ pointer }) => pointer)).toEqual(['/triggers/0/state']);
    const { properties, definition } = edited(files, ({ triggers: [one] }) => Object.assign(one, { summary: 'When?' }));
    expect([definition, properties]).toEqual([[`${pollingAt}/summary`], []]);
  });

  it('may lack what an import never had, and nothing new', () => {
    const files = written(({ paths }, { properties }) => {
      delete paths['/subscriptions/{subscriptionId}'];
      properties.policyTemplateInstances.pop();
    });
    const { problems } = edited(files, () => {});
    expect(problems.map(({ pointer, missing, isKnown }) => [pointer, missing, isKnown])).toEqual([
      ['/triggers/0', 'items', true],
      ['/triggers/0', 'state', true],
      ['/triggers/1', 'unsubscribe', true],
    ]);
    const more = edited(files, (raw) =>
      raw.triggers.push({ ...webhook, path: '/other', summary: 'When else', unsubscribe: undefined }),
    );
    expect(more.problems.filter(({ isKnown }) => isKnown !== true).map(({ message }) => message)).toEqual([
      'The webhook trigger lacks `unsubscribe`.',
    ]);
  });

  it('ends with an operation that is there', () => {
    const { problems } = edited(sample(), ({ triggers: [, one] }) =>
      Object.assign(one.unsubscribe, { operation: 'DeleteSubscriptionBySubscriptionId' }),
    );
    expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
      [
        '/triggers/1/unsubscribe/operation',
        'There is no operation with the id `DeleteSubscriptionBySubscriptionId`. Did you mean `DeleteSubscriptionsBySubscriptionId`?',
      ],
    ]);
  });
});

describe('the triggers of real connectors', () => {
  const folders = corpusFolders();
  it(`are edited alone in ${folders.length} connectors`, () => {
    if (folders.length === 0) console.info('no real connectors are here: none was imported');
    let count = 0;
    for (const folder of folders) {
      const files = filesIn(folder);
      const name = [...files.keys()].find((path) => /definition/i.test(path)) ?? '';
      const { raw } = imported(files);
      const told: Raw[] = raw.triggers ?? [];
      if (told.length === 0) continue;
      count += told.length;
      for (const trigger of told) trigger.summary = 'When the wind turns';
      const { answers } = readAnswers(JSON.stringify(raw));
      if (answers === undefined) throw new Error('nothing was read');
      const made: Files = new Map(generatePackage(answers).files.map(({ path, content }) => [path, content]));
      const texts = (path: string) =>
        [files, made].map((map: Files) => Buffer.from(map.get(path) ?? '').toString('utf8'));
      expect(
        [...files.keys()].filter((path) => new Set(texts(path)).size > 1),
        folder,
      ).toEqual([name]);
      const [was = [], is = []] = texts(name).map((text) => text.split('\n'));
      const before = new Set(was);
      const lines = is.filter((line) => !before.has(line));
      // A trigger without a summary gets one, behind a comma that the line before did not need.
      expect(
        lines.filter((line) => !line.includes('When the wind turns') && !line.endsWith(',')),
        folder,
      ).toEqual([]);
      expect(lines.filter((line) => line.includes('When the wind turns')).length, folder).toBe(told.length);
    }
    // All of them.
    if (folders.length > 0) expect(count).toBeGreaterThanOrEqual(216);
  }, 300_000);
});
