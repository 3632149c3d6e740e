/**
 * Steps of the transcripts that this server does not meet yet, by transcript and number, each with its reason.
 * A test fails as soon as one of them passes.
 */
export const NOT_MET: Readonly<Record<string, string>> = {};
