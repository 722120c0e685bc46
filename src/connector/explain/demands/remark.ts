/**
 * What people say of a connector without asking: a lack, a fault, a rule, a doubt, an order in the middle of a
 * sentence. It counts only where no stricter reading found anything, and never where somebody reports or talks.
 */
import { anyOf } from '../any-of';
import { asksAround } from './asking';
import { nounlikeOrders, orders } from './order-words';

const words = (...parts: readonly string[]) => new RegExp(`(?<![\\w-])(?:${parts.join('|')})(?![\\w-])`, 'i');

const opening =
  '(?:^|^(?:for|in|on|at|with|under|per) (?:[^\\s,]+ ){1,5}|[,;:(–—>→-]\\s*|\\b(?:and|then|so|or|either|but|instead|just|simply|rather|otherwise|also|pls|please|kindly)\\s+)["\'`]?';

const order = [
  new RegExp(`${opening}(?:${orders})(?![\\w-]|\\s*[:=])`, 'i'),
  new RegExp(
    `${opening}(?:${nounlikeOrders})\\s+(?:the|an?|it|its|them|all|both|every|each|your|this|these|that|those|what|only|with|from|to|up|out|as|here|one|two|on|\\w+ing|["'\`/])`,
    'i',
  ),
  /\b(?:pick|choose|use|bring|keep) your own\b|\bout,? then\b|\bpls\b|\bplease\b/i,
] as const;

/** What has to be, or must not be. */
const duty = [
  words(
    "must(?:n['’]t)?|should(?:n['’]t)?|shall|needs?(?:n['’]t)?|needed|has to|have to|had to|ought to|supposed to|meant to|required|mandatory|compulsory|obligatory",
    '(?:is|are) to(?: be)?|may (?:not|only)|wants an?|worth|belongs?|expected|expects|can only|requires?',
    "cannot|can ?not|can['’]t|won['’]t|will not|wouldn['’]t|would|could|might",
    'max(?:imum)?|min(?:imum)?|at (?:most|least)|no more than|not more than|limited to|\\d+ max',
    'only|just|merely|fixed|reserved|unsupported|(?:is|are) (?:allowed|supported|accepted)',
    'for (?:certified|independent publishers?|verified)',
  ),
];

/** What is not there. */
const lack = [
  words(
    'missing|miss(?:es|ed)|lack(?:s|ing|ed)?|absent|without(?: an?)?|w/o|omit(?:s|ted)?|skips|none|nowhere|never|nobody|no one|neither|(?:is|are|has|have) lost|nothing (?:about|on|in|of|there|that)',
    "no|not|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|do(?:es)? not|do(?:es)?n['’]t|did(?:n['’]t| not)|(?:tells?|says?|means?) nothing|nothing at all",
    'un(?!til|der|ique|its?\\b|less)\\w+|blank|empty|dead|gone|left ?over|left[ -]overs?|left in|stray|trailing|kept|forgot(?:ten)?|orphan(?:s|ed)?|stale|dangling',
  ),
  /["'`]["'`]|\{\s*\}|\[\s*\]|:\s*(?:none|missing|\?+)/i,
] as const;

/** What is there, and not right. */
const fault = [
  words(
    'wrong(?:ly)?|incorrect(?:ly)?|invalid|broken|bad|vague|inconsistent|mis(?!s)\\w+|redundant|superfluous|out-?dated|obsolete|improper\\w*|illegal|malformed|poor|restricted|forbidden',
    'confusing|ambiguous|meaningless|pointless|useless|cryptic|too generic|odd|strange|weird|excessive|friendlier|nicer|clearer|better|longer|shorter|fuller|informative|more (?:detail\\w*|precise|specific|informative|descriptive)',
    'too|exceeds?|longer than|more than|over \\d+|higher than|beyond|behind|above|tiny|huge|twice|two times|again',
    'cop(?:y|ies) of|same as|the same \\w+ (?:twice|two)|share the|identical|equals?|repeats|repeated|duplicat\\w+|differs?|different(?:ly)?|mismatch\\w*|disagrees?|clash(?:es)?|collides?|contradict\\w*|taken|mixed|mix(?:es)?',
    'still|break|older than|newer than|full stop|period|fails?|failing|failed|part of this|as (?:string|number|integer|object|array)|reds?|rejects?|breaks|breaking|blocks|errors?|warnings?|high issues|expired|bounces|404|pending',
    'exposed|visible to|real (?:\\w+ )?value|hard-?coded|plain text|committed|placeholders?|lorem ipsum|staging|sandbox|localhost|(?:dev|test) (?:environment|server|system|host)',
    'typos?|grammar|spelling|instead|rather|other way round|reads|(?:seems?|looks?|sounds?) (?:like|off|wrong|odd|too|as)',
    'goes over|runs to|sits|sitting|slipped|vanished|disappeared|sometimes|any other|wizard|(?:ones?|points?|things?|items?) (?:are )?(?:left|remain\\w*|to go)|left:|another|already\\W*$|retired|in german',
    'minified|nested|(?:one|a single) (?:\\w+ )?line|right now|at the moment|(?:is|are) breaking|deprecate',
    'underscores?|hyphens?|slash(?:es)?|brackets?|parenthes[ei]s|spaces|tabs|emojis?|question marks?|special characters?|merge markers?|with a dot',
    '(?:contains?|includes?|mentions?|has|have|ends? (?:with|in|by)|starts? with|begins? with|uses?) (?:an? |the |its )?(?:words?|names?|paths?|query|["\'`/&<>%*]|https?\\b)',
    '(?:in|to) (?:german|french|spanish|italian|portuguese|dutch|polish|chinese|japanese|korean|swedish|danish|finnish|czech|turkish|russian)',
    "(?:exists?|there(?:['’]s| is)) already|already (?:exists?|there|published|listed|have|has)|with (?:that|this|the same) name exists|in use",
    '(?:touches|covers|has|hold|have|contains?) (?:\\d+|two|three|both|several|many)|one \\w+ per|next to|got lost|are the same|real (?:customers?|names?|persons?|data|e-?mails?|people)',
    '(?:is|are|says?) ["\'`]?default|says?\\b.*\\bsays?',
  ),
  anyOf(
    /\bthere(?:['’]s| is| are) (?:still |also )?(?:an?|two|three|\d+|several|many|some|both|files?)\b/i,
    /^(?:nope|no way|not ok(?:ay)?|wrong|fix|hm+|remove|why)\W*$/i,
  ),
  />\s*\d{2,}|\b\d+ char\w*|<{5,}|\b(?:includes?|contains?)\W*$|\bs\/\w+\/\w+/i,
  /(?<!\b(?:is|are|be|gets|being|get) )\b(?:renamed|removed|deleted|changed|exposed|committed|created)\b(?! (?:by|when|from the (?:list|page)))/i,
] as const;

/** What stands against something else, and what is doubted. */
const doubt = [
  words('but|yet|although|though|while|whereas|however|on purpose|intentional|intended|deliberate'),
  /(?:->|=>|→|⇒)/,
  anyOf(
    /^(?:why|how come|what about|how about|where(?:['’]s| is| are)|what (?:does|is|are|do)|who (?:uses|needs))\b/i,
    /\b(?:for|here|so|right|correct|there|isn['’]t it|aren['’]t they|is it)\?\s*$/i,
    /^(?:is|are|does|do|did|shouldn['’]t|isn['’]t|aren['’]t|(?:can|could|should) (?!i\b|we\b|you\b|(?:some|any)(?:one|body)\b|an?\b|it\b))\b.*\?\s*$/i,
  ),
  anyOf(
    /\byou(?:rs|['’]ve|['’]re)?\b/i,
    /^(?:your|the) \S+(?: \S+){0,2} (?:is|are) (?:your|the)\b/i,
    /\byour (?!account|profile|server|tenant|environment|connection|browser|settings)\w+/i,
  ),
] as const;

/** Words that stand in nothing but the files of connectors: who writes them here means something by it. */
const ofFiles = anyOf(
  /\boperation ?ids?\b/i,
  /\bsummar(?:y|ies)\b/i,
  /\bx-ms-\w/i,
  /\bstack ?owner\b/i,
  /\biconBrandColor\b/i,
  /\bbrand colou?r\b/i,
  /\bredirect ?mode\b/i,
  /\bscript ?operations\b/i,
  /\bpaconn\b/i,
  /\bbasePath\b/i,
  /\b(?:consumes|produces)\b/i,
  /\bnotification content\b/i,
  /\bapi(?:Definition|Properties)\b/i,
  /\benums?\b/i,
);

const signs = [ofFiles, ...order, ...duty, ...lack, ...fault, ...doubt];

/** What a reviewer saw; what he says of it has to show that it is wrong. */
const seen =
  /\b(?:i|we)(?:['’]ve| have| do)? (?:\w+ly |also |still |only |just |always )?(?:see|saw|seen|noticed?|found|find|spotted|think|believe|like|support|use|certify|take|count|got|get|stumbled|came across|tried|tested|usually)\b(?!ing)/gi;

/** Of these a reviewer speaks too, and says by them what he wants. */
const own = new RegExp(
  [
    "(?<!\\b(?:can|could|should|do|must|may|shall|will|would|did) )\\b(?:i|we)(?:['’]d| would| do|['’]ll)? (?:\\w+ly |also |still |only |just |always )?(?:need|require|expect(?:ed)?|ask(?:ed)?|want|prefer|suggest|recommend|miss|rather|accept|allow|move|split|drop|rename|cap|look for|would like|insist)\\b(?!ing)",
    "\\b(?:i|we)(?:['’]d| would) (?:\\w+ )?(?:like|love|hide|mark|make|set|rename|drop|remove|replace|shorten|split|call|name|change|turn|move)\\b",
    "\\b(?:i|we) (?:can ?not|can['’]t|could ?n['’]t|could not|do not|don['’]t|won['’]t|will not|are not able to|are unable to) (?:even )?(?:accept|allow|take|merge|approve|publish|certify|review|proceed|go on|start|begin|continue|sign in|log ?in|test|try|deploy|support|comment|validate|want|permit|store|have|release|finish|open|parse|read|download|reach)\\b",
    "\\b(?:so|that|so that|before|until|and|then|how|where|can|could|may|if) (?:i|we) (?:can|could|get|have|had|test|review|go|merge|know|validate|don['’]t|are|will)\\b",
    '\\b(?:give|show|send|tell|provide|let|grant|lets|helps?|for|to|with|ping|from|by|at|offer|remind|between) us\\b|\\b(?:to|ping|remind) me\\b',
    '\\byou (?:gave|sent|shared|provided|told) us\\b|\\bwe are (?:missing|not allowed)\\b|\\bin my opinion\\b|\\bi can see\\b|\\bmy (?:\\w+ )?(?:comments?|remarks?|review|feedback|points?|suggestions?)\\b|\\bfrom our (?:side|list|checks?)\\b|\\bour (?:pipelines?|builds?|linter|rules?|guidelines?|standards?|polic(?:y|ies)|requirements?|template|list|checks?|validator|validation|repo(?:sitory)?|platform|designer|process|bot|form|side|catalog|documentation|docs|limit|team)\\b',
    '\\bwe have (?:this one|one|it|a|an)(?: \\w+){0,3} (?:in the|already)\\b',
  ].join('|'),
  'gi',
);

/** What somebody did, praises, waits for, or asks about his own work. */
const talk = [
  /\b(?:i|i['’]m|i['’]ve|i['’]ll|me|my|mine|we|we['’]re|we['’]ve|we['’]ll|us|our|ours)\b/i,
  /\b(?:thanks|thank you|thx|sorry|congrat\w*|lgtm|cheers|great|nice (?:work|job)|perfect|awesome|excellent|very (?:clear|good|helpful|nice)|well written|keep it up|reads? well|(?<=^|\s)hope(?:fully)?|re-?running|for (?:any|every)one|anyone else|works? after|good (?:job|work|catch|morning|point)|sounds good|no worries|no problem|all good|oops|hello there|happy to)\b/i,
  anyOf(
    /\b(?:has|have|had|was|were) (?:now |just |already |all |also )?(?:been )?(?:added|updated|changed|replaced|fixed|corrected|addressed|resolved|approved|merged|published|tested|sent|uploaded|submitted|done|deployed|completed|shortened|described)\b/i,
    /\b(?:is|are) (?:(?:already |all )?(?:done|handled|taken care of)|(?:already |all )(?:fixed|solved|resolved)|(?:fixed|solved|resolved)(?= too| as well))(?: too| as well| also)?\W*$/i,
    /\b(?:described|fixed|done|updated|removed|added|resolved|clean|green|correct|ok|fine|shorter|longer) now\b/i,
    /\balready (?:has|contains?|lists?|describes?|says?) (?!.*\bconnectors?\b)/i,
    /\bnow (?:ha(?:s|ve)|lists?|describes?|uses|contains?|matches|passes|validates?|works?|shows?|says?)\b/i,
  ),
  /^(?:step \d|looked|tried|checked|click|go to|sign in|navigate|duplicate of #|enter the|good|nice|clear|done|fixed|added|updated|removed|changed|replaced|renamed|corrected|moved|created|deleted|resolved|addressed|closing|closed|bumped|merged|pushed|waiting|adding (?:@|\w+ for visibility)|approved|right[,.!]|ah\b|oh\b|understood|switched|rebased|tested|agreed|yes|yep|ok|okay|sure|note that|cc|ping|bump|in case|as discussed|as agreed|same here|works|looks|looking|it works|seems fine|feel free|\/\w+)\b/i,
  /\b(?:descriptions?|responses?|comments?|labels?|titles?|points?|conversations?|properties|parameters?|checks?|tests?|threads?) (?:all )?(?:updated|added|fixed|resolved|removed|addressed|passed|done)\b/i,
  anyOf(
    /\b(?:approved|passed|passes|succeeded|went through|worked fine|is live|are live|went live|in production|in preview|goes to preview|works? (?:fine|well|now|again)|as (?:agreed|requested|discussed|you (?:asked|said|suggested|wanted))|any news|any updates?|eta|by design|on (?:holiday|vacation|leave)|out of office|next (?:week|release|version)|tomorrow|yesterday|last week|this week|on monday|weeks? ago|(?:in|since|takes?|took|about|within|after) (?:\d+|two|three|four|a few) (?:weeks|days|months))\b/i,
    /^version [\d.]+:/i,
    /\b(?:is|are) (?:valid|fine|complete|ready|good|correct)\W*$/i,
    /\bthis (?:pr|pull request) (?:only )?(?:adds?|contains only|fixes|updates)\b/i,
  ),
  anyOf(
    /\bno (?:(?:\w+ )?changes? (?:were|was|are|is)?\s*(?:needed|required|necessary|made)|further|more comments|changes needed|objections?|conflicts (?:with|left)|(?:errors|warnings|issues|problems) (?:found|left|any ?more|so far|in|with|from)|rush|hurry|idea|breaking changes|news|icon this time|response (?:yet|from|so far))\b/i,
    /\bn(?:['’]t|ot) (?:\w+ )?(?:affected|a problem|an issue|urgent|a blocker|related|caused|block(?:ing|ed)?|think|believe|know why|matter)\b/i,
  ),
  anyOf(
    /\b(?:with|using|in) this connector,? you\b/i,
    /\b(?:lets?|allows?|enables?|helps?|so that) you\b/i,
    /\byou (?:can|may|will|could|are able to|might) (?:now |also |then )?(?!(?:not|only|delete|remove|drop|replace|change|rename|leave|take|use|shorten)\b)\w+/i,
    /\byour (?:connector|submission|pull request|pr|package|request|app|version) (?:is|was|has been|has|will be) (?:now |already |currently |been )*(?:approved|live|deployed|published|verified|validated|moved|in (?:the )?(?:queue|review|production)|ready|accepted|merged|being|available|on its way)\b/i,
    /\byou need an? [^.]{1,60} to use\b/i,
    /\byou will (?:receive|get|be|hear)\b/i,
  ),
  anyOf(
    /^(?:this|the|a|an|our|its) (?:new )?(?:connector|operation|action|trigger|method|endpoint|api|service) (?:lets|allows|enables|provides|returns|creates|gets|lists|retrieves|supports|updates|deletes|sends|searches|is used|can be used|helps)\b/i,
    /^(?:supported operations|a new|new|throttling limits?)\b/i,
    /^to (?:use|get|run|install|connect|enable|start|create|see|find)\b/i,
    /\bcan be (?:found|used|obtained|created|seen|copied|viewed|read)\b/i,
    /^please (?:see|find|note|refer|let me|feel|review|check|merge|wait)\b/i,
  ),
  anyOf(
    /^no,/i,
    /^that\b(?!['’])/i,
    /^the \w+ of an? (?:value|property|field|parameter|connector)\b/i,
    /\bcannot see\b/i,
    /\b(?:could|can|would|will) you (?:please )?(?:suggest|take (?:a|another)|have (?:a|another)|help|advise|guide|review|approve|merge)\b/i,
    /:\s*(?:done|fixed|ok|updated)\b/i,
    /\bno other\b/i,
    /\bfalse positive\b/i,
    /\bnothing to do with (?:you|this)/i,
    /\bwill (?:fix|change|do|add|update|remove|correct) (?:it|this|that|them|so)?\W*$/i,
  ),
  /^(?:fix|feat|chore|docs|refactor|test|build|ci|style|perf)(?:\([^)]*\))?!?:|^fix(?:es)? #/i,
] as const;

/** What authors ask, who want to know what to do. */
const asksAuthor = anyOf(
  /^when submitting\b/i,
  /^(?:how(?! come)|would you (?:recommend|suggest|say|use|rather)|when|who|whom|which|where (?:can|do|should|to|must|could)\b|what(?:['’]s| is| are) the (?!point|reason|purpose|use|meaning|idea|`|["'])|what (?:happens|else|do i)|is there (?:an?|any|some) (?!reason)\w+|is it (?:ok|okay|possible|enough|allowed)|(?![^?]*\bnot\b)(?:can|could|should|may|must|do|does|did|will|would) (?!it make)(?:i|we|someone|somebody|anyone|anybody|a|an|it)\b|will\b|any(?:one|body)\b|do(?:es)? (?:any\w*|a|the [^?]* (?:have|need) to|the (?:connector|limit|review|certification|process|deployment))|is (?:the|a|an) [^?]*\b(?:required|needed|necessary|supported|mandatory|ok|enough|per|on|available|down|allowed) (?:for|when|per|to|on|in|tomorrow|today|now|or)\b)[^?]*\?/i,
);

/** What is so under a condition is told; what follows behind it may be asked. */
const condition = /^(?:if|when|unless|once|whenever|in case)\b(?:[^,;]*[,;]\s*|.*$)/i;

/** Whether a sentence finds something wrong, says how it has to be, or doubts it. */
export function isRemark(sentence: string): boolean {
  const wanted = sentence.replace(condition, '').replace(own, ' ');
  const said = wanted.replace(seen, ' ');
  if (
    !/\p{L}{2}/u.test(said) ||
    asksAuthor.test(sentence) ||
    asksAround.test(sentence) ||
    talk.some((pattern) => pattern.test(said))
  )
    return false;
  const isSupposed = condition.test(sentence);
  if (isSupposed) return [...order, ...duty, ...lack].some((pattern) => pattern.test(said));
  return wanted !== sentence.replace(condition, '') || signs.some((pattern) => pattern.test(said));
}

/** Words by which a sentence is plainly one of a person to another. */
const personal =
  /\b(?:please|pls|plz|kindly|you|your|yours|we|i|us|nit|maybe|makers?|users?|nobody|somebody|why|shouldn['’]t)\b|@\w|\?\s*$/i;

export function speaksToSomebody(sentence: string): boolean {
  return personal.test(sentence);
}

/** What programs print: marks of a markup language, places in files, times, and who speaks. */
const output = anyOf(
  /^\s*<\/?[a-z!?]/i,
  /^\s*\|/i,
  /^\s*[[\]{}]/i,
  /^\s*["'][^"']*["']\s*:(?!\s*["']{2})/i,
  /^[\w.-]+: (?:'|error|cannot|no |not )/i,
  /\(\d+,\d+\)/i,
  /:\d+:\d+/i,
  /^\s*\[?\d{4}-\d\d-\d\d/i,
  /\bunable to (?:initialize|load)\b/i,
  /\bfunction host\b/i,
  /\bHTTP request\b/i,
  /\bcheck other\b/i,
  /^\s*(?:[>+-][>\s+-]*["']?|["'])[$\w-]+["']?\s*:\s*(?:"[^"]*"|\{|\[[^\]]*\]?|[\w.]+)\s*,?\s*$/i,
  /\w\.\w+\(["'\w]/i,
  /^\s*(?:error|warning|fatal)s?\s*[:\]]/i,
);

/** Whether a line is rather that of a program. */
export function isOutput(raw: string): boolean {
  return output.test(raw);
}
