/** `docker buildx build`. Left out: what it prints of machine and builder, the summary and its upload. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { input, run, saveState } from "../../programs/commands.ts";

const folder = mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), "docker-actions-toolkit-"));
saveState("folder", folder);
run(
  "docker",
  "buildx",
  "build",
  ...["tag", "cache-from", "cache-to"].flatMap((name) => [
    `--${name}`,
    input(name === "tag" ? "tags" : name),
  ]),
  ...["--metadata-file", join(folder, "metadata.json")],
  "--push",
  input("context"),
);
