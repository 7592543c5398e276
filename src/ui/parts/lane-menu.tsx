import { Clock3, Eye, Lock } from 'lucide';
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Laned } from '../../core/lanes.ts';
import type { Id, Lane } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { LaneTag } from './lane-tag.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { PickDay } from './pick-day.tsx';

type Until = Laned['laneUntil'];

/** The one-on-one after which something may be shared: the one that is shown, else the next. */
export interface LaneAfter {
  readonly id: Id;
  readonly which: 'this' | 'next';
}

/** Null where no one-on-one is ahead: then only a day can be chosen. */
export const LaneAfterContext = createContext<LaneAfter | null>(null);

export interface LaneMenuProps {
  item: Laned;
  /** What the item says, for its name. */
  text: string;
  onChange: (lane: Lane, until: Until) => void;
}

/** Who may ever see an item, and the way to change it: private, later with until when, shared. */
export function LaneMenu({ item, text, onChange }: LaneMenuProps) {
  const { say, formatRow } = useWords();
  const after = useContext(LaneAfterContext);
  const [picking, setPicking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!picking && back.current) place.current?.querySelector('button')?.focus();
    back.current = false;
  }, [picking]);
  const done = () => {
    back.current = true;
    setPicking(false);
  };
  const { lane, laneUntil } = item;
  const until =
    lane !== 'later' || laneUntil === null
      ? ''
      : 'day' in laneUntil
        ? say('agenda.lane-from', { day: laneUntil.day })
        : say(laneUntil.meetingId === after?.id ? `agenda.lane-after-${after.which}` : 'agenda.lane-after-one');
  if (picking) {
    return (
      <PickDay
        label={say('agenda.lane-day', { text })}
        day={laneUntil !== null && 'day' in laneUntil ? laneUntil.day : null}
        onSet={(day) => {
          onChange('later', { day });
          done();
        }}
        onEscape={done}
      />
    );
  }
  const items: MenuItem[] = [
    { key: 'private', icon: Lock, label: say('lane.private'), onChoose: () => onChange('private', null) },
    ...(after
      ? [
          {
            key: 'after',
            icon: Clock3,
            label: say(`agenda.lane-later-${after.which}`),
            onChoose: () => onChange('later', { meetingId: after.id }),
          },
        ]
      : []),
    { key: 'day', icon: Clock3, label: say('agenda.lane-later-day'), onChoose: () => setPicking(true) },
    { key: 'shared', icon: Eye, label: say('lane.shared'), onChoose: () => onChange('shared', null) },
  ];
  const words = formatRow([say(`lane.${lane}`), until].filter((part) => part !== ''));
  return (
    <span class="lane-menu" ref={place}>
      <Menu name={say('agenda.lane-name', { lane: words, text })} items={items}>
        <LaneTag lane={lane} />
        {until !== '' && say('name.also', { text: until })}
      </Menu>
    </span>
  );
}
