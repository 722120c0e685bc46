import { testRule } from './test-rule';

const script = (body: string) => ({ files: { 'script.csx': `public class Script : ScriptBase\n{\n${body}\n}\n` } });
const expected = '`public override async Task<HttpResponseMessage> ExecuteAsync()` is expected.';

testRule('script-execute-async', {
  finds: [
    {
      name: 'a class without the method',
      ...script('// ExecuteAsync()\npublic void Lend() { this.ExecuteAsync(); }'),
      finds: [{ at: '', text: 'Script', message: `The class \`Script\` has no \`ExecuteAsync\`; ${expected}` }],
    },
    ...(
      [
        ['another name', 'Run', 'public void Run() { if (a) { } }'],
        ['small letters', 'executeAsync', 'public override async Task<HttpResponseMessage> executeAsync() { }'],
        ['two letters that changed places', 'ExceuteAsync', 'void Run() { }\nTask<string> ExceuteAsync() => Run();'],
        [
          'a result that nobody takes',
          'LendAsync',
          'private HttpResponseMessage Main() { }\nasync Task<HttpResponseMessage> LendAsync()\n{ return this.Main(); }',
        ],
        ['a plain result', 'Lend', 'public HttpResponseMessage Lend(string id) => null;'],
      ] as const
    ).map(([name, method, body]) => ({
      name: `a method with ${name}`,
      ...script(body),
      finds: [
        {
          at: '',
          text: method,
          message: `The class \`Script\` has no \`ExecuteAsync\`, but \`${method}\`; ${expected}`,
        },
      ],
    })),
    {
      name: 'methods that are called, and those of another class before it',
      files: {
        'script.csx':
          'class Desk { HttpResponseMessage Close() { } }\npublic class Script : ScriptBase { void A() { this.Run(); } int Run() { } }',
      },
      finds: [{ at: '', text: 'Script', message: `The class \`Script\` has no \`ExecuteAsync\`; ${expected}` }],
    },
    {
      name: 'a method that overrides nothing',
      ...script('public async Task<HttpResponseMessage> ExecuteAsync() { }'),
      finds: [
        {
          at: '',
          text: 'ExecuteAsync',
          message: `\`ExecuteAsync\` is declared as \`public async Task<HttpResponseMessage> ExecuteAsync()\`; ${expected}`,
        },
      ],
    },
    {
      name: 'another result',
      ...script('public override Task<string> ExecuteAsync() => null;'),
      finds: [
        {
          at: '',
          text: 'ExecuteAsync',
          message: `\`ExecuteAsync\` is declared as \`public override Task<string> ExecuteAsync()\`; ${expected}`,
        },
      ],
    },
    {
      name: 'parameters',
      ...script('public override async Task<HttpResponseMessage> ExecuteAsync(string id) { }'),
      finds: [
        {
          at: '',
          text: 'ExecuteAsync',
          message: `\`ExecuteAsync\` is declared as \`public override async Task<HttpResponseMessage> ExecuteAsync(string id)\`; ${expected}`,
        },
      ],
    },
    {
      name: 'a method that is not public',
      ...script('protected override async Task<HttpResponseMessage> ExecuteAsync() { }'),
      finds: [
        {
          at: '',
          text: 'ExecuteAsync',
          message: `\`ExecuteAsync\` is declared as \`protected override async Task<HttpResponseMessage> ExecuteAsync()\`; ${expected}`,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the method', ...script('public override async Task<HttpResponseMessage> ExecuteAsync()\n{\n}') },
    {
      name: 'the method without async, with full names and an attribute',
      ...script(
        '[Obsolete]\n public override System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> ExecuteAsync() => null;',
      ),
    },
    {
      name: 'another order of words',
      ...script('private int a;\n override public async Task<HttpResponseMessage> ExecuteAsync() { }'),
    },
    { name: 'a script that cannot be read to its end', ...script('public void Run() {') },
  ],
});
