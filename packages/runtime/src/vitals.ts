/** How a process is, for the machines of whoever runs it: figures, and whether it can be given work. */
export type Vitals = {
  /** Counts from 0 for every value of its label that is named, so that a rate is never missing; others are `other`. */
  counter<Label extends string = never>(metric: Metric, label?: LabelOf<Label>): Counter<Label>;
  /** Read when it is asked for. */
  gauge(metric: Metric, read: () => number): void;
  /** In seconds, or whatever unit the name ends with; `bounds` ascend. */
  histogram(metric: Metric, bounds?: readonly number[]): Histogram;
  /** One more thing that must hold before work is sent here; a check that rejects or takes over a second does not. */
  readyWhen(what: Condition, check: () => boolean | Promise<boolean>): void;
  /** `/healthz`, `/readyz` and `/metrics`; undefined for any other path. Never rejects. */
  answer(path: string): Promise<StatusAnswer | undefined>;
};

/** `name` begins with `mayfly_`; a label never holds what a person or a peer sent. */
export type Metric = { readonly name: string; readonly help: string };
export type LabelOf<Label extends string> = { readonly name: string; readonly values: readonly Label[] };
export type Counter<Label extends string> = { add(label?: Label): void };
export type Histogram = { observe(value: number): void };

export type Condition = 'store' | 'workers' | 'room' | 'running';

export type StatusAnswer = { readonly status: 200 | 503; readonly type: string; readonly body: string };

/** From a millisecond to what a sender would call slow. */
const usualBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const checkWithinMs = 1000;

export function createVitals(app: string): Vitals {
  const families: (() => string)[] = [];
  const conditions = new Map<Condition, () => boolean | Promise<boolean>>();

  function add({ name, help }: Metric, type: string, samples: () => readonly string[]): void {
    families.push(() => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples()].join('\n'));
  }

  function counter<Label extends string>(metric: Metric, label?: LabelOf<Label>): Counter<Label> {
    const counts = new Map<Label | undefined, number>((label?.values ?? [undefined]).map((value) => [value, 0]));
    add(metric, 'counter', () =>
      [...counts].map(
        ([value, count]) => `${metric.name}${label ? `{${label.name}="${value ?? 'other'}"}` : ''} ${count}`,
      ),
    );
    // Whatever is not named is no label: it could be a peer's word.
    return {
      add: (value) => {
        const key = counts.has(value) ? value : undefined;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      },
    };
  }

  function histogram(metric: Metric, bounds = usualBounds): Histogram {
    const buckets = bounds.map(() => 0);
    let [count, sum] = [0, 0];
    add(metric, 'histogram', () => [
      ...bounds.map((bound, index) => `${metric.name}_bucket{le="${bound}"} ${buckets[index]}`),
      `${metric.name}_bucket{le="+Inf"} ${count}`,
      `${metric.name}_sum ${sum}`,
      `${metric.name}_count ${count}`,
    ]);
    return {
      observe(value) {
        count++;
        sum += value;
        for (const [index, bound] of bounds.entries()) if (value <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
      },
    };
  }

  const gauge = (metric: Metric, read: () => number) => add(metric, 'gauge', () => [`${metric.name} ${read()}`]);

  async function failing(): Promise<readonly Condition[]> {
    const checked = await Promise.all(
      [...conditions].map(async ([what, check]) => [what, await holds(check)] as const),
    );
    return checked.filter(([, isSo]) => !isSo).map(([what]) => what);
  }

  async function answer(path: string): Promise<StatusAnswer | undefined> {
    if (path === '/healthz') return { status: 200, type: 'text/plain; charset=utf-8', body: 'ok\n' };
    if (path === '/metrics')
      return { status: 200, type: metricsType, body: `${families.map((tell) => tell()).join('\n')}\n` };
    if (path !== '/readyz') return undefined;
    const missing = await failing();
    const body = `${JSON.stringify({ app, ready: missing.length === 0, failing: missing })}\n`;
    return { status: missing.length === 0 ? 200 : 503, type: 'application/json', body };
  }

  gauge({ name: 'mayfly_process_memory_bytes', help: 'Resident memory of this process.' }, () =>
    process.memoryUsage.rss(),
  );
  gauge({ name: 'mayfly_process_cpu_seconds', help: 'Processor time this process has had.' }, cpuSeconds);
  gauge({ name: 'mayfly_process_uptime_seconds', help: 'Since this process was started.' }, () => process.uptime());
  return { counter, gauge, histogram, answer, readyWhen: (what, check) => void conditions.set(what, check) };
}

/** Prometheus' text format, 0.0.4. */
const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

async function holds(check: () => boolean | Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkWithinMs);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
