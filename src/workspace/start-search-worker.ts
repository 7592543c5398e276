import { isSample } from '../store/schema.ts';
import plainAddress from './search-worker.ts?worker&url';

// The thread reads the database of its page.
const workerAddress = isSample ? `${plainAddress}${plainAddress.includes('?') ? '&' : '?'}sample` : plainAddress;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
// Our policy wants a script's address to be vouched for; this is the only one there is.
const policy = trusted?.createPolicy('onward-search', {
  createScriptURL(address) {
    if (address !== workerAddress) throw new TypeError('not our worker');
    return address;
  },
});

/** Starts the thread of the search. Its messages are those of search-protocol.ts. */
export function startSearchWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(workerAddress) : workerAddress, { type: 'module', name: 'search' });
}
