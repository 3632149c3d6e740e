import { isTowlineError, type Problem } from "@towline/kernel";
import { loadServices } from "../src/load.ts";
import { acme, checkoutAt, readerOf } from "./repositories.ts";

export interface Mistakes {
  /** `towline.yaml:1:10 service is "Checkout"` */
  readonly lines: readonly string[];
  readonly hints: readonly (string | undefined)[];
  readonly problems: readonly Problem[];
}

/** What reading acme/checkout finds wrong, where its file and the shared one are these. */
export const mistakesOf = async (own: string, shared?: string): Promise<Mistakes> => {
  const problems = await problemsOf(own, shared);
  return {
    problems,
    lines: problems.map(({ at, message }) => `${at?.file}:${at?.line}:${at?.column} ${message}`),
    hints: problems.map(({ hint }) => hint),
  };
};

const problemsOf = async (own: string, shared?: string): Promise<readonly Problem[]> => {
  try {
    await loadServices(checkoutAt("main"), readerOf(acme(own, undefined, shared)));
    return [];
  } catch (error) {
    if (!isTowlineError(error, "spec-invalid")) throw error;
    return error.problems.length > 0 ? error.problems : [error];
  }
};
