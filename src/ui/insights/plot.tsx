import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../messages.tsx';
import { Drawing, type Drawn, type Space } from './drawing.tsx';

export interface Facts {
  readonly head: readonly string[];
  /** The first of each is what the row is about. */
  readonly rows: readonly (readonly string[])[];
}

export interface PlotProps {
  /** What it is called, whatever it finds. */
  title: string;
  /** The finding, as a sentence. */
  finding: string;
  /** What it shows, in one line. */
  about: string;
  draw: (space: Space) => Drawn;
  /** What the marks stand for, and what else there is to say. */
  children?: ComponentChildren;
  facts: () => Facts;
}

function FactTable({ caption, facts: { head, rows } }: { caption: string; facts: Facts }) {
  return (
    <table class="facts-table">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={`${row} ${name}`}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {cells.map((cell, column) => (
              <td key={head[column + 1]} class="num" dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A finding, the drawing that shows it, and the same as a table for whoever would rather read. */
export function Plot({ title, finding, about, draw, children, facts }: PlotProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const heading = useId();
  return (
    <figure class="plot" aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading}>{finding}</h2>
        <p class="meta">{about}</p>
      </figcaption>
      <div class="plot-body">
        <Drawing name={title} draw={draw} />
        <div class="plot-foot meta">{children}</div>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="meta">{say('insights.table')}</summary>
          {open && <FactTable caption={title} facts={facts()} />}
        </details>
      </div>
    </figure>
  );
}

/** Where there is too little to draw: what the plot would be about, and why it is not there. */
export function TooFew({ title, why }: { title: string; why: string }) {
  return (
    <section class="plot too-few">
      <h2>{title}</h2>
      <p class="muted">{why}</p>
    </section>
  );
}
