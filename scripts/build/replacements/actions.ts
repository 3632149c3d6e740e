/** All that Towline takes of GitHub's client. */
export { getOctokit } from "@actions/github";
