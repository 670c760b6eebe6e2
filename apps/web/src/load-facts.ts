import type { HttpApi } from '@mayfly/client/http-api';
import { MayflyError } from '@mayfly/client/mayfly-error';
import type { DomainsResponse, MetaResponse } from '@mayfly/contracts/http-api';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the server says of itself; undefined until it has. Where it says nothing, the page claims and offers nothing. */
export type ServerFacts = {
  readonly meta: MetaResponse | undefined;
  readonly domains: DomainsResponse['items'] | undefined;
};

const askAgainMs = 5000;

export function loadFacts(api: HttpApi): StoreApi<ServerFacts> {
  const store = createStore<ServerFacts>(() => ({ meta: undefined, domains: undefined }));

  async function load(): Promise<void> {
    try {
      const [meta, { items: domains }] = await Promise.all([api.meta(), api.domains()]);
      store.setState({ meta, domains });
    } catch (error) {
      if (!(error instanceof MayflyError)) throw error;
      setTimeout(() => void load(), askAgainMs);
    }
  }

  void load();
  return store;
}
