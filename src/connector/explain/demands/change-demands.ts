/** What reviewers ask of what has changed in a connector that people use. */
import type { Demand } from './demand';

export const changeDemands: readonly Demand[] = [
  {
    id: 'breaking',
    about: [
      /\bbreaking\b|\b(?:vanished|disappeared)\b|\bflows? (?:that|which) use\b|\bbreaks any\w*\b|\b(?:live|published) (?:connector|action|operation)s?\b|\b(?:would|will|could|may|might|can) break\b|^why (?:was|were|did you) .{1,60}\b(?:renamed?|removed?|moved?|changed?|deleted?)\b|\bbreaks? (?:the |all |their )*(?:flows?|everybody|everyone|consumers|customers|users|existing)\b|\bbreak (?:on|consumers|flows)\b|\b(?:saved|old|running|existing) flows?\b|\b(?:bring|put)\b.{0,20}\bback\b|\brestore the\b|\bis in use\b|\b(?:cannot|can['’]t|can not|must not|mustn['’]t) (?:delete|remove|rename) (?:an? |the |this |existing |operation )|\bfrom a published\b|\bcreate a v2\b|\badd a v2\b|\bleave the old\b|\bconfirm (?:this|these|that this) changes?\b|\bbreak\b.*\b(?:existing|flows?|connections?|customers?)\b|\bbackwards?[- ]compatib\w+|\bdeprecat\w+\b|\b(?:existing|current) (?:flows|users|customers)\b/i,
    ],
    isCommon: true,
    rules: ['operation-deprecated-marked'],
    meaning: 'What exists is to stay as it is, so that flows go on working; what goes is to be marked as deprecated.',
  },
];
