import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { LetterAtWork } from './use-letter.ts';

/** Texts of this letter that another window wrote at the same time, in sight until somebody has looked at them. */
export function OtherVersions({ at }: { at: LetterAtWork }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const others = at.shown.versions.filter(
    ({ recordId, field, deletedAt }) => recordId === at.key.id && field === 'body' && deletedAt === null,
  );
  const use = async (id: string, text: string) => {
    const used = await act(() => actions.editLetter(at.key, { body: text }), say('letters.version-used'));
    // Should this fail, the version stays in sight, which does no harm.
    if (used) await actions.removeItem('versions', id).catch(() => {});
  };
  return (
    <>
      {others.map((version) => (
        <div key={version.id} class="letter-version">
          <div class="label">{say('letters.version', { time: version.at })}</div>
          <p dir="auto">{version.text}</p>
          <div class="row wrap">
            <Button small onClick={() => void use(version.id, version.text)}>
              {say('letters.version-use')}
            </Button>
            <Button
              small
              kind="quiet"
              onClick={() =>
                void act(() => actions.removeItem('versions', version.id), say('letters.version-dismissed'))
              }
            >
              {say('letters.version-dismiss')}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
