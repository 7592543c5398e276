/**
 * English wording that a letter to one's manager is better without, and what to write instead. The calmer sentences are
 * English because they take the place of English ones, whatever language the screen speaks.
 */

export type WordingRule = 'leaving' | 'ultimatum' | 'comparison' | 'pay-first' | 'no-purpose';

export interface Phrase {
  readonly rule: WordingRule;
  /** A space stands for any white space, `'` for every apostrophe; it begins and ends at the edge of a word. */
  readonly pattern: string;
  /** Takes the place of the whole sentence. */
  readonly calmer: string;
}

const stay = 'I like the work here and would like to grow in it.';
const moved = 'I would like to understand what my next step here could be.';
const open = 'Could we look at together what is possible, and by when?';
const measure = 'I would like to understand what the next level asks for, and where I stand.';

const someone =
  '(?:my colleagues|my coworkers|my peers|my teammates|the others|others|other people|everyone else|everybody else)';
const gets = '(?:earns?|makes?|gets?|got|has got|have got|is paid|are paid|was promoted|were promoted|received)';

const of = (rule: WordingRule, calmer: string, patterns: readonly string[]): Phrase[] =>
  patterns.map((pattern) => ({ rule, calmer, pattern }));

export const phrases: readonly Phrase[] = [
  ...of('leaving', stay, [
    '(?:an)?other (?:job |work )?offers?',
    '(?:job|competing|outside|external|better|counter) offers?',
    'offers? (?:from|at|with) (?:an)?other (?:company|companies|employers?|firm|team)',
    'offers? elsewhere',
    'been approached',
    'recruiters?',
    'head ?hunters?',
    '(?:my|on) linkedin',
  ]),
  ...of('leaving', moved, [
    'look(?:ing|ed)? around(?! (?:the|our|this|that|here|at|in) )',
    'look(?:ing|ed)? (?:elsewhere|for (?:something|somewhere|anything) else|for a(?:nother|n? new) (?:job|role|position|employer|company))',
    'my options(?! for (?:learning|training|growing|the project))',
    '(?:other|all) (?:my )?options open',
    'time to move on',
    'moving on from (?:here|this (?:team|company|job))',
  ]),
  ...of('leaving', stay, [
    '(?:my|give|giving|hand in|handing in|gave|handed in) (?:my |in my )?notice(?! (?:that|how|period))',
    'notice period',
    'resign(?:ing|ation)?',
    'quit(?:ting)?',
    '(?:might|may|will|would|could|have to|going to|want to|thinking of|consider(?:ing)?) (?:leave|leaving)(?! (?:it|that|this|the|for|early|a|you|at|on|in|by|room|out|enough))',
  ]),
  ...of('ultimatum', open, [
    'or else',
    'or I (?:will|shall|would|must|might) (?:have to |need to )?(?:go|leave|look|quit|escalate|speak to|talk to)',
    "(?:by then|otherwise|if not),? I(?:'ll| will| would|'d)? (?:have|need|be forced|see myself forced) to",
    'last chance',
    'my final (?:word|offer|request|decision|demand|answer|position|attempt)',
    '(?:this|that) is final',
    'final (?:warning|demand|offer|ultimatum|word)',
    'ultimatum',
    'non-?negotiable',
    'I (?:demand|insist)',
    'I expect (?:a|an|my|the) (?:raise|promotion|rise|answer|decision)',
    "I (?:can(?:not|'t)|will not|won't) (?:accept|wait any longer|go on like this)",
  ]),
  ...of('comparison', measure, [
    `${someone} ${gets}`,
    `(?:more|less|better|worse|longer|harder|faster) than ${someone}`,
    `(?:compared (?:to|with)|unlike) ${someone}`,
    'earns? more than',
    '(?:makes?|paid|gets?) (?:more|less|better) than',
    '(?:promoted|promotion) before me',
    'why (?:was|is|did|does|were|are) (?:not )?I not',
  ]),
];

/** Names begin with a capital: these are looked for as they are written. */
export const namedComparisons: readonly string[] = [
  String.raw`[Uu]nlike \p{Lu}\p{L}+`,
  String.raw`(?:[Cc]ompared (?:to|with)) \p{Lu}\p{L}+`,
  String.raw`(?:more|less|better|worse|longer|harder|faster) than (?!I\b)\p{Lu}\p{L}+`,
  String.raw`\p{Lu}\p{L}+ (?:earns|makes|is paid|got (?:a|the) (?:raise|promotion|rise|bonus|post|role)|was promoted|got promoted)`,
];
export const calmerThanNames = measure;

/** Words that speak of pay. The verbs "to raise" a topic and "to pay attention" are not among them. */
export const payWords: readonly string[] = [
  'salar(?:y|ies)',
  'compensation',
  'bonus(?:es)?',
  'wages?',
  'remuneration',
  'pay (?:rises?|raises?|increases?|grades?|bands?|reviews?|gap|cut|level)',
  '(?:my|more|better|higher|lower|fair|the) pay(?! (?:attention|off))',
  '(?:a|my|the|any) raise(?! (?:of|in) (?:issue|question|concern|topic))',
  '(?:under|over|badly|poorly|better|fairly) ?paid',
  'paid (?:more|less|better|fairly|enough|properly)',
  '(?:more|enough|the) money',
  'earn(?:ing)? (?:more|enough)',
  'stock options?',
];
export const moneySigns = String.raw`[€$£¥]\s?\d|\d\s?[€£¥]|\d\s?%\s+(?:more|raise|rise|increase)`;

/** Words by which a letter says what it is for. */
export const purposeWords: readonly string[] = [
  'learn(?:ing)?',
  'gr[eo]w(?:ing|th)?',
  'develop(?:ing|ment)?',
  'improv(?:e|ing)',
  'get better',
  'contribut(?:e|ing|ion)',
  'career',
  'next steps?',
  'next level',
  'advice',
  'guidance',
  'goals?',
  'objectives?',
  'where I (?:stand|am heading|could go|want to go|would like to go)',
  'how you see (?:my work|me|my performance)',
  'direction',
  'take on',
  'responsibilit(?:y|ies)',
  '(?:help|serve|support) (?:the|our) (?:team|company|customers?|goals?)',
  'what the team needs',
  'plans? for',
  'purpose',
];
export const purposeSentence = 'I would like to talk about how I can grow here, and how that can help the team.';

/** Common words, by which a text is known to be English. */
export const commonWords = [
  'the',
  'and',
  'you',
  'to',
  'we',
  'would',
  'could',
  'for',
  'my',
  'about',
  'is',
  'have',
  'of',
];
