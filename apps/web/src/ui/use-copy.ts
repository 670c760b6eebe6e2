import { type RefObject, useEffect, useState } from 'react';

const thanksMs = 2000;

export type CopyResult = 'copied' | 'selected';

/** Copies a text; where the clipboard refuses, what shows it is selected. The result stands for two seconds. */
export function useCopy(text: string | undefined, shown: RefObject<HTMLElement | null>) {
  const [result, setResult] = useState<CopyResult | undefined>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied was another text
  useEffect(() => setResult(undefined), [text]);

  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy(): Promise<CopyResult> {
    const outcome = (await writeToClipboard(text ?? '')) ? 'copied' : 'selected';
    if (outcome === 'selected' && shown.current) select(shown.current);
    setResult(outcome);
    return outcome;
  }

  return { result, copy };
}

/** Whether it is there now; a browser may have no clipboard for a page without TLS. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  if (element instanceof HTMLInputElement) element.select();
  else getSelection()?.selectAllChildren(element);
}
