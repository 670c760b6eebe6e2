/** First in, first out, between those who bring tasks and those who wait for one. */
export type TaskQueue<Task> = {
  /** False once it is closed. */
  put(task: Task): boolean;
  /** Waits for a task; undefined once it is closed. */
  take(): Promise<Task | undefined>;
  /** How many nobody has taken yet. */
  length(): number;
  /** Returns what nobody has taken, and never will. */
  close(): Task[];
};

export function createTaskQueue<Task>(): TaskQueue<Task> {
  const tasks: Task[] = [];
  const takers: ((task: Task | undefined) => void)[] = [];
  let closed = false;

  function put(task: Task): boolean {
    if (closed) return false;
    const taker = takers.shift();
    if (taker) taker(task);
    else tasks.push(task);
    return true;
  }

  async function take(): Promise<Task | undefined> {
    if (closed || tasks.length > 0) return tasks.shift();
    return new Promise((resolve) => takers.push(resolve));
  }

  function close(): Task[] {
    closed = true;
    for (const taker of takers.splice(0)) taker(undefined);
    return tasks.splice(0);
  }

  return { put, take, close, length: () => tasks.length };
}
