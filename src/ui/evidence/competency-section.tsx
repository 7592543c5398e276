import { Plus } from 'lucide';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField, AddMark } from '../parts/add-field.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line, Lines, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useDragOrder } from '../parts/use-drag-order.ts';
import { type NewPlace, useRowMoves } from '../parts/use-row-moves.ts';
import { CompetencyRow } from './competency-row.tsx';
import { type CompetencyUse, type EvidenceAt, evidenceAddress } from './evidence-shown.ts';

const mostSuggested = 6;

/** Needs of the roadmap that ask for an ability nobody has named yet. */
function Suggestions({ shown }: { shown: EvidencePlace }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const suggested = shown.suggested.slice(0, mostSuggested);
  if (suggested.length === 0) return null;
  return (
    <Line as="div">
      <p class="meta">{say('evidence.suggested')}</p>
      <ul class="ev-suggested">
        {suggested.map(({ id, text }) => (
          <li key={id}>
            <Button
              small
              icon={Plus}
              onClick={() =>
                void act(() => actions.addCompetency(text.trim(), id), say('evidence.competency-added', { name: text }))
              }
            >
              <bdi dir="auto">{text}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </Line>
  );
}

export interface CompetencySectionProps {
  shown: EvidencePlace;
  at: EvidenceAt;
  /** Null while it is counted. */
  use: CompetencyUse | null;
}

/** The competencies: added, named anew, ordered, joined, removed. Folded away until asked for. */
export function CompetencySection({ shown, at, use }: CompetencySectionProps) {
  const { say, formatRow } = useWords();
  const actions = useActions();
  const act = useAct();
  const { competencies, employers } = shown;
  const ids = competencies.map(({ id }) => id);
  const place = (id: string, { after, before, place: n }: NewPlace, name: string) =>
    void act(() => actions.placeCompetency(id, after, before), say('evidence.competency-moved', { name, place: n }));
  const moves = useRowMoves(ids, place);
  const drag = useDragOrder(ids, (id, to) => place(id, to, competencies.find((one) => one.id === id)?.name ?? ''));
  const employer = employers.find(({ until }) => until === null) ?? null;
  const open = at.competencies;
  return (
    <Leaf class="ev-leaf">
      <Section
        title={say('evidence.competencies')}
        count={
          <a
            class="link"
            href={evidenceAddress({ ...at, competencies: !open })}
            aria-expanded={open}
            data-place="competencies"
          >
            {say(open ? 'evidence.fold' : competencies.length === 0 ? 'evidence.name-first' : 'evidence.unfold')}
            <Of what={say('evidence.competencies')} />
          </a>
        }
      >
        {!open && (
          <Line as="div">
            <p class="muted">
              {competencies.length === 0
                ? say('evidence.competencies-about')
                : formatRow(competencies.map(({ name }) => name))}
            </p>
          </Line>
        )}
        {open && (
          <>
            <Lines drag={drag}>
              {competencies.map((one) => (
                <CompetencyRow
                  key={one.id}
                  one={one}
                  all={competencies}
                  employer={employer}
                  employers={employers}
                  use={use === null ? null : (use.get(one.id) ?? { lines: 0, needs: 0 })}
                  moves={moves}
                />
              ))}
            </Lines>
            <Line as="div" margin={<AddMark />}>
              <AddField
                label={say('evidence.competency-new')}
                draftKey="competency:new"
                onAdd={(name) => actions.addCompetency(name)}
                done={say('evidence.competency-added-short')}
                button={say('evidence.add')}
                check={(name) =>
                  competencies.some((one) => one.name.toLowerCase() === name.toLowerCase())
                    ? say('evidence.competency-known', { name })
                    : null
                }
              />
            </Line>
            <Suggestions shown={shown} />
          </>
        )}
      </Section>
    </Leaf>
  );
}
