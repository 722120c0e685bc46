import { testRule } from './test-rule';

const official =
  "The path is not valid, each path template variable enclosed by '{' and '}' characters must be contained within a single URL segment. Individual '{' or '}' characters which are not enclosing a path template variable must be URL encoded.";
const item = { get: { operationId: 'GetShelf', responses: { 200: { description: 'The shelf.' } } } };
const broken = (template: string) => {
  const pointer = `/paths/${template.replaceAll('/', '~1')}`;
  return {
    name: template,
    set: { [pointer]: item },
    finds: [
      {
        at: pointer,
        text: JSON.stringify(template),
        message: `The braces of the path \`${template}\` do not pair up; each \`{\` needs a name and a \`}\` in the same segment.`,
        official,
      },
    ],
  };
};

testRule('path-template-braces', {
  finds: ['/shelves/{shelf', '/shelves/shelf}', '/shelves/{}', '/shelves/{{shelf}}', '/{shelves/shelf}'].map(broken),
  accepts: ['/shelves/{shelf}/{row}', '/shelves({shelf})', '/shelves/%7Bshelf%7D'].map((template) => ({
    name: template,
    set: { [`/paths/${template.replaceAll('/', '~1')}`]: item },
  })),
});
