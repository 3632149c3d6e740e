import { run } from "../../programs/commands.ts";

run("docker", "logout", process.env.STATE_registry ?? "");
