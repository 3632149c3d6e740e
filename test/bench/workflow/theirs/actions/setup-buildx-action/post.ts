import { run } from "../../programs/commands.ts";

run("docker", "buildx", "rm", process.env.STATE_name ?? "");
