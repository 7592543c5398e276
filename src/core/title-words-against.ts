/** Words in titles that speak against a one-on-one. How they are compared: title-words.ts. */

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
