import { isTowlineError } from "@towline/kernel";
import type { Api } from "./api.ts";
import { errorOf } from "./failures.ts";
import { newLines, readLines } from "./log-lines.ts";
import { operationOn, queryOf } from "./reads.ts";
import type { FollowLogsQuery, LogLine } from "./types.ts";

/** A program may be silent for long, and a connection die without a word: after this the caller asks anew. */
const streamMilliseconds = 5 * 60_000;

/** See `Cluster.followLogs`. */
export async function* followLogs(
  api: Api,
  query: FollowLogsQuery,
  signal: AbortSignal,
): AsyncGenerator<LogLine> {
  const { namespace, pod: name, container, after } = query;
  const pod = { apiVersion: "v1", kind: "Pod", namespace, name };
  const operation = operationOn(`follow the logs of container ${container} of`, pod);
  const parameters = { container, follow: "true", timestamps: "true", sinceTime: after?.at };
  try {
    const stream = await api.open({
      method: "GET",
      path: `${await api.pathOf(pod)}/log${queryOf(parameters)}`,
      headers: { accept: "*/*" },
      idempotent: true,
      operation,
      timeoutMilliseconds: streamMilliseconds,
      signal,
    });
    yield* newLines(readLines(stream.chunks), after);
  } catch (error) {
    if (signal.aborted) return;
    if (isTowlineError(error)) throw error;
    throw errorOf({ kind: "connection", error: error as Error }, operation, api.connection);
  }
}
