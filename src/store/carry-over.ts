/** Questions that go along to the next meeting without having been asked. */
import { checkId } from '../core/identity.ts';
import { carriedCheck } from '../core/questions/outcome.ts';
import type { Id } from '../core/record.ts';
import { change } from './change.ts';

/** Notes that these questions were carried over in the meeting, or with `carried` false that they were not. */
export async function carryOver(meetingId: Id, questions: readonly Id[], carried: boolean): Promise<string | null> {
  const { undoKey } = await change(
    ['checks'],
    async (work) => {
      for (const question of questions) {
        const item = carriedCheck(question);
        await work.create('checks', { meetingId, item, ticked: carried }, checkId(meetingId, item));
      }
    },
    { action: 'carry-over' },
  );
  return undoKey;
}
