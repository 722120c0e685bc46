import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });
const both = 'using Newtonsoft.Json;\nusing System.Xml;\n';

testRule('script-formatting-unambiguous', {
  finds: [
    {
      name: 'the short name with both namespaces',
      ...script(`${both}var a = b.ToString(Formatting.None);`),
      finds: [
        {
          at: '',
          text: 'Formatting',
          message:
            '`Formatting` can be that of `Newtonsoft.Json` or of `System.Xml`, and both are used; the full name is expected.',
        },
      ],
      fixed: 'b.ToString(Newtonsoft.Json.Formatting.None)',
    },
    {
      name: 'the short name after a word',
      ...script(`${both}Formatting Choose() { return Formatting.None; }`),
      finds: [
        {
          at: '',
          text: 'Formatting',
          message:
            '`Formatting` can be that of `Newtonsoft.Json` or of `System.Xml`, and both are used; the full name is expected.',
        },
      ],
    },
  ],
  accepts: [
    { name: 'the full name', ...script(`${both}var a = b.ToString(Newtonsoft.Json.Formatting.None);`) },
    { name: 'one of the namespaces', ...script('using Newtonsoft.Json;\nvar a = b.ToString(Formatting.None);') },
    { name: 'an alias', ...script(`${both}using Formatting = Newtonsoft.Json.Formatting;\nvar a = Formatting.None;`) },
    { name: 'other names', ...script(`${both}var a = this.Formatting.None; var b = MyFormatting.None;`) },
  ],
});
