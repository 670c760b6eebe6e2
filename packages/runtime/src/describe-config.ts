import { z } from 'zod';

export type EffectiveSetting = {
  readonly name: string;
  /** As an operator would write it; undefined where it is unset and has no default, or is a secret. */
  readonly value: string | undefined;
  readonly from: 'environment' | 'default' | 'unset' | 'secret';
};

type Texts = Readonly<Record<string, string | undefined>>;

/** What an app would be started with here, without its secrets. `check` throws where it could not be. */
export function describeConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Texts,
  check: (schema: z.ZodObject<Shape>) => unknown,
): readonly EffectiveSetting[] {
  check(schema);
  return Object.entries(schema.shape).map(([name, setting]) => {
    const text = env[name] === '' ? undefined : env[name];
    const byDefault = defaultOf(setting);
    if (text === undefined) return { name, value: byDefault, from: byDefault === undefined ? 'unset' : 'default' };
    return isSecret(setting) ? { name, value: undefined, from: 'secret' } : { name, value: text, from: 'environment' };
  });
}

/** As an operator would write it; undefined where there is none. */
export function defaultOf(schema: z.core.$ZodType): string | undefined {
  const { def } = schema._zod;
  const value = 'defaultValue' in def ? def.defaultValue : z.globalRegistry.get(schema)?.otherwise;
  return typeof value === 'string' ? value : undefined;
}

export function isSecret(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.hidden === true;
}
