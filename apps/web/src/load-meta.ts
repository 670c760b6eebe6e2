import type { HttpApi } from '@mayfly/client/http-api';
import { MayflyError } from '@mayfly/client/mayfly-error';
import type { MetaResponse } from '@mayfly/contracts/http-api';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the server says of itself. Where it says nothing, the page claims nothing. */
export function loadMeta(api: HttpApi): StoreApi<MetaResponse | undefined> {
  const store = createStore<MetaResponse | undefined>(() => undefined);
  api.meta().then(
    (meta) => store.setState(meta, true),
    (error: unknown) => {
      if (!(error instanceof MayflyError)) throw error;
    },
  );
  return store;
}
