import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });

testRule('script-no-http-client', {
  finds: [
    {
      name: 'clients of its own',
      ...script('var a = new HttpClient();\nvar b = new System.Net.WebClient();\nHttpClient c = new();'),
      finds: [
        {
          at: '',
          text: 'HttpClient',
          message: 'The script makes a `HttpClient` of its own; `this.Context.SendAsync` is expected to send requests.',
        },
        {
          at: '',
          text: 'WebClient',
          message: 'The script makes a `WebClient` of its own; `this.Context.SendAsync` is expected to send requests.',
        },
        {
          at: '',
          text: 'HttpClient',
          message: 'The script makes a `HttpClient` of its own; `this.Context.SendAsync` is expected to send requests.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'other objects', ...script('var a = new HttpRequestMessage(); var b = new HttpClientSettings();') },
    { name: 'comments and texts', ...script('// new HttpClient()\nvar a = "new HttpClient()";') },
  ],
});
