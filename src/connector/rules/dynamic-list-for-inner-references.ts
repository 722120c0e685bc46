/** The older dropdown extension was made for parameters; properties of a body need the newer one. */
import { checkOldReferences } from './dynamic-old-references';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-list-for-inner-references',
  title: '`x-ms-dynamic-list` stands beside an `x-ms-dynamic-values` that refers into a body',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicListExtensionRequiredForNonParameterReferences',
      message:
        "The 'x-ms-dynamic-values' extension references properties within parameters. You need to define the 'x-ms-dynamic-list' extension.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: (context) => checkOldReferences('x-ms-dynamic-values', 'inner', context),
});
