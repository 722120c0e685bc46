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
  },
  {
    id: 'checker-swagger-extended',
    sentences: ['Swagger definition does not confirm to the connector extended standards.'],
    codes: ['connector-validate-swagger-extended'],
    meaning: 'The definition breaks a rule for connectors somewhere. The checker does not say where.',
    advice: 'Check the definition here with the profile _certified_; every error counts.',
  },
  {
    id: 'checker-title-unique',
    sentences: ['Connector title is not unique.', "The connector title '{0}' is not unique"],
    codes: ['connector-validate-title'],
    meaning: 'Another connector has this title. The message also comes for an update of the same connector.',
    advice: 'For an update, tell the reviewer that it is yours. For a new connector, find another title.',
  },
  {
    id: 'checker-parameters-json',
    sentences: ['The connectionparameters.json is not a valid JSON.'],
    codes: ['connector-validate-connectionparam-isproperjson'],
    meaning: 'The connection parameters in the solution are not JSON.',
    advice: 'Check `apiProperties.json` here, deploy it, and export the solution again.',
  },
  {
    id: 'checker-parameters',
    sentences: ['The connectionparameter is not well formed.'],
    codes: ['connector-validate-connectionparameters'],
    meaning: 'A connection parameter lacks a member or has a value that does not fit.',
    advice:
      'Give every parameter a `type` from the list and a `uiDefinition` with `displayName`, `description` and `constraints`.',
  },
  {
    id: 'checker-icon',
    sentences: ['Invalid Icon Image Size'],
    codes: ['connector-validate-iconimage'],
    meaning: 'The icon breaks one of the rules for icons.',
    advice:
      'Use a square PNG of 100 to 230 pixels and less than 1 MB, with the brand colour as background and a logo smaller than 70 % of it.',
  },
  {
    id: 'checker-icon-png',
    sentences: ['Ensure icon is in PNG format'],
    codes: ['connector-validate-pngiconimage'],
    meaning: 'The icon is not a PNG file, whatever its name says.',
    advice: 'Save it as PNG in a drawing program; renaming is not enough.',
  },
  {
    id: 'checker-icon-size',
    sentences: [
      'The icon image size is invalid. Update the icon dimensions to 1:1 within the range of 100x100 to 230x230 pixels.',
    ],
    codes: ['connector-validate-iconsize'],
    meaning: 'The icon is not square, or smaller than 100 or larger than 230 pixels.',
    advice: 'Scale it to a square of 100 to 230 pixels.',
  },
  {
    id: 'checker-icon-brand',
    sentences: [
      'Icon background color is invalid. Update the icon to match your brand color with non-transparent, non-white color (#ffffff) and not-default color (#007ee5) background.',
    ],
    codes: [],
    meaning: 'The background of the icon is transparent, white or the default blue, or differs from the brand colour.',
    advice: 'Fill the background with the `iconBrandColor` of `apiProperties.json`.',
  },
  {
    id: 'checker-icon-background',
    sentences: ['The background color of icon image is invalid. Update with consistent background.'],
    codes: ['connector-validate-backgroundwithbrandiconcolor'],
    meaning: 'The background of the icon is not one colour: a gradient, round corners or a border.',
    advice: 'Fill the whole square with one colour, up to the corners.',
  },
  {
    id: 'checker-icon-logo',
    sentences: ["logo dimensions are below 70% for image's height & width with consistent background"],
    codes: [],
    meaning: 'The logo in the icon should take less than 70 % of its width and height.',
    advice: 'Scale the logo down and leave the rest to the background.',
  },
];
