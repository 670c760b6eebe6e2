/** Written once; it lives until it is removed. */
export type ApiKeyRecord = {
  readonly id: string;
  /** What the operator calls it. */
  readonly label: string;
  /** SHA-256 of the key, base64url. */
  readonly keyHash: string;
  /** Milliseconds. */
  readonly createdAt: number;
};

/** Where API keys are known. Every method rejects with `store_unavailable` and `store_full` as the `InboxStore` does. */
export type ApiKeyStore = {
  add(record: ApiKeyRecord): Promise<void>;
  find(id: string): Promise<ApiKeyRecord | undefined>;
  /** Oldest first. */
  list(): Promise<readonly ApiKeyRecord[]>;
  /** True where it was there. */
  remove(id: string): Promise<boolean>;
};
