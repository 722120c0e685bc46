/** All messages that no rule has, in one list. */
import { changeMessages } from './change-messages';
import { deploymentMessages } from './deployment-messages';
import type { OtherMessage } from './other-message';
import { packageMessages } from './package-messages';
import { solutionCheckerMessages } from './solution-checker-messages';
import { toolMessages } from './tool-messages';

export const otherMessages: readonly OtherMessage[] = [
  ...toolMessages,
  ...changeMessages,
  ...deploymentMessages,
  ...packageMessages,
  ...solutionCheckerMessages,
];
