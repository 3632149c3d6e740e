/** What no child needs: GitHub's OIDC variables, and inputs and states, among which are tokens. */
const withheld = /^(ACTIONS_ID_TOKEN_|INPUT_|STATE_)/;

export const childEnvironment = (
  env: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name))),
  ...more,
});
