/** The one question, loaded only where it is asked: the usual popup has its answer and is the smaller for it. */
import { late } from '../parts/late.tsx';
import type { QuestionProps } from './question-and-start.tsx';

export const { View: LateQuestion, ready: loadQuestion } = late<QuestionProps>(
  async () => (await import('./question-and-start.tsx')).QuestionAndStart,
);
