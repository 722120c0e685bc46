/** The older dropdown extension cannot say which of two inputs of one name it means. */
import { checkOldReferences } from './dynamic-old-references';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-list-for-ambiguous-references',
  title: '`x-ms-dynamic-list` tells which input is meant where `x-ms-dynamic-values` cannot',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicListExtensionRequiredForAmbiguousReferences',
      message:
        "The 'x-ms-dynamic-values' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-list' extension.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: (context) => checkOldReferences('x-ms-dynamic-values', 'ambiguous', context),
});
