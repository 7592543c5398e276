/** What a person can do with employers, and what is archived with them. Part of `Actions`. */
export type EmployerActions = object;
