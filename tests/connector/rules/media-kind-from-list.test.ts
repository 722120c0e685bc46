import { testRule } from './test-rule';

testRule('media-kind-from-list', {
  finds: [
    {
      name: 'a kind that is not known',
      set: { '/definitions/Book/properties/cover': { type: 'string', format: 'byte', 'x-ms-media-kind': 'video' } },
      finds: [
        {
          at: '/definitions/Book/properties/cover/x-ms-media-kind',
          text: '"video"',
          message: '`x-ms-media-kind` is `video`; `image`, `audio` are allowed.',
          official: null,
        },
      ],
    },
    {
      name: 'capitals',
      set: { '/paths/~1books/get/parameters/0/x-ms-media-kind': 'Image' },
      finds: [
        {
          at: '/paths/~1books/get/parameters/0/x-ms-media-kind',
          text: '"Image"',
          message: '`x-ms-media-kind` is `Image`; `image`, `audio` are allowed.',
          official: null,
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'a picture',
      set: { '/definitions/Book/properties/cover': { type: 'string', format: 'byte', 'x-ms-media-kind': 'image' } },
    },
    { name: 'a sound', set: { '/definitions/Book/properties/title/x-ms-media-kind': 'audio' } },
  ],
});
