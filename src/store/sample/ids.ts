/** The sample's records that others of it speak of. */
import { idOf } from './rows.ts';

export const dana = idOf(1);
export const ruth = idOf(2);
export const tomas = idOf(3);
export const jun = idOf(4);

export const withDana = idOf(11);
export const withRuth = idOf(12);
export const withTomas = idOf(13);
export const withJun = idOf(14);

/** The catch-ups with Dana: today's, and those of two, four and eight weeks ago. */
export const todays = idOf(100);
export const last = idOf(101);
export const before = idOf(102);
export const long = idOf(104);
/** The catch-up with Dana so many fortnights ago. */
export const catchUpBack = (fortnights: number) => idOf(100 + fortnights);

export const ruthLast = idOf(131);
export const tomasLast = idOf(133);
export const junLast = idOf(135);

export const costSheet = idOf(300);
export const boardSlot = idOf(320);
export const reroute = idOf(480);
export const fewerSurprises = idOf(510);
export const stormProof = idOf(511);
export const visionId = idOf(520);

/** Competencies. */
export const plans = idOf(601);
export const models = idOf(602);
export const leading = idOf(603);
export const sayingNo = idOf(604);
export const money = idOf(605);

/** Objectives. */
export const peak = idOf(700);
export const runReview = idOf(701);
export const forecasting = idOf(702);
export const planNorth = idOf(703);
