/** All kinds of change. The order within a list is the order in a report. */
import { definitionKinds } from './address';
import { answerKinds } from './answers';
import type { Facts, MemberKind, SchemaKind } from './change';
import { connectionKinds } from './connection';
import { inputValueKinds } from './input-values';
import { inputKinds } from './inputs';
import { loneOperationKinds } from './lone-operations';
import { operationKinds } from './operations';
import { outputKinds, outputValueKinds } from './outputs';
import { policyKinds } from './policies';
import { scriptKind } from './script';
import { textKinds } from './texts';
import { triggerKinds } from './triggers';

export { answerKinds, definitionKinds, loneOperationKinds, scriptKind };

/** What is asked of the properties file. */
export const propertiesKinds = [...connectionKinds, ...policyKinds];

/** What is asked of every operation that both versions have. */
export const kindsOfOperations = [...operationKinds, ...triggerKinds];

export const memberKinds: readonly MemberKind[] = [...inputKinds, ...outputKinds];

export const schemaKinds: readonly SchemaKind[] = [...inputValueKinds, ...outputValueKinds, ...textKinds];

/** Every kind once, in the order of a report. */
export const allKinds: readonly Facts[] = [
  ...loneOperationKinds,
  ...kindsOfOperations,
  ...memberKinds,
  ...schemaKinds,
  ...Object.values(answerKinds),
  ...definitionKinds,
  ...propertiesKinds,
  scriptKind,
];
