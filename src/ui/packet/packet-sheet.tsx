import { useMemo } from 'preact/hooks';
import type { Sheet, SheetLine, SheetPart, SheetSection } from '../../core/packet/sheet.ts';
import { useSay } from '../messages.tsx';

function Proof({ proof }: Pick<SheetLine, 'proof'>) {
  if (proof === null) return null;
  return (
    <p class="pk-proof">
      {proof.address === null ? (
        proof.text
      ) : (
        <a href={proof.address} target="_blank" rel="noreferrer">
          {proof.text}
        </a>
      )}
    </p>
  );
}

function LineOf({ line, shape }: { line: SheetLine; shape: SheetSection['shape'] }) {
  return (
    <li>
      {shape === 'dated' && <p class="pk-date num">{line.date}</p>}
      <div class="pk-what">
        <p dir="auto">{line.text}</p>
        {line.more.map(({ label, text }, index) => (
          <p key={index} class="pk-more" dir="auto">
            {label !== '' && <b>{label}</b>} {text}
          </p>
        ))}
        <Proof proof={line.proof} />
      </div>
      {line.cells.map((cell, index) => (
        <p key={index} class="pk-cell num">
          {cell}
        </p>
      ))}
    </li>
  );
}

function PartOf({ part, shape }: { part: SheetPart; shape: SheetSection['shape'] }) {
  return (
    <>
      {part.head !== null && <h4 dir="auto">{part.head}</h4>}
      <ul class={`pk-lines ${shape}`}>
        {part.lines.map((line) => (
          <LineOf key={line.id} line={line} shape={shape} />
        ))}
      </ul>
    </>
  );
}

// Drawn anew only where it has changed: a sheet of ten years is long, and its head is typed beside it.
function SectionOf({ section }: { section: SheetSection }) {
  return useMemo(() => {
    const { key, title, shape, intro, parts } = section;
    return (
      <section class="pk-section" aria-labelledby={`pk-${key}`}>
        <h3 id={`pk-${key}`}>{title}</h3>
        {intro.map((text) => (
          <p key={text} class="pk-intro">
            {text}
          </p>
        ))}
        {parts.map((part, index) => (
          <PartOf key={index} part={part} shape={shape} />
        ))}
      </section>
    );
  }, [section]);
}

/** The sheet as it will leave, in the same words and the same order; on paper it stands alone. */
export function PacketSheet({ sheet, empty }: { sheet: Sheet; empty: string }) {
  const say = useSay();
  const { over, title, lead, sections } = sheet;
  return (
    <div class="pk-desk">
      <article class="pk-sheet" aria-label={say('packet.preview')}>
        {over !== '' && (
          <p class="meta" dir="auto">
            {over}
          </p>
        )}
        <h2 class="pk-title" dir="auto">
          {title}
        </h2>
        {lead.map((text) => (
          <p key={text} class="pk-lead" dir="auto">
            {text}
          </p>
        ))}
        {sections.map((section) => (
          <SectionOf key={section.key} section={section} />
        ))}
      </article>
      {sections.length === 0 && <p class="pk-empty muted">{empty}</p>}
    </div>
  );
}
