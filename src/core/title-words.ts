/**
 * Words that titles of one-on-ones are made of, in the languages that Google Calendar's users write most. They are
 * compared after `foldTitle`, so case, accents and full-width forms do not matter. Words of scripts without spaces are
 * found anywhere in a title, the others only as whole words. None of this is a key into Google's page: titles are
 * written by people.
 */

/** Says by itself that two people talk. */
export const oneOnOneWords: readonly string[] = [
  ...['one on one', 'one to one', 'one 2 one', 'one x one', '1 on one', 'one on 1', 'o3', 'ooo3', '1 o 1'],
  ...['skip level', 'skiplevel', 'bilateral', 'bilat', 'bilats', 'bila'],
  ...['einzelgespräch', 'vier augen gespräch', '4 augen gespräch', 'vieraugengespräch', 'mitarbeitergespräch'],
  ...['mitarbeiterinnengespräch', 'eins zu eins', 'personalgespräch', 'zweiergespräch', 'feedbackgespräch'],
  ...['point individuel', 'entretien individuel', 'tête à tête', 'un à un', 'point bilatéral', 'bilatérale'],
  ...['uno a uno', 'reunión individual', 'uno con uno', 'cara a cara', 'mano a mano'],
  ...['colloquio individuale', 'incontro individuale', 'faccia a faccia', 'tu per tu'],
  ...['um a um', 'conversa individual', 'reunião individual', 'um pra um', 'um para um'],
  ...['één op één', 'een op een', 'bilaatje', 'eenopeen', 'individueel overleg'],
  ...['jeden na jeden', 'rozmowa indywidualna', 'spotkanie indywidualne', 'jeden na jednego'],
  ...['один на один', 'ван ту ван', 'ван он ван', 'личная встреча', 'индивидуальная встреча', 'с глазу на глаз'],
  ...['en till en', 'en mot en', 'medarbetarsamtal', 'enskilt samtal', 'enskilt möte'],
  ...['medarbejdersamtale', 'mus', 'mus samtale', 'medarbeidersamtale', 'en til en', 'én til én', 'kahdenkeskinen'],
  ...['bire bir', 'birebir', 'bir e bir', 'bireysel görüşme', 'ikili görüşme'],
];

/** The same, for scripts without spaces between words. */
export const oneOnOneSigns: readonly string[] = [
  ...['ワンオンワン', '個人面談', '一対一', '単独面談', '1on1', '面談'],
  ...['一对一', '一對一', '单聊', '單聊', '单独沟通', '單獨溝通'],
  ...['일대일', '원온원', '면담', '일 대 일'],
];

/** Sounds like two people when more speaks for it. */
export const personalWords: readonly string[] = [
  ...['catch up', 'catchup', 'check in', 'checkin', 'touch base', 'touchbase', 'touchpoint', 'coffee chat'],
  ...['jour fixe', 'jourfixe', 'jf', 'rücksprache', 'austausch', 'abstimmung', 'point hebdo', 'allineamento'],
  ...['puesta al día', 'seguimiento', 'alinhamento', 'bate papo', 'bijpraten', 'voortgangsgesprek'],
  ...['созвон', 'avstämning', 'statusmøte', 'görüşme'],
];

/** Says only how often or that people meet: teams do too. */
export const plainWords: readonly string[] = [
  ...['weekly', 'biweekly', 'bi weekly', 'fortnightly', 'monthly', 'sync', 'sync up', 'syncup', 'chat', 'call', 'talk'],
  ...['meeting', 'connect', 'update', 'status', 'hebdo', 'semanal', 'settimanale', 'wöchentlich', 'wekelijks'],
  ...['tygodniowe', 'weekly sync', 'встреча', 'vecka', 'haftalık'],
];

export const plainSigns: readonly string[] = ['定例', '例会', '周会', '週会', '주간', '打ち合わせ', 'キャッチアップ'];

/** Says that it is something else, whatever else the title says. */
export const otherThings: readonly string[] = [
  ...['lunch', 'dinner', 'breakfast', 'brunch', 'gym', 'workout', 'yoga', 'interview', 'interviews', 'candidate'],
  ...['doctor', 'dentist', 'haircut', 'hair', 'therapy', 'therapist', 'physio', 'vet', 'school run', 'commute'],
  ...[
    'ooo',
    'out of office',
    'do not disturb',
    'dnd',
    'pto',
    'training',
    'workshop',
    'webinar',
    'masterclass',
    'course',
  ],
  ...['how to', 'prep', 'prepare', 'preparation', 'preparing', 'block', 'blocker', 'blocked', 'group', 'placeholder'],
  ...['minute meeting', 'min meeting', 'appointment', 'booking', 'office hours', 'birthday', 'anniversary', 'draft'],
  ...[
    'mittagessen',
    'mittag',
    'mittagspause',
    'vorstellungsgespräch',
    'bewerbungsgespräch',
    'arzt',
    'zahnarzt',
    'friseur',
  ],
  ...['schulung', 'vorbereitung', 'gruppe', 'blocker', 'déjeuner', 'dejeuner', 'entretien d embauche', 'médecin'],
  ...['dentiste', 'coiffeur', 'formation', 'préparation', 'almuerzo', 'comida', 'entrevista', 'médico', 'dentista'],
  ...['formación', 'preparación', 'preparar', 'pranzo', 'colloquio di lavoro', 'medico', 'formazione', 'preparazione'],
  ...[
    'almoço',
    'treinamento',
    'preparação',
    'sollicitatiegesprek',
    'tandarts',
    'huisarts',
    'voorbereiding',
    'training',
  ],
  ...['obiad', 'rozmowa kwalifikacyjna', 'lekarz', 'dentysta', 'szkolenie', 'przygotowanie', 'обед', 'собеседование'],
  ...['врач', 'стоматолог', 'обучение', 'подготовка', 'anställningsintervju', 'intervju', 'tandläkare', 'förberedelse'],
  ...['frokost', 'jobsamtale', 'tandlæge', 'öğle yemeği', 'mülakat', 'doktor', 'diş', 'eğitim', 'hazırlık'],
];

export const otherSigns: readonly string[] = [
  ...[
    'ランチ',
    '昼食',
    '面接',
    '歯医者',
    '病院',
    '研修',
    '準備',
    '午餐',
    '午饭',
    '面试',
    '面試',
    '牙医',
    '培训',
    '准备',
  ],
  ...['점심', '면접', '치과', '병원', '교육', '준비'],
];

/** Speaks against, unless the title says one-on-one outright. */
export const groupWords: readonly string[] = [
  ...['team', 'teams', 'all hands', 'allhands', 'standup', 'stand up', 'daily', 'scrum', 'retro', 'retrospective'],
  ...['town hall', 'townhall', 'kickoff', 'kick off', 'demo', 'panel', 'committee', 'everyone', 'leads', 'guild'],
  ...['steering', 'steerco', 'squad', 'chapter', 'staff', 'all staff', 'department', 'board', 'community', 'class'],
  ...['focus', 'focus time', 'deep work', 'holiday', 'holidays', 'vacation', 'travel', 'flight', 'train to', 'leave'],
  ...['urlaub', 'fokuszeit', 'reise', 'équipe', 'equipe', 'vacances', 'congés', 'equipo', 'vacaciones', 'squadra'],
  ...['ferie', 'férias', 'vakantie', 'zespół', 'urlop', 'команда', 'команды', 'отпуск', 'semester', 'tatil', 'ekip'],
];

export const groupSigns: readonly string[] = [
  'チーム',
  '全体',
  '朝会',
  '休暇',
  '团队',
  '團隊',
  '休假',
  '팀',
  '휴가',
  '전체',
];

/** Beside a "1:1" these make it a ratio, a number or a product. */
export const ratioWords: readonly string[] = [
  ...['ratio', 'ratios', 'aspect', 'scale', 'mapping', 'mappings', 'map', 'sprint', 'room', 'draw', 'tie', 'score'],
  ...['level', 'lesson', 'unit', 'chapter', 'section', 'module', 'world', 'lab', 'phase', 'version', 'release', 'gate'],
  ...['pixel', 'pixels', 'px', 'matrix', 'grid', 'crop', 'video', 'image', 'replica', 'mirror', 'parity', 'copy'],
  ...['migration', 'relation', 'relationship', 'relationships', 'cardinality', 'correspondence', 'match', 'backup'],
  ...['coaching', 'tutoring', 'consultation', 'consulting', 'support', 'maßstab', 'verhältnis', 'raum', 'zimmer'],
  ...['échelle', 'salle', 'sala', 'escala', 'scala', 'schaal', 'skala', 'масштаб', 'new', 'floor', 'step', 'exercise'],
];

/** As the first word these make the entry a task about a one-on-one. */
export const taskWords: readonly string[] = [
  ...[
    'cancel',
    'cancelled',
    'canceled',
    'schedule',
    'reschedule',
    'book',
    'plan',
    'write',
    'send',
    'no',
    'kein',
    'keine',
  ],
  ...[
    'absagen',
    'abgesagt',
    'annulé',
    'annuler',
    'cancelado',
    'cancelar',
    'annullato',
    'geen',
    'brak',
    'нет',
    'отмена',
  ],
];

/** Words around a name that are no part of it. */
export const fillerWords: readonly string[] = [
  ...[
    'weekly',
    'biweekly',
    'bi',
    'fortnightly',
    'monthly',
    'daily',
    'quarterly',
    'sync',
    'syncup',
    'catch',
    'up',
    'catchup',
  ],
  ...['check', 'in', 'checkin', 'meeting', 'mtg', 'call', 'chat', 'talk', 'coffee', 'zoom', 'meet', 'quick', 'regular'],
  ...['recurring', 'touch', 'base', 'touchpoint', 'one', 'on', 'bilateral', 'bilat', 'bila', 'skip', 'level', 'o3'],
  ...[
    'jour',
    'fixe',
    'jf',
    'hebdo',
    'point',
    'the',
    'our',
    'my',
    'min',
    'mins',
    'minutes',
    'intro',
    'connect',
    'update',
  ],
  ...['individuel', 'entretien', 'einzelgespräch', 'gespräch', 'mitarbeitergespräch', 'allineamento', 'semanal'],
];

/** Parts of titles that look like a name beside a slash or an "and", and are none. */
export const notPeople: readonly string[] = [
  ...['design', 'eng', 'engineering', 'product', 'sales', 'marketing', 'legal', 'hr', 'people', 'finance', 'it', 'ops'],
  ...['operations', 'support', 'data', 'qa', 'ux', 'ui', 'dev', 'devs', 'devops', 'infra', 'security', 'platform'],
  ...['backend', 'frontend', 'mobile', 'web', 'research', 'growth', 'pm', 'am', 'or', 'and', 'all', 'staff', 'lead'],
  ...[
    'leads',
    'manager',
    'managers',
    'boss',
    'ceo',
    'cto',
    'cfo',
    'coo',
    'cpo',
    'vp',
    'director',
    'everyone',
    'vendor',
  ],
  ...['client', 'clients', 'customer', 'customers', 'partner', 'partners', 'board', 'review', 'reviews', 'planning'],
  ...['plan', 'budget', 'roadmap', 'strategy', 'team', 'teams', 'project', 'status', 'goals', 'okr', 'okrs', 'pto'],
  ...[
    'hiring',
    'recruiting',
    'questions',
    'answers',
    'tbd',
    'tbc',
    'api',
    'app',
    'ios',
    'android',
    'inc',
    'gmbh',
    'ltd',
  ],
  ...['llc', 'ag', 'corp', 'co', 'mentor', 'mentee', 'report', 'reports', 'monday', 'tuesday', 'wednesday', 'thursday'],
  ...['friday', 'saturday', 'sunday', 'mon', 'tue', 'wed', 'thu', 'fri', 'today', 'tomorrow', 'morning', 'afternoon'],
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...[
    'december',
    'new',
    'year',
    'chef',
    'führungskraft',
    'vertrieb',
    'entwicklung',
    'produkt',
    'équipe',
    'pros',
    'cons',
  ],
  ...['salary', 'career', 'performance', 'feedback', 'release', 'launch', 'incident', 'analytics', 'procurement', 'it'],
];
