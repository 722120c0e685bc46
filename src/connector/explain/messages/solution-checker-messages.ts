/** What the solution checker says of connectors. It sees the solution: pictures and parameters too. */
import type { OtherMessage } from './other-message';

export const solutionCheckerMessages: readonly OtherMessage[] = [
  {
    id: 'checker-json',
    sentences: ['The openapidefinition.json is not a valid JSON.'],
    codes: ['connector-validate-swagger-isproperjson'],
    rule: 'json-syntax',
    meaning: 'The definition in the solution is not JSON.',
    advice: 'Check the file here: the place of each mistake is shown.',
  },
  {
    id: 'checker-swagger',
    sentences: ['Swagger definition does not confirm to the OpenAPI 2.0 standard.'],
    codes: ['connector-validate-swagger'],
    meaning: 'The definition breaks the Swagger 2.0 standard somewhere. The checker does not say where.',
    advice: 'Check the definition here with the profile _certified_; every error counts.',
    source: 'https://github.com/microsoft/terraform-provider-power-platform/issues/574',
  },
  {
    id: 'checker-swagger-extended',
    sentences: ['Swagger definition does not confirm to the connector extended standards.'],
    codes: ['connector-validate-swagger-extended'],
    meaning: 'The definition breaks a rule for connectors somewhere. The checker does not say where.',
    advice: 'Check the definition here with the profile _certified_; every error counts.',
    source: 'https://github.com/microsoft/terraform-provider-power-platform/issues/574',
  },
  {
    id: 'checker-title-unique',
    sentences: ['Connector title is not unique.', "The connector title '{0}' is not unique"],
    codes: ['connector-validate-title'],
    meaning: 'Another connector has this title. The message also comes for an update of the same connector.',
    advice: 'For an update, tell the reviewer that it is yours. For a new connector, find another title.',
    source: 'https://github.com/microsoft/terraform-provider-power-platform/issues/574',
  },
  {
    id: 'checker-icon-logo',
    sentences: ["logo dimensions are below 70% for image's height & width with consistent background"],
    codes: [],
    meaning: 'The logo in the icon should take less than 70 % of its width and height.',
    advice: 'Scale the logo down and leave the rest to the background.',
    source: 'https://github.com/microsoft/terraform-provider-power-platform/issues/574',
  },
];
