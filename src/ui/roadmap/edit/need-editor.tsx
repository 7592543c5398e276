import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../core/record.ts';
import {
  emptyNeed,
  emptyWay,
  faultsOf,
  formOfNeed,
  type NeedForm,
  needDraft,
  needFromDraft,
  savedOf,
  stateAfter,
  type WayForm,
} from '../../../core/roadmap/need-form.ts';
import type { RoadmapNeed } from '../../../core/roadmap/roadmap.ts';
import { useActions } from '../../actions.ts';
import { useWords } from '../../messages.tsx';
import { TextButton } from '../../parts/button.tsx';
import { LaneMenu } from '../../parts/lane-menu.tsx';
import { EditBox } from './edit-box.tsx';
import { useEditing } from './editing-context.ts';
import { LineArea } from './line-area.tsx';
import { NeedCompetency, NeedKind } from './need-kind.tsx';
import { useDraftedForm } from './use-drafted-form.ts';
import { useEditingForm } from './use-editing-form.ts';
import { WayFields } from './way-fields.tsx';
import { WayMore } from './way-more.tsx';

interface NeedEditorProps {
  /** Null for a new one. */
  need: RoadmapNeed | null;
  milestoneId: Id;
  /** Words that are to become a way, such as an answer. */
  wayText?: string | undefined;
  onDone: (kept: boolean) => void;
  onAgain: () => void;
  /** Told whether keeping it as it stands would take its question off the list. */
  onLeaves: (leaves: boolean) => void;
}

function begunWith(base: NeedForm, wayText: string | undefined): NeedForm | null {
  if (wayText === undefined) return null;
  const blank = base.ways.findIndex(({ id, text }) => id === null && text === '');
  const way = { ...emptyWay, text: wayText };
  return { ...base, ways: blank < 0 ? [...base.ways, way] : base.ways.with(blank, way) };
}

/** A need in its place: its words and kind, the ways here with their gains, and who may see it. */
export function NeedEditor({ need, milestoneId, wayText, onDone, onAgain, onLeaves }: NeedEditorProps) {
  const { say, today } = useWords();
  const actions = useActions();
  const { undoing } = useEditing();
  const box = useRef<HTMLFieldSetElement>(null);
  const [tried, setTried] = useState(false);
  const [showsMore, setShowsMore] = useState(false);
  const [added, setAdded] = useState(false);
  const base = need ? formOfNeed(need) : emptyNeed;
  const drafted = useDraftedForm<NeedForm>({
    key: need ? `need:${need.need.id}` : `need:new:${milestoneId}`,
    base,
    begun: begunWith(base, wayText),
    write: needDraft,
    read: needFromDraft,
  });
  const { form, set } = drafted;
  const faults = tried ? faultsOf(form) : [];
  const editing = useEditingForm({ drafted, tellDone: undoing.tellDone, onDone, onAgain });
  const unasked = need?.questions.some(({ state, askedIn }) => state === 'open' && askedIn.length === 0) ?? false;
  const leaves = unasked && stateAfter(form, today) !== 'gap';
  useEffect(() => onLeaves(leaves), [leaves]);
  useEffect(() => () => onLeaves(false), []);

  const save = () => {
    setTried(true);
    const [wrong] = faultsOf(form);
    if (wrong) {
      if (wrong.fault === 'source') setShowsMore(true);
      const fields = '[aria-invalid=true]';
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(fields)?.focus());
      return;
    }
    const saved = savedOf(form, need);
    if (need && !drafted.dirty) return editing.leave();
    if (need)
      editing.save(() => actions.saveNeed(need.need.id, saved), say('roadmap.edit-told-saved', { text: saved.text }));
    else editing.save(() => actions.addNeed(milestoneId, saved), say('roadmap.edit-told-added', { text: saved.text }));
  };
  const setWay = (at: number, patch: Partial<WayForm>) =>
    set({ ways: form.ways.map((way, index) => (index === at ? { ...way, ...patch } : way)) });
  const only = form.ways.length === 1;
  const last = form.ways.at(-1);
  return (
    <EditBox
      name={need ? say('roadmap.edit-need-name', { text: need.need.text }) : say('roadmap.edit-need-new')}
      boxRef={box}
      fromBefore={drafted.fromBefore}
      failure={editing.failure}
      onSave={save}
      onEscape={editing.leave}
    >
      <LineArea
        label={say('roadmap.edit-need')}
        text={form.text}
        placeholder={say('roadmap.edit-need-hint')}
        strong
        fault={faults.some(({ fault }) => fault === 'text') ? say('roadmap.edit-fault-need') : null}
        autoFocus={wayText === undefined}
        onType={(text) => set({ text })}
        beside={<NeedKind form={form} onSet={set} />}
      />
      {form.ways.map((way, index) => (
        <WayFields
          key={way.id ?? `new ${index}`}
          way={way}
          needText={form.text}
          place={only ? null : index + 1}
          faults={faults.filter(({ at }) => at === index).map(({ fault }) => fault)}
          taken={new Set(form.ways.flatMap(({ commitmentId }) => commitmentId ?? []))}
          autoFocus={added ? index === form.ways.length - 1 : wayText !== undefined && way.text === wayText}
          onSet={(patch) => setWay(index, patch)}
        />
      ))}
      <details class="need-more" open={showsMore} onToggle={({ currentTarget }) => setShowsMore(currentTarget.open)}>
        <summary>{say('roadmap.edit-more')}</summary>
        <NeedCompetency form={form} onSet={set} />
        {form.ways.map((way, index) => (
          <WayMore
            key={way.id ?? `new ${index}`}
            way={way}
            place={only ? null : index + 1}
            wrong={faults.some(({ at, fault }) => at === index && fault === 'source')}
            onSet={(patch) => setWay(index, patch)}
          />
        ))}
      </details>
      <div class="edit-foot">
        {last && last.text.trim() !== '' && (
          <TextButton
            onClick={() => {
              setAdded(true);
              set({ ways: [...form.ways, emptyWay] });
            }}
          >
            {say('roadmap.edit-another-way')}
          </TextButton>
        )}
        <LaneMenu
          item={{ lane: form.lane, laneUntil: form.laneUntil }}
          text={form.text}
          onChange={(lane, laneUntil) => set({ lane, laneUntil })}
        />
      </div>
    </EditBox>
  );
}
