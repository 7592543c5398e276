import { httpAddress } from '../../core/http-address.ts';
import type { RoadmapWay } from '../../core/roadmap/roadmap.ts';
import { useSay } from '../messages.tsx';

function Source({ source, of }: { source: string; of: string }) {
  const say = useSay();
  const href = httpAddress(source);
  if (href === null) return <bdi dir="auto">{source}</bdi>;
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer">
      {say('roadmap.source')}
      <span class="vh"> {of}</span>
    </a>
  );
}

/** A way here that meets a need, until when it is open, where that is said, and what the employer gains by it. */
export function WayLines({ way }: { way: RoadmapWay }) {
  const say = useSay();
  const { opportunity, benefit, expired } = way;
  const { text, source, expiresOn, state } = opportunity;
  const ends = expiresOn !== null && state !== 'taken';
  return (
    <>
      <p dir="auto" class={expired ? 'muted' : undefined}>
        {text}
      </p>
      {(ends || source !== '') && (
        <p class="meta-line">
          {ends && (
            <span class={expired ? 'late' : undefined}>
              {say(expired ? 'roadmap.was-until' : 'roadmap.until', { day: expiresOn })}
            </span>
          )}
          {source !== '' && (
            <span>
              <Source source={source} of={text} />
            </span>
          )}
        </p>
      )}
      {benefit && benefit.text.trim() !== '' && (
        <p class="rm-gain">
          <span>{say('roadmap.gain')}</span>
          <bdi dir="auto">{benefit.text}</bdi>
        </p>
      )}
    </>
  );
}
