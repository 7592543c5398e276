/** What a person can do with objectives. Part of `Actions`. */
export type ObjectiveActions = object;
