/** What reviewers ask of what has changed in a connector that people use. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const changeDemands: readonly Demand[] = [
  {
    id: 'breaking',
    about: [
      anyOf(
        /\bbreaking\b/i,
        /\b(?:vanished|disappeared)\b/i,
        /\bflows? (?:that|which) use\b/i,
        /\bbreaks any\w*\b/i,
        /\b(?:live|published) (?:connector|action|operation)s?\b/i,
        /\b(?:would|will|could|may|might|can) break\b/i,
        /^why (?:was|were|did you) .{1,60}\b(?:renamed?|removed?|moved?|changed?|deleted?)\b/i,
        /\bbreaks? (?:the |all |their )*(?:flows?|everybody|everyone|consumers|customers|users|existing)\b/i,
        /\bbreak (?:on|consumers|flows)\b/i,
        /\b(?:saved|old|running|existing) flows?\b/i,
        /\b(?:bring|put)\b.{0,20}\bback\b/i,
        /\brestore the\b/i,
        /\bis in use\b/i,
        /\b(?:cannot|can['’]t|can not|must not|mustn['’]t) (?:delete|remove|rename) (?:an? |the |this |existing |operation )/i,
        /\bfrom a published\b/i,
        /\bcreate a v2\b/i,
        /\badd a v2\b/i,
        /\bleave the old\b/i,
        /\bconfirm (?:this|these|that this) changes?\b/i,
        /\bbreak\b.*\b(?:existing|flows?|connections?|customers?)\b/i,
        /\bbackwards?[- ]compatib\w+/i,
        /\bdeprecat\w+\b/i,
        /\b(?:existing|current) (?:flows|users|customers)\b/i,
      ),
    ],
    isCommon: true,
    rules: ['operation-deprecated-marked'],
    meaning: 'What exists is to stay as it is, so that flows go on working; what goes is to be marked as deprecated.',
  },
];
