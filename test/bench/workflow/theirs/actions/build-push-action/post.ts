import { rmSync } from "node:fs";

rmSync(process.env.STATE_folder ?? "", { recursive: true, force: true });
