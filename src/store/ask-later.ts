/** Where it is kept that the one question about a series was put off. */
import { receiptId } from '../core/identity.ts';
import type { Id } from '../core/record.ts';

/** Id of the receipt for putting off the one question about a series. */
export const askLaterId = (seriesId: Id): Id => receiptId('ask-series', seriesId, '');
