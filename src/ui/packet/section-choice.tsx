import { ChevronDown, ChevronUp } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { PacketChoice } from '../../core/packet/packet.ts';
import type { SectionKey } from '../../core/packet/sheet.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Tick } from '../parts/tick.tsx';
import type { PacketAtWork } from './use-packet.ts';

const page = 40;
const undated: readonly SectionKey[] = ['objectives', 'roadmap'];

/** Why nothing of a section goes in; null where something does. */
function Note({ choice, at }: { choice: PacketChoice; at: PacketAtWork }) {
  const { say } = useWords();
  const section = at.packet.sheet.sections.some(({ key }) => key === choice.key);
  if (!choice.isIn || section || choice.lines.length > 0) return null;
  const own = choice.key === 'next' || choice.key === 'helps';
  return (
    <p class="pk-note meta">
      {choice.held > 0
        ? say('packet.note-held', { n: choice.held })
        : say(
            own
              ? 'packet.note-own'
              : at.facts.kind === 'appraisal' && !undated.includes(choice.key)
                ? 'packet.note-none-days'
                : 'packet.note-none',
          )}
    </p>
  );
}

function Lines({ choice, at, id }: { choice: PacketChoice; at: PacketAtWork; id: string }) {
  const { say } = useWords();
  const [most, setMost] = useState(page);
  const without = new Set(at.choices.without);
  const { lines } = choice;
  return (
    <div class="pk-singles" id={id}>
      <p class="meta">{say('packet.lines-about')}</p>
      <ul>
        {lines.slice(0, most).map(({ id: line, date, text }) => (
          <li key={line}>
            <Tick
              checked={!without.has(line)}
              onChange={(is) => {
                const rest = at.choices.without.filter((one) => one !== line);
                at.choose({ without: is ? rest : [...rest, line] });
              }}
            >
              {date !== '' && <span class="meta num">{date}</span>} <bdi>{text}</bdi>
            </Tick>
          </li>
        ))}
      </ul>
      {lines.length > most && (
        <Button kind="quiet" small onClick={() => setMost(most + page)}>
          {say('packet.more', { n: lines.length - most })}
        </Button>
      )}
    </div>
  );
}

/** One section: whether it goes in, how much it holds, and its single lines to be taken out. */
export function SectionChoice({ choice, at }: { choice: PacketChoice; at: PacketAtWork }) {
  const { say, formatNumber } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { key, title, isIn, count, lines } = choice;
  const { off } = at.choices;
  return (
    <li class="pk-choice">
      <div class="pk-choice-row">
        <Tick
          checked={isIn}
          onChange={(is) => at.choose({ off: is ? off.filter((one) => one !== key) : [...off, key] })}
        >
          {title}
        </Tick>
        {lines.length > 0 && isIn ? (
          <button
            type="button"
            class="pk-count num"
            aria-expanded={open}
            aria-controls={id}
            aria-label={say('packet.lines', { n: count, title })}
            onClick={() => setOpen(!open)}
          >
            {formatNumber(count)}
            <Icon of={open ? ChevronUp : ChevronDown} size={14} />
          </button>
        ) : (
          <span class="meta num pk-count">{count > 0 && formatNumber(count)}</span>
        )}
      </div>
      {key === 'commitments' && isIn && count > 0 && (
        <div class="pk-sub">
          <Tick checked={at.choices.listed} onChange={(listed) => at.choose({ listed })}>
            {say('packet.listed')}
          </Tick>
        </div>
      )}
      <Note choice={choice} at={at} />
      {open && isIn && <Lines choice={choice} at={at} id={id} />}
    </li>
  );
}
