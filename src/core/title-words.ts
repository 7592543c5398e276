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
