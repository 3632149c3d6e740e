import type { LoadedSpec, ScanSettings } from "./types.ts";

/** The gate that towline.yaml asks for; undefined where it asks for none. */
export const scanSettings = ({ spec: { scan } }: LoadedSpec): ScanSettings | undefined =>
  scan && {
    failOn: scan["fail-on"],
    onlyFixable: scan["only-fixable"],
    allowList: scan["allow-list"],
    onNotScanned: scan["on-not-scanned"],
  };
