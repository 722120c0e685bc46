/** The verbs with which people ask for a change in two words, as parts of patterns. */

/** Verbs of changing that are hardly ever nouns: an order wherever a part of a sentence begins with one. */
export const orders = [
  'accept|add|adjust|adopt|align|amend|append|apply|attach|avoid|beautify|bring back|bring|capitali[sz]e|choose|clarify|clean',
  'complete|confirm|consider|convert|correct|create|declare|define|delete|deprecate|describe|designate|differentiate',
  "discard|don['’]t|do not|drop|elaborate|encode|ensure|enter|enumerate|enrich|escape|exclude|expand|explain|expose|extend|extract",
  'fill|fix|follow|get rid|give|go through|have|hide|improve|include|increase|indent|insert|keep|leave|limit|lower|make|mask',
  'merge|move|never|omit|pick|populate|prettify|pretty-print|proofread|provide|publish|pull|push|put|raise|re-?(?:name|move|place|phrase|word|write|build|pack|submit|upload|order|structure|format|generate|run|test|check|store|base|work|vise|visit|use|group|create|consider)|reduce',
  'let (?:the|this|these|all|it)|be (?:consistent|precise|specific)|rely|resolve|retarget|revert|revoke|rotate|say|select|separate|send|set|share|shorten|show|simplify|specify|spell out|split',
  'squash|state|store|strip|submit|supply|swap|switch|sync|take|tell|throw|tidy|translate|trim|turn|undo|unify|update|upload|use|validate',
  'verify|wrap|write',
].join('|');

/** Verbs that are as often nouns: an order only before what they do something to. */
export const nounlikeOrders =
  'bump|change|check|cut|document|exchange|format|grant|group|lead|link|list|lose|mark|mention|name|offer|order|place|point|press|question|run|sign|sort|test|tick|trade|type|watch';
