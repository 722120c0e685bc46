/** The older schema extension was made for parameters; properties of a body need the newer one. */
import { checkOldReferences } from './dynamic-old-references';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'dynamic-properties-for-inner-references',
  title: '`x-ms-dynamic-properties` stands beside an `x-ms-dynamic-schema` that refers into a body',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [
    {
      code: 'DynamicPropertiesExtensionRequiredForNonParameterReferences',
      message:
        "The 'x-ms-dynamic-schema' extension references properties within parameters. You need to define the 'x-ms-dynamic-properties' extension.",
    },
  ],
  sources: [sources.swaggerValidator, sources.extensions],
  fixable: false,
  check: (context) => checkOldReferences('x-ms-dynamic-schema', 'inner', context),
});
