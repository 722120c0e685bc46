import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });
const message =
  '`SendAsync` is called without a cancellation token; `this.CancellationToken` is expected as the second argument.';

testRule('script-cancellation-token', {
  finds: [
    {
      name: 'a call with the request alone',
      ...script('await this.Context.SendAsync(this.Context.Request).ConfigureAwait(false);'),
      finds: [{ at: '', text: 'SendAsync', message }],
      fixed: 'SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false)',
    },
    {
      name: 'commas that are not of the call',
      ...script('await Context.SendAsync(Make("a, b", 2));'),
      finds: [{ at: '', text: 'SendAsync', message }],
    },
  ],
  accepts: [
    {
      name: 'a call with the token',
      ...script('await this.Context.SendAsync(\n  request,\n  this.CancellationToken\n);'),
    },
    { name: 'another token', ...script('await Context.SendAsync(request, CancellationToken.None);') },
    { name: 'another method', ...script('await this.SendAsync(request);') },
  ],
});
