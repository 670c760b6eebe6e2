export type RedisHost = { readonly host: string; readonly port: number };

export type RedisUrl = {
  readonly hosts: readonly RedisHost[];
  readonly credentials: { readonly username?: string; readonly password?: string };
  /** What stands after the hosts: a database number, or the name Sentinel knows the primary by. */
  readonly path: string;
};

/** `redis+cluster://user:password@host:port,host/path`: several hosts are more than a URL can be. */
export function parseRedisUrl(url: string): RedisUrl {
  const {
    username,
    password,
    hosts = '',
    path = '',
  } = /^[a-z+]+:\/\/(?:(?<username>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<hosts>[^/?#]+)(?:\/(?<path>[^/?#]*))?$/.exec(
    url,
  )?.groups ?? {};
  return {
    hosts: hosts.split(',').map(parseHost),
    credentials: {
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
    },
    path: decodeURIComponent(path),
  };
}

function parseHost(text: string): RedisHost {
  const { host = text, port } = /^(?<host>\[[^\]]+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? {};
  return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? 6379 : Number(port) };
}
