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
    { name: 'comments', ...script('// using System.Reflection;\n/* using Azure.Identity; */') },
    { name: 'using statements', ...script('void Run() { using (var a = Open()) { } using var b = Open(); }') },
  ],
});
