/** What a person can do with the roadmap: vision, milestones, needs, ways and gains. Part of `Actions`. */
export type RoadmapActions = object;
