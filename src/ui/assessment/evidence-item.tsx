import { useState } from 'preact/hooks';
import { proofAddress } from '../../core/evidence/proof.ts';
import type { Evidence } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { Field } from '../parts/field.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { ViewAt } from './assessment-actions.ts';

const parts = ['situation', 'behaviour', 'impact'] as const;

/** What happened, what I did, what came of it, and where one can see it. */
function InFull({ one }: { one: Evidence }) {
  const { say } = useWords();
  const actions = useActions();
  const address = proofAddress(one.proof);
  return (
    <div class="in-full">
      {parts.map((part) => (
        <Field
          key={part}
          label={say(`assessment.evidence-${part}`)}
          multiline
          voice
          value={one[part]}
          draftKey={`evidence:${one.id}:${part}`}
          onSave={(text) => actions.editEvidence(one.id, { [part]: text })}
        />
      ))}
      <Field
        label={say('assessment.evidence-proof')}
        value={one.proof}
        draftKey={`evidence:${one.id}:proof`}
        onSave={(text) => actions.editEvidence(one.id, { proof: text.trim() })}
      />
      {address !== null && (
        <p class="ui">
          <a href={address} target="_blank" rel="noreferrer noopener">
            {say('assessment.open-proof')}
          </a>
        </p>
      )}
    </div>
  );
}

interface EvidenceItemProps {
  one: Evidence;
  backs: boolean;
  /** The view that it may back, null while there is none. */
  at: ViewAt | null;
}

/** One piece of evidence: its words put right in place, the rest of it told on demand. */
export function EvidenceItem({ one, backs, at }: EvidenceItemProps) {
  const { say, formatDay } = useWords();
  const act = useAct();
  const actions = useActions();
  const [full, setFull] = useState(false);
  const told = parts.filter((part) => one[part].trim() !== '').length + (one.proof === '' ? 0 : 1);
  return (
    <Line margin={<Mark kind="evidence" />}>
      <div class="item">
        <div class="grow">
          <EditableText
            label={say('mark.evidence')}
            text={one.text}
            draftKey={`evidence:${one.id}`}
            onSave={(text) => actions.editEvidence(one.id, { text })}
          />
          <MetaLine>
            <span class="num">{formatDay(one.day, 'day-month')}</span>
            {backs && <span>{say('assessment.backs-yours')}</span>}
            <LaneButton
              lane={one.lane}
              onChange={(lane) =>
                void act(() => actions.editEvidence(one.id, { lane }), say(`panel.lane-${lane}-told`))
              }
            />
            <button type="button" class="meta-btn" aria-expanded={full} onClick={() => setFull(!full)}>
              {full
                ? say('assessment.fold')
                : told > 0
                  ? say('assessment.in-full-n', { n: told })
                  : say('assessment.in-full')}
              <Of what={one.text} />
            </button>
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text: one.text })}
          items={[
            ...(at
              ? [
                  {
                    key: 'backs',
                    label: say(backs ? 'assessment.let-go' : 'assessment.let-back'),
                    onChoose: () =>
                      void act(
                        () => actions.backWith(at, one.id, !backs),
                        say(backs ? 'assessment.no-longer-backs' : 'assessment.backs', { text: one.text }),
                      ),
                  },
                ]
              : []),
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () =>
                void act(() => actions.removeItem('evidence', one.id), say('panel.removed', { text: one.text })),
            },
          ]}
        />
      </div>
      {full && <InFull one={one} />}
    </Line>
  );
}
