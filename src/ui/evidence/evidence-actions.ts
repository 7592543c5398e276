/** What a person can do with evidence and competencies. Part of `Actions`. */
export type EvidenceActions = object;
