/** The files of sentences that the popup may come to say something from. A translation brings it these and no others. */
export const popupFiles: readonly string[] = [
  'checklists',
  'due',
  'news',
  'one-question',
  'popup-empty',
  'popup-tab',
  'question-bank',
  'questions',
  'reasons',
  'rules',
  'timing',
  'ui',
];
