/** Makes a builder and boots it. Left out: `docker version`, `info`, `context` and what else it prints of the machine. */
import { randomUUID } from "node:crypto";
import { run, saveState, setOutput } from "../../programs/commands.ts";

const name = `builder-${randomUUID()}`;
run("docker", "buildx", "create", "--name", name, "--driver", "docker-container", "--use");
run("docker", "buildx", "inspect", "--bootstrap", "--builder", name);
setOutput("name", name);
saveState("name", name);
