/** The actions of "other ways in", carried out by the store, the worker and the browser. */
import { readFeedAddress } from '../core/feed-address.ts';
import { tellWorker } from '../messages/send.ts';
import { timeZone } from '../platform/clock.ts';
import { askToFetchFeeds, giveFeedsBack } from '../platform/feed-permission.ts';
import { addMeetingByHand } from '../store/by-hand.ts';
import { addFeed, listFeeds, removeFeed } from '../store/feeds.ts';
import { undo } from '../store/journal.ts';
import { nothingToUndo } from '../ui/nothing-to-undo.ts';
import type { AddMeetingByHand, WaysInActions } from '../ui/workspace/ways-in.ts';
import { importFiles } from './import-files.ts';

export const waysInActions: WaysInActions = {
  importFiles,
  async addFeed(text) {
    if (!readFeedAddress(text)) return 'not-an-address';
    // Nothing may be awaited before this, or the browser no longer counts it as a click.
    if (!(await askToFetchFeeds())) return 'refused';
    const id = await addFeed(text);
    if (id === null) return 'not-an-address';
    // The first look takes as long as it takes; its course is read from the store.
    void tellWorker({ type: 'check-feed', id });
    return 'added';
  },
  async checkFeed(id) {
    // Where the leave is there already, the browser asks nobody. A refusal is noted by the look itself.
    await askToFetchFeeds();
    await tellWorker({ type: 'check-feed', id });
  },
  async removeFeed(id) {
    const restore = await removeFeed(id);
    if ((await listFeeds()).length === 0) await giveFeedsBack();
    return async () => {
      // Asked first, while it still counts as a click. A refusal is noted by the next look.
      await askToFetchFeeds();
      await restore();
    };
  },
};

export const makeMeetingByHand: AddMeetingByHand = async (meeting) => {
  const key = await addMeetingByHand(meeting, timeZone());
  if (key === null) return nothingToUndo;
  return async () => {
    await undo(key);
  };
};
