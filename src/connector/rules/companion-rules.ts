/**
 * The rules that are silent until another file stands beside definition and properties: one line a rule, in alphabetical
 * order. A page loads them with the first such file.
 */
export { rule as fileNotSubmitted } from './file-not-submitted';
export { rule as iconBackgroundBrand } from './icon-background-brand';
export { rule as iconBackgroundUniform } from './icon-background-uniform';
export { rule as iconDimensions } from './icon-dimensions';
export { rule as iconFormatPng } from './icon-format-png';
export { rule as iconLogoRatio } from './icon-logo-ratio';
export { rule as iconMaxSize } from './icon-max-size';
export { rule as iconNotIndependent } from './icon-not-independent';
export { rule as packageAssetsFolder } from './package-assets-folder';
export { rule as packageConnectionParametersJson } from './package-connection-parameters-json';
export { rule as packageConnectorTexts } from './package-connector-texts';
export { rule as packageIcon } from './package-icon';
export { rule as packageReadable } from './package-readable';
export { rule as packageRootFiles } from './package-root-files';
export { rule as packageSolutionFiles } from './package-solution-files';
export { rule as packageSolutionFolders } from './package-solution-folders';
export { rule as packageSolutions } from './package-solutions';
export { rule as packageWorkflowFiles } from './package-workflow-files';
export { rule as readmeDeploymentSection } from './readme-deployment-section';
export { rule as readmeOauthRegistration } from './readme-oauth-registration';
export { rule as readmeOperationsListed } from './readme-operations-listed';
export { rule as readmePlaceholders } from './readme-placeholders';
export { rule as readmePresent } from './readme-present';
export { rule as readmeSections } from './readme-sections';
export { rule as scriptCancellationToken } from './script-cancellation-token';
export { rule as scriptClass } from './script-class';
export { rule as scriptExecuteAsync } from './script-execute-async';
export { rule as scriptExtension } from './script-extension';
export { rule as scriptFormattingUnambiguous } from './script-formatting-unambiguous';
export { rule as scriptNamespaces } from './script-namespaces';
export { rule as scriptNoHttpClient } from './script-no-http-client';
export { rule as scriptNoSecrets } from './script-no-secrets';
export { rule as scriptOperationFound } from './script-operation-found';
export { rule as scriptOperationsGiven } from './script-operations-given';
export { rule as scriptSingle } from './script-single';
export { rule as scriptSize } from './script-size';
export { rule as scriptSyntax } from './script-syntax';
export { rule as settingsFilesFound } from './settings-files-found';
export { rule as settingsNoSecret } from './settings-no-secret';
export { rule as settingsScriptNamed } from './settings-script-named';
export { rule as settingsValueFormat } from './settings-value-format';
export { rule as suppressionNeeded } from './suppression-needed';
export { rule as suppressionPointerValid } from './suppression-pointer-valid';
export { rule as suppressionRuleKnown } from './suppression-rule-known';
