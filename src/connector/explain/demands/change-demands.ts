/** What reviewers ask of what has changed in a connector that people use. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

export const changeDemands: readonly Demand[] = [
  {
    id: 'version-bump',
    about: [
      /\bversion\b/i,
      /\b(?:bump\w*|increas\w+|increment\w*|rais(?:e|ed|ing)|higher (?:version|than|number)|as (?:the )?(?:live|published) one)\b/i,
    ],
    not: /\bversions? of (?:the )?(?:paconn|pac|cli|tool|swagger|openapi)|\bpaconn\b|\bsolutions?\b/i,
    isThing: true,
    rules: [],
    meaning: '`info.version` is to be higher than that of the connector that is published.',
  },
  {
    id: 'change-note',
    about: [
      /\bwhat(?:['’]s| has| was| is| have you)? (?:been )?(?:changed|new|different)\b|\b(?:describe|list|summari[sz]e|explain|name) (?:all |the |your |these )*changes\b|\bchange ?log\b|\brelease notes\b/i,
    ],
    isCommon: true,
    rules: [],
    meaning: 'The pull request is to say what has changed, and whether flows that exist may break by it.',
  },
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
    not: /\bbreaking changes? (?:is|are) (?:fine|ok|okay|intended|expected|accepted|wanted|no problem)\b/i,
    isCommon: true,
    rules: ['operation-deprecated-marked'],
    meaning: 'What exists is to stay as it is, so that flows go on working; what goes is to be marked as deprecated.',
  },
];
