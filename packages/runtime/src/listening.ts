/** Waits for a server to listen, and says in plain words what to do where the port cannot be had. */
export async function listening<T>(setting: string, port: number, listen: Promise<T>): Promise<T> {
  try {
    return await listen;
  } catch (error) {
    const advice = advices[codeOf(error)];
    if (advice === undefined) throw error;
    throw new Error(`port ${port} ${advice}: set ${setting} to another`, { cause: error });
  }
}

const advices: Record<string, string> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be listened on by this user',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
