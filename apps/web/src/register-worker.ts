const script = '/sw.js';

/** Makes the page installable. Where it cannot be, nothing is lost but that. */
export async function registerWorker(): Promise<void> {
  // Nothing is kept of a page that changes as one works on it.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  await navigator.serviceWorker.register(trusted(script)).catch(() => {});
}

type PolicyRules = { createScriptURL(url: string): string };
type PolicyFactory = { createPolicy(name: string, rules: PolicyRules): PolicyRules };

/** The page's policy lets one script be named, and this one only (Trusted Types, where the browser has them). */
function trusted(url: string): string {
  const rules: PolicyRules = {
    createScriptURL: (wanted) => {
      if (wanted !== script) throw new TypeError('not the service worker');
      return wanted;
    },
  };
  return (trustedTypesOf(window)?.createPolicy('mayfly-worker', rules) ?? rules).createScriptURL(url);
}

/** Not every browser has Trusted Types; what they are is for the DOM to say. */
function trustedTypesOf(page: object): PolicyFactory | undefined {
  return 'trustedTypes' in page ? (page.trustedTypes as PolicyFactory) : undefined;
}
