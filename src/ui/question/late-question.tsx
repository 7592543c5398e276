/** The one question, loaded only where it is asked: the usual popup has its answer and is the smaller for it. */
import { useEffect, useState } from 'preact/hooks';
import type { QuestionAndStart, QuestionProps } from './question-and-start.tsx';

let Section: typeof QuestionAndStart | null = null;

/** Loads the question. Awaited before the first picture of a popup that asks, so that nothing moves once it is there. */
export async function loadQuestion(): Promise<void> {
  Section = (await import('./question-and-start.tsx')).QuestionAndStart;
}

export function LateQuestion(props: QuestionProps) {
  const [, setReady] = useState(Section !== null);
  useEffect(() => {
    if (!Section) void loadQuestion().then(() => setReady(true));
  }, []);
  return Section ? <Section {...props} /> : null;
}
