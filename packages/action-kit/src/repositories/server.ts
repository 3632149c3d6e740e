/** Where repositories are cloned from. */
export const serverOf = (env: Readonly<Record<string, string>>): string =>
  env.GITHUB_SERVER_URL || "https://github.com";
