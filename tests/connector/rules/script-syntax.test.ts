import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });

testRule('script-syntax', {
  finds: [
    {
      name: 'a brace that nothing closes',
      ...script('class A\n{\n  void B()\n  {\n}\n'),
      finds: [{ at: '', text: '{', message: 'Nothing closes this `{`; its counterpart is expected.' }],
    },
    {
      name: 'a brace too many',
      ...script('class A { } }'),
      finds: [{ at: '', text: '}', message: 'This `}` closes nothing; its counterpart is expected before it.' }],
    },
    {
      name: 'brackets of two kinds',
      ...script('var a = Make(1, new[] { 2, 3 ];'),
      finds: [{ at: '', text: '{', message: 'Nothing closes this `{`; its counterpart is expected.' }],
    },
    {
      name: 'a text without an end',
      ...script('var a = "one;\nvar b = "two";\n'),
      finds: [{ at: '', text: '"', message: 'The text that starts here has no closing quote; one is expected.' }],
    },
    {
      name: 'a comment without an end',
      ...script('class A { } /* and so on'),
      finds: [{ at: '', text: '/', message: 'The comment that starts here has no end; `*/` is expected.' }],
    },
  ],
  accepts: [
    {
      name: 'brackets in texts and comments',
      ...script("var a = \"{ ( [\"; // { \n/* [ */ char b = '{', c = '\\'', d = '\"';"),
    },
    {
      name: 'texts of every kind',
      ...script(
        'var a = @"C:\\"; var b = @"say ""{""";\nvar c = $"{{ {d["x"]} }}"; var e = $@"{f($"{g}")} \n }}";\nvar h = """\n { " \n""";\nvar i = "\\"";',
      ),
    },
    { name: 'regions with apostrophes', ...script("#region it's {\nclass A { }\n  # endregion don't\n") },
    { name: 'branches of which one is compiled', ...script('#if DEBUG\nclass A {\n#else\nclass B {\n#endif\n}') },
    { name: 'an empty file', ...script('') },
  ],
});
