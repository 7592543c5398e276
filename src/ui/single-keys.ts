/** Whether keys without Ctrl count where nothing of their own has the focus. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const SingleKeysContext = createContext(true);
export const useSingleKeys = (): boolean => useContext(SingleKeysContext);
