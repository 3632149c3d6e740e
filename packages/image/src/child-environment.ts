/**
 * What no child needs: GitHub's OIDC and runtime variables, inputs and states, among which are tokens. A time stamp or a
 * platform that stands in the runner's environment would change the image behind the back of its source.
 */
const withheld = /^(ACTIONS_|INPUT_|STATE_|(SOURCE_DATE_EPOCH|DOCKER_DEFAULT_PLATFORM)$)/;

export const childEnvironment = (
  env: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name))),
  ...more,
});
