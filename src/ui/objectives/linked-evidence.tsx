import { Unlink } from 'lucide';
import { useState } from 'preact/hooks';
import type { Objective } from '../../core/plan.ts';
import type { Evidence } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { LinkChoice } from './link-choice.tsx';
import { farDate } from './objective-words.ts';
import type { LinkableShown } from './objectives-shown.ts';

const page = 8;

export interface LinkedEvidenceProps {
  one: Objective;
  evidence: readonly Evidence[];
  linkable: LinkableShown | null;
  onAskLinkable: () => void;
}

/** Lines of evidence that back it, newest first; a new one of today, or one that is there already. */
export function LinkedEvidence({ one, evidence, linkable, onAskLinkable }: LinkedEvidenceProps) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const act = useAct();
  const [most, setMost] = useState(page);
  return (
    <section class="detail" aria-label={say('objectives.evidence')}>
      <h4 class="label">{say('objectives.evidence')}</h4>
      {evidence.length > 0 && (
        <ul class="linked-list">
          {evidence.slice(0, most).map((line) => (
            <li key={line.id} class="linked">
              <span class="meta num log-day">{farDate(line.day, words, 'day-month')}</span>
              <span class="grow" dir="auto">
                {line.text}
              </span>
              <IconButton
                icon={Unlink}
                name={say('objectives.untie', { text: line.text })}
                onClick={() =>
                  void act(
                    () => actions.linkEvidence(line.id, one.id, false),
                    say('objectives.untied', { text: line.text }),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {evidence.length > most && (
        <TextButton onClick={() => setMost(most * 4)}>
          {say('objectives.more', { n: evidence.length - most })}
        </TextButton>
      )}
      <AddField
        label={say('objectives.evidence-label', { text: one.text })}
        placeholder={say('objectives.evidence-add')}
        draftKey={`objective-evidence:${one.id}`}
        onAdd={(text) => actions.addObjectiveEvidence(one.id, text)}
        done={say('objectives.evidence-added')}
      />
      <LinkChoice
        label={say('objectives.evidence-link')}
        options={linkable?.evidence ?? null}
        onAsk={onAskLinkable}
        onChoose={(id) => void act(() => actions.linkEvidence(id, one.id, true), say('objectives.linked'))}
      />
    </section>
  );
}
