/** The older schema extension cannot say which of two inputs of one name it means. */
import { checkOldReferences } from './dynamic-old-references';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-properties-for-ambiguous-references',
  title: '`x-ms-dynamic-properties` tells which input is meant where `x-ms-dynamic-schema` cannot',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
      message:
        "The 'x-ms-dynamic-schema' extension references ambiguous parameter references. You need to define the 'x-ms-dynamic-properties' extension.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: (context) => checkOldReferences('x-ms-dynamic-schema', 'ambiguous', context),
});
