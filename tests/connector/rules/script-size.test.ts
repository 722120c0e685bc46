import { testRule } from './test-rule';

const sized = (bytes: number) => ({ files: { 'script.csx': '// '.padEnd(bytes, 'x') } });

testRule('script-size', {
  finds: [
    {
      name: 'a script of 1 MB',
      ...sized(1_048_576),
      finds: [
        { at: '', text: '', message: 'The script has 1,048,576 bytes; fewer than 1,048,576 (1 MB) are allowed.' },
      ],
    },
  ],
  accepts: [{ name: 'a byte less', ...sized(1_048_575) }],
});
