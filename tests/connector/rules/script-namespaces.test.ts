import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': `${text}\npublic class Script : ScriptBase { }\n` } });

testRule('script-namespaces', {
  finds: [
    {
      name: 'namespaces that are not there',
      ...script('using System;\nusing System.Text.Json;\r\nusing System.Reflection;'),
      finds: [
        {
          at: '',
          text: 'System.Text.Json',
          message: 'The namespace `System.Text.Json` is not among those that custom code may use.',
          official: null,
        },
        {
          at: '',
          text: 'System.Reflection',
          message: 'The namespace `System.Reflection` is not among those that custom code may use.',
        },
      ],
      fixed: 'using System;\nusing System.Reflection;',
    },
    {
      name: 'types of such namespaces',
      ...script('using static System.Reflection.Assembly;\nusing Files = System.IO.Pipes.PipeStream;'),
      finds: [
        {
          at: '',
          text: 'System.Reflection.Assembly',
          message: 'The namespace `System.Reflection.Assembly` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'System.IO.Pipes.PipeStream',
          message: 'The namespace `System.IO.Pipes.PipeStream` is not among those that custom code may use.',
        },
      ],
    },
    {
      name: 'namespaces under another name, and with their root',
      ...script(
        'using R = System.Reflection;\nusing Culture = System.Globalization;\nusing static global::System.Net.Mail.MailAddress;\nusing Table = Microsoft.Data.Row<string>;',
      ),
      finds: [
        {
          at: '',
          text: 'System.Reflection',
          message: 'The namespace `System.Reflection` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'System.Globalization',
          message: 'The namespace `System.Globalization` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'System.Net.Mail.MailAddress',
          message: 'The namespace `System.Net.Mail.MailAddress` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'Microsoft.Data.Row',
          message: 'The namespace `Microsoft.Data.Row` is not among those that custom code may use.',
        },
      ],
    },
    {
      name: 'full names in the code',
      ...script(
        'class A { object b = System.Text.Json.JsonDocument.Parse("{}"); object c = global::System.IO.Pipes.PipeStream.D; }',
      ),
      finds: [
        {
          at: '',
          text: 'System.Text.Json',
          message: 'The namespace `System.Text.Json` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'System.IO.Pipes',
          message: 'The namespace `System.IO.Pipes` is not among those that custom code may use.',
        },
      ],
    },
    {
      name: 'a directive and a full name beside it',
      ...script('using System.Reflection;\nclass A { object b = System.Reflection.Assembly.Load("b"); }'),
      finds: [
        {
          at: '',
          text: 'System.Reflection',
          message: 'The namespace `System.Reflection` is not among those that custom code may use.',
        },
        {
          at: '',
          text: 'System.Reflection',
          message: 'The namespace `System.Reflection` is not among those that custom code may use.',
        },
      ],
      fixed: 'class A',
    },
  ],
  accepts: [
    {
      name: 'namespaces of the list',
      ...script(
        'using System;\nusing System.Net.Http.Headers;\nusing Newtonsoft.Json.Linq;\nusing Microsoft.Extensions.Logging;\nusing System.Drawing.Imaging;',
      ),
    },
    {
      name: 'types of such namespaces',
      ...script('using static System.Math;\nusing Text = System.Text.StringBuilder;'),
    },
    {
      name: 'full names, also of what the base library has beside the list',
      ...script(
        'class A { string b = 1.ToString(System.Globalization.CultureInfo.InvariantCulture); object c = global::System.IO.Path.Combine("a"); object d = Mine.System.Reflection.E; object f = "System.Reflection"; }',
      ),
    },
    {
      name: 'names for what the script has itself, and for types of types',
      ...script('using static Helpers;\nusing Row = System.Collections.Generic.Dictionary<string, object>;'),
    },
    { name: 'comments', ...script('// using System.Reflection;\n/* using Azure.Identity; */') },
    { name: 'using statements', ...script('void Run() { using (var a = Open()) { } using var b = Open(); }') },
  ],
});
