/** One thing that must hold for the whole repository. */
export interface Check {
  readonly name: string;
  /** What to run or to change when it fails. */
  readonly remedy: string;
  /** One line per problem, each naming its file; empty when all is well. `root` is the repository's root. */
  run(root: string): Promise<readonly string[]>;
}
