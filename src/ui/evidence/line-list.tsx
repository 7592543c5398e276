import { useMemo, useState } from 'preact/hooks';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import { type EvidenceLine, filterLines } from '../../core/evidence/lines.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line, Lines, Section } from '../parts/line.tsx';
import { Choice } from '../workspace/choice.tsx';
import type { EvidenceAt, GoTo } from './evidence-shown.ts';
import { LineRow } from './line-row.tsx';

const page = 20;
/** No more left than these stand there without being asked for. */
const handful = 4;
const fewestToFilter = 5;
const all = '';

function Filters({ shown, at, go }: LineListProps) {
  const { say } = useWords();
  const spokenOf = useMemo(() => new Set(shown.lines.flatMap(({ record }) => record.competencyIds ?? [])), [shown]);
  const served = useMemo(
    () => new Set(shown.lines.flatMap((line) => (line.kind === 'result' ? line.record.objectiveIds : []))),
    [shown],
  );
  const competencies = shown.competencies.filter(({ id }) => spokenOf.has(id) || id === at.competency);
  const objectives = shown.objectives.filter(({ id }) => served.has(id) || id === at.objective);
  const choose = (field: 'competency' | 'objective') => (value: Id) =>
    go({ [field]: value === all ? null : value, open: null });
  return (
    <div class="ev-filters">
      <Choice
        label={say('evidence.filter-competency')}
        options={[
          { value: all, label: say('evidence.filter-all') },
          ...competencies.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none', label: say('evidence.filter-no-competency') },
        ]}
        value={at.competency ?? all}
        onChoose={choose('competency')}
      />
      {objectives.length > 0 && (
        <Choice
          label={say('evidence.filter-objective')}
          options={[
            { value: all, label: say('evidence.filter-all') },
            ...objectives.map(({ id, text }) => ({ value: id, label: text })),
            { value: 'none', label: say('evidence.filter-no-objective') },
          ]}
          value={at.objective ?? all}
          onChoose={choose('objective')}
        />
      )}
    </div>
  );
}

export interface LineListProps {
  shown: EvidencePlace;
  at: EvidenceAt;
  go: GoTo;
}

/** All lines, the newest first; each opens in its place. */
export function LineList({ shown, at, go }: LineListProps) {
  const { say } = useWords();
  const [most, setMost] = useState(page);
  const known = useMemo(() => new Map(shown.competencies.map((one) => [one.id, one])), [shown]);
  const passed = useMemo(() => filterLines(shown.lines, at, known), [shown, at.competency, at.objective, known]);
  const opened = passed.findIndex(({ id }) => id === at.open);
  const asked = Math.max(most, opened + 1);
  const through = passed.length - asked <= handful ? passed.length : asked;
  const list: readonly EvidenceLine[] = passed.slice(0, through);
  const filtered = at.competency !== null || at.objective !== null;
  // A line that a link leads to stands here although the span or the filter leaves it out.
  const beyond = opened < 0 ? (shown.outside ?? shown.lines.find(({ id }) => id === at.open) ?? null) : null;
  const row = (line: EvidenceLine) => (
    <LineRow
      key={line.id}
      line={line}
      shown={shown}
      open={line.id === at.open}
      onOpen={(open) => go({ open: open ? line.id : null })}
    />
  );
  return (
    <Leaf class="ev-leaf">
      <Section title={say('evidence.latest')} count={say('evidence.lines', { n: passed.length })}>
        {(shown.lines.length >= fewestToFilter || filtered) && (
          <Line as="div">
            <Filters shown={shown} at={at} go={go} />
          </Line>
        )}
        {beyond && <Lines>{row(beyond)}</Lines>}
        <Lines>{list.map(row)}</Lines>
        {passed.length === 0 && (
          <Line as="div">
            <p class="muted">{say(filtered ? 'evidence.none-passes' : 'evidence.none-in-span')}</p>
          </Line>
        )}
        {passed.length > through && (
          <Line as="div" class="ev-more">
            <Button small onClick={() => setMost(through + page)}>
              {say('evidence.more', { n: passed.length - through })}
            </Button>
          </Line>
        )}
      </Section>
    </Leaf>
  );
}
