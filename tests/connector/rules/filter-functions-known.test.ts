import { testRule } from './test-rule';

testRule('filter-functions-known', {
  finds: [
    {
      name: 'a function of another language',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq', 'like'] } },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-capabilities/filterFunctions/1',
          text: '"like"',
          message:
            'Item 2 of `filterFunctions` is `like`; `eq`, `ne`, `gt`, `ge`, `lt`, `le` and 51 others are allowed.',
          official:
            "The 'filterFunctions' property supports only these values: eq, ne, gt, ge, lt, le, has, in, and, or, not, add, sub, mul, div, divby, mod, concat, contains, endswith, indexof, length, startswith, substring, substringof, replace, matchesPattern, tolower, toupper, trim, hassubset, hassubsequence, year, month, day, hour, minute, second, fractionalseconds, date, time, now, maxdatetime, mindatetime, totaloffsetminutes, totalseconds, ceiling, floor, round, cast, isof, case, any, all, geo.distance, geo.intersects, geo.length\".",
        },
      ],
    },
    {
      name: 'capitals',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['Contains'] } },
      finds: [
        {
          at: '/definitions/Book/properties/title/x-ms-capabilities/filterFunctions/0',
          text: '"Contains"',
          message:
            'Item 1 of `filterFunctions` is `Contains`; `eq`, `ne`, `gt`, `ge`, `lt`, `le` and 51 others are allowed.',
          official:
            "The 'filterFunctions' property supports only these values: eq, ne, gt, ge, lt, le, has, in, and, or, not, add, sub, mul, div, divby, mod, concat, contains, endswith, indexof, length, startswith, substring, substringof, replace, matchesPattern, tolower, toupper, trim, hassubset, hassubsequence, year, month, day, hour, minute, second, fractionalseconds, date, time, now, maxdatetime, mindatetime, totaloffsetminutes, totalseconds, ceiling, floor, round, cast, isof, case, any, all, geo.distance, geo.intersects, geo.length\".",
        },
      ],
    },
  ],
  accepts: [
    {
      name: 'functions of OData',
      set: {
        '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['eq', 'contains', 'startswith'] },
      },
    },
    {
      name: 'operators',
      set: { '/definitions/Book/properties/title/x-ms-capabilities': { filterFunctions: ['and', 'or', 'not', 'le'] } },
    },
  ],
});
