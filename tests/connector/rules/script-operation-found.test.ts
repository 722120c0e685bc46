import { testRule } from './test-rule';

const script = (text: string) => ({ files: { 'script.csx': text } });
const unknown = (id: string) => `The script asks for the operation \`${id}\`; the definition has none of that id.`;

testRule('script-operation-found', {
  finds: [
    {
      name: 'comparisons',
      ...script(
        'if (this.Context.OperationId == "SearchBook" || Context.OperationId != "Zzz") { }\nif ("Yyy" == this.Context.OperationId) { }',
      ),
      finds: [
        { at: '', text: '"SearchBook"', message: unknown('SearchBook') },
        { at: '', text: '"Zzz"', message: unknown('Zzz') },
        { at: '', text: '"Yyy"', message: unknown('Yyy') },
      ],
      fixed: 'OperationId == "SearchBooks"',
    },
    {
      name: 'another case, which C# tells apart',
      ...script('switch (Context.OperationId) { case "searchBooks": break; }'),
      finds: [{ at: '', text: '"searchBooks"', message: unknown('searchBooks') }],
      fixed: 'case "SearchBooks"',
    },
    {
      name: 'calls of Equals',
      ...script(
        'if (Context.OperationId.Equals("Zzz", StringComparison.Ordinal)) { }\nif (string.Equals(this.Context.OperationId, "Yyy")) { }',
      ),
      finds: [
        { at: '', text: '"Zzz"', message: unknown('Zzz') },
        { at: '', text: '"Yyy"', message: unknown('Yyy') },
      ],
    },
    {
      name: 'labels of a switch',
      ...script(
        'switch (this.Context.OperationId)\n{\n  case "GetBook": switch (a) { case "Inner": break; } break;\n  case "LendBok": break;\n}\nswitch (b) { case "Other": break; }',
      ),
      finds: [{ at: '', text: '"LendBok"', message: unknown('LendBok') }],
      fixed: 'case "LendBook"',
    },
    {
      name: 'comparisons with a variable that holds the id',
      ...script(
        'var operationId = this.Context.OperationId;\nif (operationId == "Zzz" || string.Equals(operationId, "Yyy")) { }\nswitch (operationId) { case "Xxx": break; }',
      ),
      finds: ['Zzz', 'Yyy', 'Xxx'].map((id) => ({ at: '', text: `"${id}"`, message: unknown(id) })),
    },
    {
      name: 'lists that are asked for the id',
      ...script(
        'string[] known = { "Zzz", "Yyy" };\nstring[] other = { "Www" };\nif (known.Contains(this.Context.OperationId) && other.Contains(a)) { }',
      ),
      finds: ['Zzz', 'Yyy'].map((id) => ({ at: '', text: `"${id}"`, message: unknown(id) })),
    },
    {
      name: 'comparisons with what a method gives back that reads the id',
      ...script(
        'private string Name()\n{\n  string given = Context.OperationId;\n  try { return Decode(given); } catch (FormatException) { return given; }\n}\nstring Kind() { Log(Context.OperationId); return "k"; }\nvoid Go() { string running = Name(); string kind = Kind(); if (running == "Zzz" || kind == "Www") { } }',
      ),
      finds: [{ at: '', text: '"Zzz"', message: unknown('Zzz') }],
    },
  ],
  accepts: [
    { name: 'operations of the definition', ...script('if (this.Context.OperationId == "SearchBooks") { }') },
    {
      name: 'another case, where the script does not mind it',
      ...script('if (string.Equals(Context.OperationId, "searchbooks", StringComparison.OrdinalIgnoreCase)) { }'),
    },
    {
      name: 'names that are computed',
      ...script('if (Context.OperationId == $"{a}Books" || Context.OperationId == b) { }'),
    },
    { name: 'other comparisons', ...script('if (Context.CorrelationId == "Zzz" || a == "OperationId") { }') },
  ],
});
