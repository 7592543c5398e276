/** The pages of one part of the workspace, as links. */
export interface PageTab {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  return (
    <nav class="page-tabs" aria-label={label}>
      {tabs.map(({ href, label: name, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
