/** What a person can do with what matters to somebody, beyond what stands on the page of a person. Part of `Actions`. */
export type MatterActions = object;
