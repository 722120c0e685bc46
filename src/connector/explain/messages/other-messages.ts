/** All messages that no rule has, in one list. */
import { azureMessages } from './azure-messages';
import { changeMessages } from './change-messages';
import { connectionMessages } from './connection-messages';
import { dataverseCode, dataverseCodes } from './dataverse-codes';
import { deploymentMessages } from './deployment-messages';
import { editorMessages } from './editor-messages';
import { entraMessages } from './entra-messages';
import { flowCodes } from './flow-codes';
import { flowMessages } from './flow-messages';
import { formulaMessages } from './formula-messages';
import { gatewayMessages } from './gateway-messages';
import { httpMessages } from './http-messages';
import { importMessages } from './import-messages';
import { jsonMessages } from './json-messages';
import { linterMessages } from './linter-messages';
import { managementMessages } from './management-messages';
import { oauthMessages } from './oauth-messages';
import { onPremisesMessages } from './on-premises-messages';
import type { OtherMessage } from './other-message';
import { packageMessages } from './package-messages';
import { packageScriptMessages } from './package-script-messages';
import { policyCodes } from './policy-codes';
import { programMessages } from './program-messages';
import { runMessages } from './run-messages';
import { saveMessages } from './save-messages';
import { schemaMessages } from './schema-messages';
import { serviceMessages } from './service-messages';
import { signInMessages } from './sign-in-messages';
import { solutionCheckerMessages } from './solution-checker-messages';
import { solutionMessages } from './solution-messages';
import { spectralMessages } from './spectral-messages';
import { toolMessages } from './tool-messages';

export const otherMessages: readonly OtherMessage[] = [
  ...toolMessages,
  ...programMessages,
  ...serviceMessages,
  ...entraMessages,
  ...signInMessages,
  ...oauthMessages,
  ...connectionMessages,
  ...runMessages,
  ...flowMessages,
  ...flowCodes,
  ...formulaMessages,
  ...gatewayMessages,
  ...onPremisesMessages,
  ...azureMessages,
  ...managementMessages,
  ...saveMessages,
  dataverseCode,
  ...dataverseCodes,
  ...importMessages,
  ...changeMessages,
  ...solutionMessages,
  ...deploymentMessages,
  ...packageMessages,
  ...packageScriptMessages,
  ...policyCodes,
  ...solutionCheckerMessages,
  ...editorMessages,
  ...linterMessages,
  ...spectralMessages,
  ...schemaMessages,
  ...jsonMessages,
  ...httpMessages,
];
