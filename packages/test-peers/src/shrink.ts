/**
 * As few of these items as still fail, found by leaving out ever smaller stretches; as far as it gets in so many tries.
 * Resolves with all of them where they do not fail.
 */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => Promise<boolean>,
  mostTries = 200,
): Promise<readonly Item[]> {
  let rest = items;
  let tries = 0;
  for (let length = Math.ceil(items.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let at = 0; at < rest.length && tries < mostTries; tries++) {
      const fewer = [...rest.slice(0, at), ...rest.slice(at + length)];
      if (await fails(fewer)) rest = fewer;
      else at += length;
    }
  }
  return rest;
}
