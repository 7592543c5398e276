/** What a person can do with the season plan. Part of `Actions`. */
export type SeasonActions = object;
