import { testRule } from './test-rule';

const four = 'application/json, text/plain, multipart/form-data, application/x-www-form-urlencoded';

testRule('mime-type-supported', {
  finds: [
    {
      name: 'other types, of the definition and of an operation',
      set: {
        '/consumes': ['application/json', 'application/xml'],
        '/paths/~1loans/post/consumes': ['text/json'],
      },
      finds: [
        {
          at: '/consumes/1',
          text: '"application/xml"',
          message: '`application/xml` in `consumes` is not among the media types that the platform supports for sure.',
          official: `The MIME type 'application/xml' is not supported. The supported mime types are: '${four}'.`,
        },
        {
          at: '/paths/~1loans/post/consumes/0',
          text: '"text/json"',
          message: '`text/json` in `consumes` is not among the media types that the platform supports for sure.',
          official: `The MIME type 'text/json' is not supported. The supported mime types are: '${four}'.`,
        },
      ],
    },
  ],
  accepts: [
    { name: 'the four types', set: { '/consumes': four.split(', ') } },
    { name: 'other letters and parameters', set: { '/consumes': ['Application/JSON; charset=utf-8'] } },
    { name: 'other types of answers', set: { '/produces': ['image/png'] } },
    { name: 'what is no media type, which another rule reports', set: { '/consumes': ['json'] } },
  ],
});
