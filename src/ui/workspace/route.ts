/** Addresses within the workspace: `#/people/<id>?tab=asked`. The first part names the page. */

export const pageNames = [
  'people',
  'commitments',
  'history',
  'search',
  'changes',
  'brief',
  'plan',
  'insights',
  'packet',
  'data',
  'welcome',
  'letter',
  'settings',
] as const;
export type PageName = (typeof pageNames)[number];

export interface Route {
  readonly page: PageName;
  /** What comes after the page's name, parted by `/`, decoded. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address' hash. None at all is how the browser opens our options; an unknown page leads to the first. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/');
  const page = pageNames.find((one) => one === name) ?? (name === '' ? 'settings' : 'people');
  return { page, rest: rest.filter((part) => part !== '').map(decoded), query: new URLSearchParams(query) };
}
