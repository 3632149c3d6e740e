/**
 * What this server does not meet of the transcripts, by transcript (and number of the step), with the reason.
 * A test fails as soon as one of them passes. The milestones and the end of a roll-out are compared in any case.
 */
export const NOT_MET: Readonly<Record<string, string>> = {
  "rollout-scale-pause":
    "three Pods become ready within 30 ms of each other, and how many of them one pass of a controller sees is up to the machine: 3 to 1 in one step here, 3 to 2 to 1 in the recording",
};
