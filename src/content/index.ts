/** Entry of the content script in Google Calendar's page. */
import { api } from './extension-api.ts';
import { startSession } from './session.ts';

if (api?.runtime?.id !== undefined && document.body) startSession(document, api);
