import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindDay } from '../../../core/capture.ts';
import type { Id } from '../../../core/record.ts';
import { type MilestoneForm, milestoneFromDraft } from '../../../core/roadmap/milestone-form.ts';
import type { RoadmapMilestone } from '../../../core/roadmap/roadmap.ts';
import { readWhen } from '../../../core/roadmap/when-words.ts';
import { useActions } from '../../actions.ts';
import { useWords } from '../../messages.tsx';
import { LaneMenu } from '../../parts/lane-menu.tsx';
import { EditBox } from './edit-box.tsx';
import { useEditing } from './editing-context.ts';
import { LineArea } from './line-area.tsx';
import { useDraftedForm } from './use-drafted-form.ts';
import { useEditingForm } from './use-editing-form.ts';
import { whenText } from './when-text.ts';

const noDay: FindDay = () => null;

/** The reader of days in plain words, once it is loaded. */
function useFindDay(locale: string): FindDay {
  const [find, setFind] = useState<FindDay>(() => noDay);
  useEffect(() => {
    let current = true;
    // Without it, months, quarters and years are still read.
    const loading = import('../../../core/plain-dates.ts').then(({ loadFindDay }) => loadFindDay(locale));
    loading.then((loaded) => current && setFind(() => loaded)).catch(() => undefined);
    return () => {
      current = false;
    };
  }, [locale]);
  return find;
}

interface MilestoneEditorProps {
  /** Null for a new one. */
  of: RoadmapMilestone | null;
  employerId: Id | null;
  onDone: (kept: boolean) => void;
  onAgain: () => void;
}

/** A milestone in its place: what, and when in the words in which one says it. */
export function MilestoneEditor({ of, employerId, onDone, onAgain }: MilestoneEditorProps) {
  const words = useWords();
  const { say, today, locale } = words;
  const actions = useActions();
  const { undoing } = useEditing();
  const box = useRef<HTMLFieldSetElement>(null);
  const findDay = useFindDay(locale);
  const [tried, setTried] = useState(false);
  const milestone = of?.milestone ?? null;
  const base: MilestoneForm = milestone
    ? {
        title: milestone.title,
        when: whenText(milestone, words),
        lane: milestone.lane,
        laneUntil: milestone.laneUntil,
      }
    : { title: '', when: '', lane: 'private', laneUntil: null };
  const drafted = useDraftedForm<MilestoneForm>({
    key: milestone ? `milestone:${milestone.id}` : 'milestone:new',
    base,
    write: JSON.stringify,
    read: milestoneFromDraft,
  });
  const { form, set } = drafted;
  const editing = useEditingForm({ drafted, tellDone: undoing.tellDone, onDone, onAgain });
  // Untouched words are the day as it is kept, whatever they would be read as.
  const kept = milestone && form.when === base.when ? { day: milestone.day, grain: milestone.grain } : null;
  const read = kept ? null : readWhen(form.when, today, locale, findDay);
  const unread = kept === null && form.when.trim() !== '' && read === null;
  const untitled = form.title.trim() === '';

  const save = () => {
    setTried(true);
    if (untitled || unread) {
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    const { lane, laneUntil } = form;
    const title = form.title.trim();
    const { day, grain } = kept ?? read ?? { day: null, grain: 'month' as const };
    const saved = { title, day, grain, lane, laneUntil };
    if (milestone && !drafted.dirty) return editing.leave();
    if (milestone)
      editing.save(() => actions.editMilestone(milestone.id, saved), say('roadmap.edit-told-saved', { text: title }));
    else editing.save(() => actions.addMilestone(employerId, saved), say('roadmap.edit-told-added', { text: title }));
  };
  const understood =
    kept !== null || read === null
      ? ''
      : read.grain === 'day'
        ? say('roadmap.edit-when-read-day', { when: whenText(read, words) })
        : say('roadmap.edit-when-read', { when: whenText(read, words), day: read.day });
  return (
    <EditBox
      name={
        milestone ? say('roadmap.edit-milestone-name', { text: milestone.title }) : say('roadmap.edit-milestone-new')
      }
      boxRef={box}
      fromBefore={drafted.fromBefore}
      failure={editing.failure}
      onSave={save}
      onEscape={editing.leave}
    >
      <LineArea
        label={say('roadmap.edit-milestone')}
        text={form.title}
        placeholder={say('roadmap.edit-milestone-hint')}
        strong
        fault={tried && untitled ? say('roadmap.edit-fault-milestone') : null}
        autoFocus
        onType={(title) => set({ title })}
      />
      <LineArea
        label={say('roadmap.edit-when')}
        text={form.when}
        placeholder={say('roadmap.edit-when-hint')}
        fault={tried && unread ? say('roadmap.edit-fault-when') : null}
        onType={(when) => set({ when })}
      />
      <p class="meta when-read" role="status">
        {understood}
      </p>
      <div class="edit-foot">
        <LaneMenu
          item={{ lane: form.lane, laneUntil: form.laneUntil }}
          text={form.title}
          onChange={(lane, laneUntil) => set({ lane, laneUntil })}
        />
      </div>
    </EditBox>
  );
}
