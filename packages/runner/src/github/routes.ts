import type { Route } from "./route.ts";
import { environmentRoutes } from "./routes/environments.ts";
import { historyRoutes } from "./routes/history.ts";
import { refRoutes } from "./routes/refs.ts";
import { releaseRoutes } from "./routes/releases.ts";
import { repositoryRoutes } from "./routes/repository.ts";
import { runRoutes } from "./routes/runs.ts";
import { scanningRoutes } from "./routes/scanning.ts";

/** Everything that this GitHub answers below `/repos/{owner}/{repo}`; the first one that fits. */
export const routes: readonly Route[] = [
  ...historyRoutes,
  ...repositoryRoutes,
  ...refRoutes,
  ...environmentRoutes,
  ...releaseRoutes,
  ...runRoutes,
  ...scanningRoutes,
];
