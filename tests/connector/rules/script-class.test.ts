import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });

testRule('script-class', {
  finds: [
    {
      name: 'no class at all',
      ...script('// class Script : ScriptBase\nvar text = "class Script : ScriptBase";'),
      finds: [
        {
          at: '',
          text: '',
          message: 'The script has no class `Script`; `public class Script : ScriptBase` is expected.',
        },
      ],
    },
    {
      name: 'an empty file',
      ...script(''),
      finds: [
        {
          at: '',
          text: '',
          message: 'The script has no class `Script`; `public class Script : ScriptBase` is expected.',
        },
      ],
    },
    {
      name: 'another name',
      ...script('public class LibraryScript : ScriptBase\n{\n}\n'),
      finds: [
        {
          at: '',
          text: 'LibraryScript',
          message: 'The class is called `LibraryScript`; `public class Script : ScriptBase` is expected.',
          official: null,
        },
      ],
      fixed: 'public class Script : ScriptBase',
    },
    {
      name: 'another base',
      ...script('using System;\npublic class Script : ConnectorBase\n{\n}\n'),
      finds: [
        {
          at: '',
          text: 'Script',
          message:
            'The class `Script` is not derived from `ScriptBase`; `public class Script : ScriptBase` is expected.',
        },
      ],
    },
    {
      name: 'no base',
      ...script('public class Script\n{\n}\n'),
      finds: [
        {
          at: '',
          text: 'Script',
          message:
            'The class `Script` is not derived from `ScriptBase`; `public class Script : ScriptBase` is expected.',
        },
      ],
    },
    {
      name: 'a class that is not public',
      ...script('using System;\n\nclass Script : ScriptBase\n{\n}\n'),
      finds: [
        {
          at: '',
          text: 'Script',
          message: 'The class `Script` is not public; `public class Script : ScriptBase` is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the class', ...script('using System;\npublic class Script : ScriptBase\n{\n}\n') },
    { name: 'a partial class with an interface', ...script('public partial class Script: ScriptBase, IDisposable {}') },
    { name: 'the spelling of two accepted connectors', ...script('public class script: ScriptBase {}') },
    { name: 'other classes beside it', ...script('public class Book { }\npublic class Script : ScriptBase { }') },
  ],
});
