import type { IncomingMessage, ServerResponse } from "node:http";
import type { FaultInjector, RequestSeen } from "../../ports.ts";
import { ApiFailure } from "../model/api-failure.ts";
import type { Store } from "../registry/store.ts";
import { sendFailure } from "./exchange.ts";
import { goneInStream, type Watch } from "./watch.ts";

export interface FaultOutcome {
  /** Nothing is left to do for this request. */
  readonly answered: boolean;
  readonly onWatch: (watch: Watch, store: Store) => void;
}

const REASONS: Readonly<Record<number, string>> = {
  401: "Unauthorized",
  403: "Forbidden",
  409: "Conflict",
  422: "Invalid",
  429: "TooManyRequests",
  500: "InternalError",
  503: "ServiceUnavailable",
  504: "Timeout",
};

/** Does to the request what the injector wants, before or instead of answering it. */
export async function inject(
  seen: RequestSeen,
  injector: FaultInjector | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<FaultOutcome> {
  const fault = injector?.(seen);
  switch (fault?.kind) {
    case "reset":
      request.socket.destroy();
      return outcome(true);
    case "status": {
      for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
      const { message = `injected by the test: ${fault.status}` } = fault;
      sendFailure(response, new ApiFailure(fault.status, REASONS[fault.status], message, {}));
      return outcome(true);
    }
    case "delay":
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return outcome(false);
    case "cut":
      setTimeout(() => request.socket.destroy(), fault.afterMilliseconds).unref();
      return outcome(false);
    case "close-watch":
      return outcome(false, (watch) => void setTimeout(() => watch.close(), fault.afterMilliseconds).unref());
    case "gone-watch":
      return outcome(
        false,
        (watch, store) =>
          void setTimeout(() => watch.fail(goneInStream(store)), fault.afterMilliseconds).unref(),
      );
    case "lose-answer":
      throw new Error('the fault "lose-answer" exists for AWS and registries only');
    default:
      return outcome(false);
  }
}

function outcome(answered: boolean, onWatch: FaultOutcome["onWatch"] = () => {}): FaultOutcome {
  return { answered, onWatch };
}
