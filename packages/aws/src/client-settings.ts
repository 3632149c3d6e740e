/** Bounds for every call: a lost packet must not cost a job its minutes. Endpoints are the SDK's own business. */
export const clientSettings = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
} as const;
